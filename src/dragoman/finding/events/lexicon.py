"""The event lexicon: patterns over dependency parses, read from `.lex` files.

docs/lexicon.md describes the format for researchers. One pattern a line:

    KIND LEMMAS [+ SLOT[:LEMMAS]]... [KEY=VALUE]... ["example sentence" [=> sources [> targets]]]

under a section header `[TYPE KEY=VALUE...]` that gives its type and defaults. Each pattern knows its file and line, so
that `dragoman why` and every error can name them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path

from dragoman.errors import DataError
from dragoman.finding.events.ontology import Ontology

KINDS = {"v": "verb", "n": "noun", "a": "adjective"}
SLOTS = frozenset(
    {"obj", "subj", "xcomp", "ccomp", "comp", "must", "adv", "mod", "iobj", "acl", "poss", "active", "bare"}
)
KEYS = frozenset(
    {"src", "tgt", "mode", "cameo", "context", "status", "id", "recip", "commit", "stance", "need", "absorb", "joint"}
    | {"type", "weight"}
)
STATUSES = frozenset({"actual", "ongoing", "planned", "threatened", "requested", "hypothetical", "denied", "negated"})
NEEDS = frozenset({"any", "src", "tgt", "both", "two", "none", "power", "powers", "force"})
COMMITMENTS = frozenset({"pledge", "agreement", "decision", "deadline", "extension", "withdrawal"})
STANCES = frozenset({"support", "oppose", "mixed"})
STEPS = frozenset(
    {
        "subj",
        "obj",
        "surf",
        "iobj",
        "poss",
        "mod",
        "xsubj",
        "ccsubj",
        "xcomp",
        "ccomp",
        "head",
        "self",
        "holder",
        "blamed",
        "acl",
        "comp",
    }
)
DEFAULT_ROLES = {
    "v": ("subj", "obj"),
    "v+obj": ("subj", "obj.on|obj.against|obj.of|obj.with|obj.to|obj.for|obj.poss|obj.mod|on|against|with|to|for"),
    "n": ("poss|by|mod|from|holder", "on|against|of|with|to|for"),
    "a": ("subj|head", "of|to|with|about|by|on|over|at"),
}
AFTER_NOUN = ("on", "against", "of", "with", "to", "for", "from", "by", "between", "in", "poss", "mod")
AFTER_INFINITIVE = ("obj", "on", "against", "with", "to", "from", "for", "in", "obj.of", "obj.to", "obj.on", "obj.with")
_EXAMPLE = re.compile(r'^([^"]{0,4000})"([^"]{1,500})"([^"]{0,300})$')


@dataclass(frozen=True, slots=True)
class Slot:
    """A dependent that must be there: a grammatical slot or one of some prepositions, with its lemmas (none: any)."""

    name: str
    lemmas: frozenset[str]
    label: str = ""
    prepositions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of a lexicon. `sources`/`targets` are alternatives of paths of steps, tried in order.

    `lemmas` are as written: `pull_out` is the verb "pull" with the particle "out".
    """

    id: str
    kind: str
    lemmas: tuple[str, ...]
    slots: tuple[Slot, ...]
    type: str
    mode: str | None = None
    cameo: str = ""
    contexts: tuple[str, ...] = ()
    sources: tuple[tuple[str, ...], ...] = ()
    targets: tuple[tuple[str, ...], ...] = ()
    reciprocal: bool = False
    status: str | None = None
    commit: str | None = None
    stance: str | None = None
    need: str = "any"
    absorb: bool = False
    joint: str | None = None  # the type where several countries do it together
    weight: float = 1.0
    file: str = ""
    line: int = 0
    example: str | None = None
    expect: str | None = None
    text: str = ""  # the line as written

    @property
    def where(self) -> str:
        """`file:line` of the pattern."""
        return f"{self.file}:{self.line}"

    @property
    def expected(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Words of the sources and targets that the example must have, after its `=>`; None where it names none."""
        if self.expect is None:
            return None
        sources, _, targets = self.expect.partition(">")
        return _names(sources), _names(targets)


@dataclass(frozen=True, slots=True)
class Entry:
    """A pattern under one of its trigger lemmas, with the particle (verb) or first word (compound noun) it needs.

    `specificity` says how much it asks for: bound slots (bound to compounds: more), a particle, slots, then its weight.
    `words` are, for each bound slot, the words of which the sentence must hold one: a quick test before the real one.
    """

    pattern: Pattern
    particle: str | None
    specificity: tuple[int, int, int, float]
    words: tuple[frozenset[str], ...]


class Entries:
    """The entries of one trigger lemma, most specific first; `among` is what a sentence's words leave of them."""

    __slots__ = ("_by_word", "_free", "_keys", "entries")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._by_word: dict[str, list[int]] = {}
        self._free: list[int] | None = None
        self._keys: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def insert(self, entry: Entry) -> None:
        """Put an entry before all of its own specificity, so that a later file can override."""
        place = next((i for i, e in enumerate(self.entries) if e.specificity <= entry.specificity), len(self.entries))
        self.entries.insert(place, entry)
        self._free = None

    def among(self, words: frozenset[str]) -> list[Entry]:
        """The entries whose first bound slot may be filled in a sentence of these words, in order."""
        if self._free is None:
            self._index()
        numbers = list(self._free or ())
        hits = self._keys & words
        if hits:
            numbers = sorted({*numbers, *(n for word in hits for n in self._by_word[word])})
        return [self.entries[n] for n in numbers]

    def _index(self) -> None:
        by_word: dict[str, list[int]] = {}
        free: list[int] = []
        for number, entry in enumerate(self.entries):
            if entry.words:
                for word in entry.words[0]:
                    by_word.setdefault(word, []).append(number)
            else:
                free.append(number)
        self._by_word, self._free, self._keys = by_word, free, frozenset(by_word)


def _specificity(pattern: Pattern, particle: str | None) -> tuple[int, int, int, float]:
    bound = sum(3 if all("-" in lemma for lemma in s.lemmas) else 2 for s in pattern.slots if s.lemmas)
    asked = sum(s.name not in ("active", "bare") for s in pattern.slots)
    return bound, int(particle is not None), asked, pattern.weight


@dataclass(slots=True)
class Lexicon:
    """All patterns, indexed by trigger kind and lemma, most specific first."""

    patterns: list[Pattern] = field(default_factory=list)
    verbs: dict[str, Entries] = field(default_factory=dict)
    nouns: dict[str, Entries] = field(default_factory=dict)
    adjectives: dict[str, Entries] = field(default_factory=dict)
    by_id: dict[str, Pattern] = field(default_factory=dict)
    sets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    compounds: set[str] = field(default_factory=set)  # last words of the compounds in patterns' slots

    def set(self, name: str) -> frozenset[str]:
        """A named set of lemmas, empty where no file defines it."""
        return frozenset(self.sets.get(name, ()))

    def add(self, pattern: Pattern) -> None:
        """Add a pattern; a later one of the same specificity is tried first, so that a user's file can override."""
        if pattern.id in self.by_id:
            other = self.by_id[pattern.id]
            raise DataError(
                f"pattern id {pattern.id!r} stands at {other.where} already", where=pattern.where, hint="give it an id="
            )
        self.by_id[pattern.id] = pattern
        self.patterns.append(pattern)
        index = {"v": self.verbs, "n": self.nouns, "a": self.adjectives}[pattern.kind]
        needed = tuple(
            frozenset({lemma.rpartition("-")[2] for lemma in slot.lemmas} | slot.lemmas)
            for slot in pattern.slots
            if slot.lemmas
        )
        for slot in pattern.slots:
            self.compounds.update(lemma.rpartition("-")[2] for lemma in slot.lemmas if "-" in lemma)
        for written in pattern.lemmas:
            if pattern.kind == "n" and "-" in written:
                particle, _, lemma = written.rpartition("-")
            else:
                lemma, _, particle = written.partition("_")
            held = index.setdefault(lemma, Entries())
            held.insert(Entry(pattern, particle or None, _specificity(pattern, particle or None), needed))


def load_lexicon(ontology: Ontology, extra: Iterable[Path] = ()) -> Lexicon:
    """The packaged lexicon with a user's files after it. Raises DataError with file and line of what is wrong."""
    lexicon = Lexicon()
    sets = lexicon.sets
    sources = [
        (entry.name, entry.read_text(encoding="utf-8"))
        for entry in sorted((files("dragoman.data") / "lexicon").iterdir(), key=lambda e: e.name)
        if entry.name.endswith(".lex")
    ]
    sources += [(str(path), _read(path)) for path in extra]
    for name, text in sources:
        _read_sets(name, text, sets)
    used: dict[str, int] = {}
    for name, text in sources:
        for pattern in parse_lexicon(name, text, ontology, sets, used):
            lexicon.add(pattern)
    return lexicon


def parse_lexicon(
    name: str, text: str, ontology: Ontology, sets: dict[str, tuple[str, ...]], used: dict[str, int] | None = None
) -> Iterator[Pattern]:
    """The patterns of one file's text, in order. `used` counts the ids given so far, over all files."""
    defaults: dict[str, str] = {}
    used = {} if used is None else used
    for number, raw in enumerate(text.splitlines(), 1):
        where = f"{name}:{number}"
        line = raw.strip()
        if not line or line.startswith(("#", "set ")):
            continue
        if line.startswith("["):
            defaults = _section(line, where, ontology)
            continue
        if not defaults:
            raise DataError("a pattern before the first [TYPE] section", where=where, hint="begin with e.g. [CONSULT]")
        pattern = _pattern(line, where, defaults, sets, ontology)
        if " id=" in line:
            used.setdefault(pattern.id, 1)
        else:
            stem = pattern.id
            used[stem] = used.get(stem, 0) + 1
            while used[stem] > 1 and f"{stem}-{used[stem]}" in used:
                used[stem] += 1
            if used[stem] > 1:
                pattern = replace(pattern, id=f"{stem}-{used[stem]}")
        yield replace(pattern, file=name, line=number, text=" ".join(line.split()))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read the lexicon: {error}", where=str(path)) from None


def _read_sets(name: str, text: str, sets: dict[str, tuple[str, ...]]) -> None:
    """`set $name word word ...` lines: named lists of lemmas, shared by all files; a set may use earlier sets."""
    for number, raw in enumerate(text.splitlines(), 1):
        if not raw.startswith("set "):
            continue
        where = f"{name}:{number}"
        parts = raw.split()
        if len(parts) < 3 or not parts[1].startswith("$"):
            raise DataError("a set needs a $name and at least one word", where=where, hint="set $deal deal accord pact")
        words: list[str] = []
        for word in parts[2:]:
            words.extend(_lemmas(word, sets, where))
        sets[parts[1]] = tuple(dict.fromkeys(words))


def _section(line: str, where: str, ontology: Ontology) -> dict[str, str]:
    parts = line.strip("[]").split()
    if not line.endswith("]") or not parts or parts[0] not in ontology.types:
        raise DataError(f"unknown section {line!r}", where=where, hint=f"types: {' '.join(ontology.types)}")
    return {"type": parts[0], **dict(_key_value(p, where) for p in parts[1:])}


def _key_value(part: str, where: str) -> tuple[str, str]:
    key, equals, value = part.partition("=")
    if key == "recip" and not equals:
        return key, "yes"
    if not equals or not value or key not in KEYS:
        raise DataError(f"{part!r} is no KEY=VALUE of a pattern", where=where, hint=f"keys: {' '.join(sorted(KEYS))}")
    return key, value


def _pattern(
    line: str, where: str, defaults: dict[str, str], sets: dict[str, tuple[str, ...]], ontology: Ontology
) -> Pattern:
    head, example, expect = _split_example(line, where)
    tokens = head.split()
    if len(tokens) < 2 or tokens[0] not in KINDS:
        raise DataError(
            "a pattern begins with v, n or a and its lemmas", where=where, hint="v launch + obj:attack tgt=obj.on"
        )
    kind, lemmas = tokens[0], _lemmas(tokens[1], sets, where)
    slots: list[Slot] = []
    keys = dict(defaults)
    rest = iter(tokens[2:])
    for token in rest:
        if token == "+":
            slots.append(_slot(next(rest, ""), sets, where))
        else:
            key, value = _key_value(token, where)
            keys[key] = value
    pattern = _build(kind, lemmas, tuple(slots), keys, sets, where, ontology)
    return replace(pattern, example=example, expect=expect)


def _split_example(line: str, where: str) -> tuple[str, str | None, str | None]:
    """The pattern, its example sentence and what follows the example's `=>`."""
    if '"' not in line:
        return line, None, None
    found = _EXAMPLE.match(line)
    if found is None:
        raise DataError("an example is one sentence in double quotes at the end of the line", where=where)
    head, example, tail = found.group(1), found.group(2), found.group(3).strip()
    if not tail:
        return head, example, None
    if not tail.startswith("=>") or not tail[2:].strip():
        raise DataError(
            f"{tail!r} after the example is no expectation", where=where, hint='"..." => source + source > target'
        )
    return head, example, tail[2:].strip()


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip().lower() for name in text.split("+") if name.strip())


def _slot(text: str, sets: dict[str, tuple[str, ...]], where: str) -> Slot:
    name, _, lemmas = text.partition(":")
    prepositions = () if name in SLOTS else tuple(name.split("|"))
    known = sets.get("$preposition", prepositions)
    if not name or any(p not in known for p in prepositions):
        raise DataError(
            f"{text!r} is no slot",
            where=where,
            hint=f"after + stands a preposition or one of {' '.join(sorted(SLOTS))}",
        )
    bound = _lemmas(lemmas, sets, where) if lemmas else ()
    return Slot(name, frozenset(bound), bound[0] if bound else name.replace("|", "-"), prepositions)


def _lemmas(text: str, sets: dict[str, tuple[str, ...]], where: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in text.split("|"):
        if part.startswith("$"):
            if part not in sets:
                raise DataError(f"unknown set {part}", where=where, hint="define it above: set $name word word")
            found.extend(sets[part])
        elif part:
            found.append(part.lower())
        else:
            raise DataError(f"an empty alternative in {text!r}", where=where)
    return tuple(dict.fromkeys(found))


def _build(
    kind: str, lemmas: tuple[str, ...], slots: tuple[Slot, ...], keys: dict[str, str],
    sets: dict[str, tuple[str, ...]], where: str, ontology: Ontology,
) -> Pattern:  # fmt: skip
    type_, mode, status = keys["type"], keys.get("mode"), keys.get("status")
    mode = None if mode == "none" else mode
    kind_of = ontology.types.get(type_)
    if kind_of is None:
        raise DataError(f"unknown type {type_!r}", where=where, hint=f"types: {' '.join(ontology.types)}")
    if mode is not None and mode not in kind_of.modes:
        raise DataError(
            f"{type_} has no mode {mode!r}", where=where, hint=f"modes: {' '.join(kind_of.modes) or 'none'}"
        )
    if status is not None and status not in STATUSES:
        raise DataError(f"unknown status {status!r}", where=where, hint=f"one of {' '.join(sorted(STATUSES))}")
    contexts = tuple(keys["context"].split("|")) if "context" in keys else ()
    for context in contexts:
        if context not in ontology.contexts:
            raise DataError(f"unknown context {context!r}", where=where)
    need = keys.get("need", "any")
    if need not in NEEDS:
        raise DataError(f"unknown need {need!r}", where=where, hint=f"one of {' '.join(sorted(NEEDS))}")
    allowed: dict[str, frozenset[str]] = {
        "commit": COMMITMENTS,
        "stance": STANCES,
        "recip": frozenset({"yes"}),
        "absorb": frozenset({"yes", "no"}),
        "joint": frozenset(ontology.types),
    }
    for key, known in allowed.items():
        if key in keys and keys[key] not in known:
            raise DataError(f"unknown {key} {keys[key]!r}", where=where, hint=f"one of {' '.join(sorted(known))}")
    has_object = kind == "v" and any(s.name == "obj" and s.lemmas for s in slots)
    default_src, default_tgt = DEFAULT_ROLES["v+obj" if has_object else kind]
    if kind == "v" and not has_object:
        default_tgt = _default_target(slots, default_tgt)
    stem = "-".join([lemmas[0].replace("_", "-"), *(s.label for s in slots)])
    return Pattern(
        id=keys.get("id", f"{type_.lower()}.{stem}"), kind=kind, lemmas=lemmas, slots=slots,
        type=type_, mode=mode, cameo=keys.get("cameo", ontology.cameo(type_, mode)), contexts=contexts,
        sources=_paths(keys.get("src", default_src), sets, where),
        targets=_paths(keys.get("tgt", default_tgt), sets, where),
        reciprocal=keys.get("recip") == "yes", status=status, commit=keys.get("commit"), stance=keys.get("stance"),
        need=need, absorb=keys.get("absorb") == "yes", joint=keys.get("joint"),
        weight=_weight(keys.get("weight", "1"), where),
    )  # fmt: skip


def _default_target(slots: tuple[Slot, ...], otherwise: str) -> str:
    """The target of a verb whose pattern asks for a preposition or an infinitive: what stands there."""
    for slot in slots:
        if slot.name == "xcomp":
            return "|".join(f"xcomp.{step}" for step in AFTER_INFINITIVE)
        if slot.prepositions:
            steps = AFTER_NOUN if slot.lemmas else ("",)
            paths = [f"{name}.{step}".rstrip(".") for step in steps for name in slot.prepositions]
            return "|".join([*paths, "obj", "on", "against", "with"] if slot.lemmas else paths)
    return otherwise


def _weight(text: str, where: str) -> float:
    try:
        weight = float(text)
    except ValueError:
        weight = -1.0
    if not 0 < weight <= 1:
        raise DataError(f"weight {text!r} is no number above 0 and up to 1", where=where)
    return weight


def _paths(text: str, sets: dict[str, tuple[str, ...]], where: str) -> tuple[tuple[str, ...], ...]:
    if text == "none":
        return ()
    paths = tuple(tuple(path.split(".")) for path in text.split("|"))
    for path in paths:
        for step in path:
            if step not in STEPS and step not in sets.get("$preposition", (step,) if step.isalpha() else ()):
                raise DataError(
                    f"{step!r} is no step of a role",
                    where=where,
                    hint=f"a preposition or one of {' '.join(sorted(STEPS))}",
                )
    return paths
