"""The learned classifier: what a report or sentence is about, and events where the lexicon is silent.

Rules come first. The classifier never changes what a pattern found; it says how likely each type is from all the words
(resolving/confidence.py weighs that with the pattern), and where no pattern fired and it is sure enough, it proposes an
event at a predicate with an actor in a role. A proposal carries the rule `model.LABEL` and the words that decided.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from dragoman.finding.events.covering import Covers
from dragoman.finding.events.cues import StatusCues
from dragoman.finding.events.features import BIAS, Features, Pieces, Seen, pieces_of, report_pieces, shape, stem
from dragoman.finding.events.lexicon import DEFAULT_ROLES, Lexicon, Pattern
from dragoman.finding.events.matcher import FoundEvent
from dragoman.finding.events.ontology import Ontology
from dragoman.finding.events.roles import fill_role
from dragoman.finding.events.status import read_status
from dragoman.finding.events.weights import NONE, Weights
from dragoman.finding.events.word_types import word_types
from dragoman.parsing.parse import Parse, Sentence

_NOMINAL = ("ion", "ment", "ing", "al", "ance", "ence", "ure", "age", "ack", "out", "ty", "ike", "ide")
_SPEECH = frozenset({"say", "tell", "add", "report", "state", "note", "be", "have", "do"})
_ENDINGS = frozenset({"title", "dek", "body"})
_LEXICAL = {"x": "pattern {}", "d": "pattern {} without an event", "k": "words of {}"}
_PLACES = {"t": "title", "l": "lead", "b": "body"}
_TELLING = frozenset({"dobj", "nsubj", "nsubjpass", "prt", "prep", "xcomp", "amod", "compound", "attr", "acomp"})
_GOVERNED = 0.5  # what a governed word tells counts so much
_MOST = 3  # proposals a report
_SENTENCES = 12  # silent sentences after the lead that are looked at


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which probability the classifier speaks.

    `report`: of a report with a title, whose words tell much; `silent`: of a text without, in which no pattern fired;
    `beside`: of one in which some did; `sentence`: of a sentence after the lead; `elsewhere`: at a word
    that does not itself speak for the type. From `nothing` of NONE on it proposes nothing.
    """

    report: float = 0.08
    silent: float = 0.50
    beside: float = 0.90
    sentence: float = 0.80
    elsewhere: float = 0.20
    nothing: float = 0.30


@dataclass(frozen=True, slots=True)
class ReportView:
    """What the classifier makes of a report: what it saw, and a probability for each label, `NONE` included."""

    pieces: Pieces
    scores: dict[str, float]

    def by_type(self, parents: dict[str, str]) -> dict[str, float]:
        """The probability of each PLOVER type, a user's own kinds of it included, and of NONE."""
        sums: dict[str, float] = {}
        for label, probability in self.scores.items():
            type_ = parents.get(label, label)
            sums[type_] = sums.get(type_, 0.0) + probability
        return sums


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A verb (`v`) or nominalisation (`n`), with what it adds to each label's score against the mean of all."""

    token: int
    kind: str
    told: list[float]


class TypeModel:
    """The classifier at work. Built once; its methods may be called for any number of reports."""

    def __init__(
        self,
        weights: Weights,
        ontology: Ontology,
        lexicon: Lexicon,
        cues: StatusCues,
        thresholds: Thresholds | None = None,
    ) -> None:
        self.weights, self.cues = weights, cues
        self.thresholds = thresholds or Thresholds()
        self.light = lexicon.set("$light")
        self.known = word_types(lexicon)
        self._columns = {label: i for i, label in enumerate(weights.labels)}
        self._by_part: dict[str, dict[str, int]] = {"t": {}, "l": {}, "a": {}}
        for name, row in weights.rows.items():
            part, colon, word = name.partition(":")
            if colon and part in self._by_part:
                self._by_part[part][word] = row
        self._patterns = {
            (label, kind): _pattern(label, weights.type_of(label), kind, ontology, weights.name)
            for label in weights.labels
            if label != NONE
            for kind in ("v", "n")
        }

    def view(self, parse: Parse, seen: Sequence[Seen]) -> ReportView:
        """What the report is about, from its title, its lead and what the lexicon found in it."""
        pieces = report_pieces(parse, seen, self.known)
        return ReportView(pieces, self.scores(pieces))

    def scores(self, pieces: Pieces) -> dict[str, float]:
        """A probability for each label; they add up to one."""
        import numpy as np

        at: list[int] = []
        amounts: list[float] = []
        for part, words, scale in pieces.words:
            get = self._by_part[part].get
            for name, amount in words.items():
                row = get(name)
                if row is not None:
                    at.append(row)
                    amounts.append(amount * scale)
        for name, amount in pieces.others.items():
            row = self.weights.rows.get(name)
            if row is not None:
                at.append(row)
                amounts.append(amount)
        sums = np.asarray(amounts, dtype=np.float32) @ self.weights.matrix[at]
        raised = np.exp(sums - sums.max())
        return dict(zip(self.weights.labels, (raised / raised.sum()).tolist(), strict=True))

    def reasons(self, features: Features, label: str, most: int = 3) -> list[tuple[str, float]]:
        """The features that spoke most for `label`, with what each added against the mean of all labels."""
        known = [
            (name, amount, self.weights.rows[name]) for name, amount in features.items() if name in self.weights.rows
        ]
        weights = self.weights.matrix[[row for _, _, row in known]]
        added = (weights[:, self._columns[label]] - weights.mean(axis=1)).tolist()
        found = [(round(amount * more, 4), name) for (name, amount, _), more in zip(known, added, strict=True)]
        found.sort(key=lambda item: (-item[0], item[1]))
        return [(name, more) for more, name in found[:most] if more > 0 and name != BIAS]

    def propose(
        self,
        parse: Parse,
        actors: Container[int],
        political: Container[int],
        found: Sequence[FoundEvent],
        view: ReportView,
    ) -> list[FoundEvent]:
        """Events where the lexicon is silent, in text order. `found` is what it found and was not dropped since.

        `actors` are the head tokens of actor mentions, `political` those of actors that event data is about.
        """
        if view.scores.get(NONE, 0.0) >= self.thresholds.nothing:
            return []
        taken = {word for event in found for word in event.words} | {t for event in found for t in event.covers.all}
        spoken = {parse.sentence_of[event.trigger] for event in found}
        proposals = self._about(parse, actors, political, found, view, taken)
        spoken.update(parse.sentence_of[event.trigger] for event in proposals)
        proposals += self._in_sentences(parse, actors, spoken, taken, _MOST - len(proposals))
        return sorted(proposals, key=lambda e: e.trigger)

    def _about(
        self,
        parse: Parse,
        actors: Container[int],
        political: Container[int],
        found: Sequence[FoundEvent],
        view: ReportView,
        taken: set[int],
    ) -> list[FoundEvent]:
        """An event of the type that the report is about, where no pattern saw one, at a predicate of title or lead."""
        limits = self.thresholds
        titled = parse.sentences[0].kind == "title"
        least = limits.report if titled else limits.beside if found else limits.silent
        types = {event.pattern.type for event in found}
        proposals: list[FoundEvent] = []
        told: list[_Candidate] | None = None
        for label, probability in sorted(view.scores.items(), key=lambda item: (-item[1], item[0])):
            if probability < least or len(proposals) == _MOST:
                break
            if label == NONE or self.weights.type_of(label) in types:
                continue
            told = self._candidates(parse, actors) if told is None else told
            column = self._columns[label]
            for candidate in sorted(told, key=lambda c: -round(c.told[column], 3)):
                if candidate.told[column] <= 0.0 and probability < limits.elsewhere:
                    break  # no word left that speaks for the label
                if candidate.token in taken:
                    continue
                sources, targets = self._roles(parse, candidate.token, candidate.kind, actors)
                if any(token in political for token in sources + targets):
                    proposals.append(
                        self._event(
                            parse, candidate.token, candidate.kind, label, probability, view.pieces, sources, targets
                        )
                    )
                    taken.add(candidate.token)
                    break
        return proposals

    def _candidates(self, parse: Parse, actors: Container[int]) -> list["_Candidate"]:
        """Where an event of title or lead may stand, with what the words there say for each label.

        What a verb governs speaks with it: "lifted the curfew". "Government" and "nation" end like nominalisations,
        but stand for an actor.
        """
        found: list[_Candidate] = []
        for sentence in _opening(parse):
            part = "l" if sentence.kind == "body" else "t"
            for token, kind in candidates(parse, sentence):
                if token in actors:
                    continue
                governed = [c for c in parse.children[token] if parse.deps[c] in _TELLING]
                found.append(_Candidate(token, kind, self._told(parse, token, governed, part)))
        return found

    def _told(self, parse: Parse, token: int, governed: Sequence[int], part: str) -> list[float]:
        """What a word and those that it governs add to each label's score, against the mean of all."""
        import numpy as np

        rows: list[int] = []
        amounts: list[float] = []
        known = [0.0] * len(self.weights.labels)
        for i, amount in ((token, 1.0), *((c, _GOVERNED) for c in governed)):
            word = shape(parse, i)
            for name in (word, stem(word)):
                for table in (self._by_part["a"], self._by_part[part]):
                    row = table.get(name)
                    if row is not None:
                        rows.append(row)
                        amounts.append(amount)
            for type_, share in self.known.get(word, ()):
                if type_ in self._columns:
                    known[self._columns[type_]] += amount * share
        sums = np.asarray(amounts, dtype=np.float32) @ self.weights.matrix[rows]
        return [told + more for told, more in zip((sums - sums.mean()).tolist(), known, strict=True)]

    def _in_sentences(
        self, parse: Parse, actors: Container[int], spoken: set[int], taken: set[int], most: int
    ) -> list[FoundEvent]:
        """Events of single sentences after the lead in which no pattern fired and somebody acts on somebody."""
        proposals: list[FoundEvent] = []
        opening = {id(s) for s in _opening(parse)}
        looked = 0
        for number, sentence in enumerate(parse.sentences):
            if len(proposals) >= most or looked == _SENTENCES:
                break
            if number in spoken or sentence.kind != "body" or id(sentence) in opening:
                continue
            trigger = _root(parse, sentence)
            if trigger is None or trigger in taken or parse.lemmas[trigger] in _SPEECH:
                continue
            sources, targets = self._roles(parse, trigger, "v", actors)
            if not sources or not targets:
                continue
            looked += 1
            pieces = pieces_of(parse, (), range(sentence.first, sentence.last), self.known)
            scores = self.scores(pieces)
            label = max(scores, key=lambda name: (scores[name], name))
            if label == NONE or scores[label] < self.thresholds.sentence:
                continue
            proposals.append(self._event(parse, trigger, "v", label, scores[label], pieces, sources, targets))
        return proposals

    def _roles(
        self, parse: Parse, token: int, kind: str, actors: Container[int]
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        source_paths, target_paths = _ROLES[kind]
        sources = fill_role(parse, token, source_paths, actors, self.light, {})
        targets = fill_role(parse, token, target_paths, actors, self.light, {})
        return sources, tuple(t for t in targets if t not in sources)

    def _event(
        self, parse: Parse, token: int, kind: str, label: str, probability: float, pieces: Pieces,
        sources: tuple[int, ...], targets: tuple[int, ...],
    ) -> FoundEvent:  # fmt: skip
        reasons = ", ".join(f"{readable(name)} +{added:.1f}" for name, added in self.reasons(pieces.named(), label))
        pattern = replace(
            self._patterns[label, kind], text=f"no pattern fired; classifier: {label} {probability:.2f} from {reasons}"
        )
        return FoundEvent(
            token, (token,), parse.starts[token], parse.ends[token], pattern, sources, targets,
            read_status(parse, token, self.cues), None, Covers(),
        )  # fmt: skip


def candidates(parse: Parse, sentence: Sentence) -> list[tuple[int, str]]:
    """Tokens of a sentence that may stand for an event: verbs (`v`), the top first, then nominalisations (`n`)."""
    verbs: list[tuple[int, int]] = []
    nouns: list[tuple[int, int]] = []
    for i in range(sentence.first, sentence.last):
        pos = parse.pos[i]
        if pos == "VERB":
            if parse.lemmas[i] not in _SPEECH and parse.deps[i] not in ("amod", "compound"):
                verbs.append((sum(1 for _ in parse.ancestors(i)), i))
        elif pos in ("NOUN", "PROPN") and parse.deps[i] != "compound":
            word = parse.lower[i].removesuffix("s")
            if word.endswith(_NOMINAL):
                nouns.append((sum(1 for _ in parse.ancestors(i)), i))
    return [(i, "v") for _, i in sorted(verbs)] + [(i, "n") for _, i in sorted(nouns)]


def readable(name: str) -> str:
    """A feature's name for people: `a:lift>dobj>curfew` is “lift > curfew”."""
    part, _, what = name.partition(":")
    if part[0] in _LEXICAL and len(part) == 2:
        return f"{_LEXICAL[part[0]].format(what)} in the {_PLACES[part[1]]}"
    pieces = what.split(">")
    words = f"{pieces[0]} > {pieces[2]}" if len(pieces) == 3 else what
    return f"“{words}…”" if what.startswith("~") else f"“{words}”"


def _opening(parse: Parse) -> list[Sentence]:
    """The title's sentences and the first two of the body."""
    opening: list[Sentence] = []
    bodies = 0
    for sentence in parse.sentences:
        if sentence.kind in _ENDINGS:
            bodies += sentence.kind == "body"
            opening.append(sentence)
        if bodies == 2:
            break
    return opening


def _root(parse: Parse, sentence: Sentence) -> int | None:
    for i in range(sentence.first, sentence.last):
        if parse.heads[i] == i and parse.pos[i] == "VERB":
            return i
    return None


def _paths(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(path.split(".")) for path in text.split("|"))


_ROLES = {
    "v": (_paths(DEFAULT_ROLES["v+obj"][0]), _paths("obj|" + DEFAULT_ROLES["v+obj"][1])),
    "n": (_paths(DEFAULT_ROLES["n"][0]), _paths(DEFAULT_ROLES["n"][1])),
}


def _pattern(label: str, type_: str, kind: str, ontology: Ontology, where: str) -> Pattern:
    sources, targets = _ROLES[kind]
    return Pattern(
        id=f"model.{label}", kind=kind, lemmas=(), slots=(), type=type_, cameo=ontology.cameo(type_, None),
        sources=sources, targets=targets, reciprocal=False, need="any", file=where,
    )  # fmt: skip
