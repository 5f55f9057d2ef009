"""What an actor says it will do: "Poland will send ...", "said it would ...", "we are going to ...", "is to go"."""

from collections.abc import Sequence

from dragoman.finding import grammar
from dragoman.finding.quotes import FoundQuote
from dragoman.parsing.parse import Parse
from dragoman.resolving.actions import action_phrase
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.commitment_cues import CommitmentCues
from dragoman.resolving.due import due_of
from dragoman.resolving.scene import Scene
from dragoman.resolving.undertaking import ResolvedCommitment, asks, make, powers, who

_WILL = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_INSTITUTIONS = frozenset({"state", "government", "military", "armed_group", "igo"})
_OFFICIAL = frozenset({"GOV", "MIL", "COP", "LEG", "JUD", "REB", "IGO", "UNO", "PTY", "SPY", "EUR"})


def from_clauses(scene: Scene, quotes: Sequence[FoundQuote], cues: CommitmentCues) -> list[ResolvedCommitment]:
    """Statements of what an actor will do, in text order."""
    parse = scene.parse
    found = []
    for i, tag in enumerate(parse.tags):
        item = None
        if tag == "MD" and parse.deps[i] == "aux" and (parse.lower[i] in _WILL or _said_would(parse, i, cues)):
            item = _will(scene, parse.heads[i], quotes, cues)
        elif parse.lower[i] == "going" and tag == "VBG":
            clause = parse.child(i, "xcomp")
            item = _will(scene, clause, quotes, cues, above=i) if clause is not None else None
        elif parse.lower[i] in ("is", "are") and parse.pos[i] in ("AUX", "VERB"):
            item = _is_to(scene, i, cues)
        if item is not None:
            found.append(item)
    return found


def _said_would(parse: Parse, modal: int, cues: CommitmentCues) -> bool:
    """ "said it would": the future of then, of the speaker's own doing."""
    verb = parse.heads[modal]
    return parse.lower[modal] in ("would", "'d", "’d") and _announced(parse, verb, cues)


def _announced(parse: Parse, verb: int, cues: CommitmentCues) -> bool:
    """Whether a clause stands, alone or in a coordination, under a past verb of announcing."""
    while parse.deps[verb] == "conj" and parse.heads[verb] != verb:
        verb = parse.heads[verb]
    above = parse.heads[verb]
    return (
        parse.deps[verb] in ("ccomp", "parataxis")
        and above != verb
        and parse.tags[above] in ("VBD", "VBN")
        and parse.lemmas[above] in cues.announcing
        and not grammar.is_negated(parse, above)
    )


def _will(
    scene: Scene, verb: int, quotes: Sequence[FoundQuote], cues: CommitmentCues, above: int | None = None
) -> ResolvedCommitment | None:
    parse = scene.parse
    if parse.pos[verb] not in ("VERB", "AUX") or _is_guess(parse, verb, cues):
        return None
    subject = _subject(parse, verb if above is None else above)
    quote = next((q for q in quotes if q.kind == "direct" and q.start <= parse.starts[verb] < q.end), None)
    if quote is not None:
        return _spoken(scene, verb, subject, quote, cues, above)
    if grammar.is_passive(parse, verb) or (subject is not None and parse.lemmas[subject] in cues.series):
        return _scheduled(scene, verb, subject, cues)
    lemma = parse.lemmas[verb]
    if subject is None or lemma in cues.not_acts or lemma == "be" or parse.deps[verb] in ("relcl", "advcl", "acl"):
        return None
    by = who(scene, subject)
    if not powers(scene, by) or not _is_word(scene, verb if above is None else above, by, cues):
        return None
    item = make(scene, "pledge", by, [], verb, verb, cues, "what an actor of power is to do (“will”)")
    if item is not None and above is not None and grammar.is_negated(parse, above):
        item.action = f"not {item.action}"
    return item


def _subject(parse: Parse, verb: int) -> int | None:
    """The subject of a clause; after "and", a noun before the modal is one, even where the parser joined it to the
    object before: "will hand back villages and Baku will free prisoners"."""
    modal = next((c for c in parse.children[verb] if parse.tags[c] == "MD" and parse.deps[c] == "aux"), None)
    if parse.deps[verb] == "conj" and modal is not None and parse.child(verb, "nsubj", "nsubjpass") is None:
        before = modal - 1
        if before > 0 and parse.pos[before] in ("PROPN", "NOUN") and parse.deps[before] == "conj":
            return before
    return grammar.surface_subject(parse, verb)


def _is_guess(parse: Parse, verb: int, cues: CommitmentCues) -> bool:
    """A forecast, a question, direct or not, or what would have been."""
    if asks(parse, verb):
        return True
    for c in parse.children[verb]:
        word, dep = parse.lower[c], parse.deps[c]
        if word in cues.forecasting and dep in ("advmod", "acomp"):
            return True
        if parse.tags[c] in ("WRB", "WP", "WDT") and dep != "nsubj" and c < verb:
            return True
        if dep == "mark" and word in ("if", "whether", "unless", "as", "when", "because", "while", "than"):
            return True
        if dep == "aux" and word in ("have", "'ve", "’ve"):
            return True
    return False


def _is_word(scene: Scene, verb: int, by: list[int], cues: CommitmentCues) -> bool:
    """Whether a "will" is the actor's own word: told by the report of an institution, or said by its own side."""
    parse, people = scene.parse, scene.actors.actors
    token = verb
    while (
        parse.deps[token] == "conj" and parse.heads[token] != token and parse.pos[parse.heads[token]] in ("VERB", "AUX")
    ):
        token = parse.heads[token]
    above = parse.heads[token]
    said = parse.deps[token] in ("ccomp", "parataxis") and above != token and parse.pos[above] == "VERB"
    if not said:
        plain = parse.lemmas[verb] not in cues.routine and all(people[b].type in _INSTITUTIONS for b in by)
        return plain and parse.deps[token] not in ("relcl", "advcl", "acl", "ccomp")
    if parse.lemmas[above] not in cues.announcing or grammar.is_negated(parse, above):
        return False
    speaker = grammar.agent(parse, above)
    if speaker is None:
        return False
    owner = parse.child(speaker, "poss")
    voices = set(who(scene, speaker)) | set(scene.actors.at(speaker))
    if owner is not None and voices.isdisjoint(by) and parse.lemmas[speaker].lower() in cues.speakers:
        voices |= set(who(scene, owner))
    if not voices:
        return parse.pos[speaker] == "PRON" or parse.lemmas[speaker].lower() in cues.speakers
    return any(v in by or any(_speaks_for(people[v], people[b], cues) for b in by) for v in voices)


def _speaks_for(speaker: ResolvedActor, actor: ResolvedActor, cues: CommitmentCues) -> bool:
    """Whether a speaker's word binds an actor: an official, or the state, of an institution's country."""
    if actor.type == "person":
        return False
    official = speaker.type in _INSTITUTIONS or any(s in _OFFICIAL for s in speaker.sectors)
    if not official:
        return (
            speaker.country is not None
            and speaker.country == actor.country
            and speaker.type == "person"
            and bool(speaker.role)
        )
    return speaker.country == actor.country or speaker.country is None or actor.country is None


def _spoken(
    scene: Scene, verb: int, subject: int | None, quote: FoundQuote, cues: CommitmentCues, above: int | None
) -> ResolvedCommitment | None:
    """A first-person undertaking in a direct quote: the speaker's, and his side's where he says "we"."""
    parse = scene.parse
    if subject is None or quote.speaker is None:
        return None
    if any(parse.deps[c] == "aux" and parse.lower[c] in ("would", "'d", "’d") for c in parse.children[verb]):
        return None
    first_person = parse.lower[subject] in cues.we or any(
        parse.deps[c] == "poss" and parse.lower[c] in cues.we for c in parse.children[subject]
    )
    by = list(scene.actors.at(quote.speaker))
    if not first_person or not powers(scene, by):
        return None
    if parse.lemmas[verb] == "be" and above is None:
        inner = parse.child(verb, "xcomp")
        if inner is None:
            return None
        verb = inner
    if parse.lemmas[verb] in cues.not_acts or grammar.is_passive(parse, verb) or parse.deps[verb] == "relcl":
        return None
    item = make(scene, "pledge", by, [], verb, verb, cues, "first person in a quote")
    if item is not None and above is not None and grammar.is_negated(parse, above):
        item.action = f"not {item.action}"
    return item


def _is_to(scene: Scene, be: int, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "Sri Lanka is to hand the airport to ...": what an institution has decided to do."""
    parse = scene.parse
    verb = parse.child(be, "xcomp")
    if verb is None or parse.tags[verb] != "VB" or not grammar.is_infinitive(parse, verb):
        return None
    if grammar.is_negated(parse, be) or parse.child(be, "attr", "acomp") is not None or verb - be > 3:
        return None
    lemma = parse.lemmas[verb]
    if lemma in cues.not_acts | cues.routine or lemma == "be" or parse.deps[be] in ("relcl", "advcl", "ccomp"):
        return None
    by = who(scene, parse.child(be, "nsubj"))
    if not powers(scene, by) or not all(scene.actors.actors[b].type in _INSTITUTIONS for b in by) or asks(parse, be):
        return None
    return make(scene, "decision", by, [], verb, be, cues, "what an institution is to do (“is to”)")


def _scheduled(scene: Scene, verb: int, subject: int | None, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "The next round will be held in Geneva no later than 15 December": an appointment, with a date."""
    parse = scene.parse
    if subject is None or parse.lemmas[verb] not in cues.scheduled or parse.lemmas[subject] not in cues.series:
        return None
    due = due_of(scene, verb, verb, cues)
    if due is None or (due.due.latest is None and due.due.earliest is None):
        return None
    by = list(scene.actors.at(subject)) or [
        n for c in parse.children[subject] if parse.deps[c] in ("poss", "compound", "amod") for n in scene.actors.at(c)
    ]
    first, last = grammar.noun_phrase(parse, subject)
    rest = action_phrase(parse, verb, due.tokens).removeprefix("be ").partition(" ")[2]
    what = parse.span(first, last)
    if parse.pos[first] in ("DET", "PRON", "ADJ"):  # it opened the sentence
        what = what[0].lower() + what[1:]
    return ResolvedCommitment(
        "agreement",
        by,
        [],
        " ".join(f"{parse.lemmas[verb]} {what} {rest}".split()).strip(),
        due.due,
        "open",
        None,
        parse.starts[parse.left_edge(verb)],
        parse.ends[parse.right_edge(verb)],
        verb,
        "an appointment with a date",
        verb,
    )
