"""The verbs dictionary: blocks of verbs that share patterns, and synsets.

    &MONEY                      a set of words (regular plurals are added; not where the name ends in "_")
    +DOLLARS
    --- BREAK [1717] ---        a block with the code of its verbs where no pattern fits
    BREAK {BROKE BROKEN}        a verb with its irregular forms, regular ones are made; may have a [CODE] of its own
    +BREAK_DOWN {+BROKE_DOWN}   a verb of several words, `+` before the one that is conjugated
    - * OFF_ [195]              a pattern, see patterns.py

Longer patterns are tried first, those of the same length in the order of the file.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.petrarch.lines import BRACKETS, Problems, plural, read_lines, words_of
from dragoman.petrarch.patterns import EventCode, VerbPattern, read_code, read_pattern

_FORMS = re.compile(r"\{([^{}]{0,2000})\}")
_NO_CODE = EventCode(None)
_MODALS = frozenset({"CAN", "COULD", "MAY", "MIGHT", "MUST", "SHALL", "SHOULD", "WILL", "WOULD"})
_Line = tuple[int, str]


@dataclass(slots=True)
class Block:
    """Verbs with the patterns they share."""

    code: EventCode
    where: str
    patterns: list[VerbPattern] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb: the words before the conjugated one (nearest first) and after it, and its block and code."""

    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    code: EventCode
    block: Block
    where: str


@dataclass(slots=True)
class VerbTable:
    """Verbs by conjugated form (upper case), those of several words first; `codes` are all codes of the files."""

    forms: dict[str, list[Verb]] = field(default_factory=dict)
    codes: set[str] = field(default_factory=set)
    verbs: int = 0
    patterns: int = 0
    synsets: int = 0


def read_verbs(path: Path, table: VerbTable, problems: Problems) -> int:
    """Add a file's verbs to `table`; returns their number. Raises DataError where the file cannot be read."""
    reader = _Reader(path, table, problems)
    lines = list(read_lines(path, problems))
    reader.collect_synsets(lines)
    before = table.verbs
    for number, line in lines:
        reader.line(number, line.strip())
    reader.finish()
    return table.verbs - before


class _Reader:
    def __init__(self, path: Path, table: VerbTable, problems: Problems) -> None:
        self.file, self.table, self.problems = path.name, table, problems
        self.synsets: dict[str, list[str]] = {}
        self.block: Block | None = None
        self.in_synset = False
        self.made: dict[str, list[Verb]] = {}  # regular forms, which give way to forms that are written out
        self.given: dict[str, list[Verb]] = {}

    def collect_synsets(self, lines: list[_Line]) -> None:
        """All synsets of the file, so that a pattern may use one that is defined further down."""
        name = ""
        for number, line in lines:
            text = line.strip()
            if text.startswith("&"):
                name = text[1:].strip()
                if name.strip("_").upper() in self.synsets:
                    self.problems.malformed(number, f"&{name} is defined twice; the words of both are used")
                self.synsets.setdefault(name.strip("_").upper(), [])
            elif text.startswith("+") and name:
                word = text[1:].strip()
                known = self.synsets[name.strip("_").upper()]
                known.append(word)
                if not name.endswith("_") and not word.startswith("&") and word and " " not in word[:1]:
                    known.append(plural(word.upper().rstrip("_ ")))
            else:
                name = ""
        self.table.synsets += len(self.synsets)

    def line(self, number: int, text: str) -> None:
        if text.startswith("&"):
            self.in_synset = True
        elif text.startswith("---"):
            self.in_synset = False
            self._header(number, text)
        elif text.startswith("+") and self.in_synset:
            pass
        elif text.startswith(("- ", "-\t")):
            self.in_synset = False
            self._pattern(number, text[1:])
        elif text.startswith("~"):
            self.problems.unsupported(number, "PETRARCH 2 transformations (~) are not applied")
        elif text[0] in "-@=*$%^(){}[]":
            self.problems.malformed(number, f"{text[:60]}: neither block, verb, pattern nor synset")
        else:
            self.in_synset = False
            self._verb(number, text)

    def _header(self, number: int, text: str) -> None:
        codes = BRACKETS.findall(text)
        if len(codes) > 1:
            self.problems.malformed(number, "a block with two codes; the first is used")
        code = read_code(codes[0], number, self.problems) if codes else None
        self.block = Block(code or _NO_CODE, f"{self.file}:{number}")
        self._note(self.block.code)

    def _note(self, code: EventCode) -> None:
        self.table.codes.update(c for c in (code.there, code.back) if c is not None)

    def _pattern(self, number: int, text: str) -> None:
        codes = BRACKETS.findall(text)
        if self.block is None or len(codes) != 1:
            what = "before any block" if self.block is None else "without one [CODE]"
            self.problems.malformed(number, f"{text.strip()[:60]}: a pattern {what}")
            return
        code = read_code(codes[0], number, self.problems)
        if code is None:
            return
        pattern = read_pattern(text.partition("[")[0], code, self.synsets, number, self.file, self.problems)
        if pattern is not None:
            self.block.patterns.append(pattern)
            self.table.patterns += 1
            self._note(code)

    def _verb(self, number: int, text: str) -> None:
        if self.block is None:
            self.problems.malformed(number, f"{text[:60]}: a verb before any block")
            return
        codes = BRACKETS.findall(text)
        code = read_code(codes[0], number, self.problems) if codes else self.block.code
        if code is None:
            code = _NO_CODE
        self._note(code)
        name = _FORMS.sub("", text.partition("[")[0]).strip()
        given = _FORMS.search(text)
        parts = _cut(name)
        if parts is None:
            self.problems.malformed(number, f"{text[:60]}: no verb")
            return
        if parts[1] in _MODALS:
            self.problems.unsupported(
                number, f"{name}: a modal is never the verb of an event, as in PETRARCH; its patterns do not fire"
            )
        self.table.verbs += 1
        self._add(parts, name, code, number, self.given)
        for form in given[1].split() if given else ():
            cut = _cut(form)
            if cut is None:
                self.problems.malformed(number, f"{form}: no form of a verb")
            else:
                self._add(cut, name, code, number, self.given)
        for form in _regular(parts[1], past=given is None):
            self._add((parts[0], form, parts[2]), name, code, number, self.made)

    def _add(
        self, parts: tuple[tuple[str, ...], str, tuple[str, ...]], name: str, code: EventCode, number: int,
        into: dict[str, list[Verb]],
    ) -> None:  # fmt: skip
        assert self.block is not None
        before, form, after = parts
        into.setdefault(form, []).append(Verb(name, before, after, code, self.block, f"{self.file}:{number}"))

    def finish(self) -> None:
        """Put the forms into the table: a written form hides a regular one, a verb's blocks are joined."""
        blocks: dict[int, Block] = {}
        for form, verbs in [*self.given.items(), *((f, v) for f, v in self.made.items() if not self._hidden(f, v))]:
            known = self.table.forms.setdefault(form, [])
            for verb in verbs:
                same = next((k for k in known if (k.before, k.after) == (verb.before, verb.after)), None)
                if same is None:
                    known.append(verb)
                elif same.block is not verb.block:
                    known[known.index(same)] = self._joined(same, verb)
            known.sort(key=lambda v: -len(v.before) - len(v.after))
            blocks.update((id(v.block), v.block) for v in known)
        for block in blocks.values():
            block.patterns.sort(key=lambda p: -p.size)

    def _hidden(self, form: str, verbs: list[Verb]) -> bool:
        return form in self.given and all(not v.before and not v.after for v in verbs)

    def _joined(self, first: Verb, second: Verb) -> Verb:
        number = int(second.where.rpartition(":")[2])
        self.problems.malformed(
            number, f"{second.name} stands already in {first.where}; patterns of both, code of this one"
        )
        joined = Block(second.block.code, second.block.where, [*first.block.patterns, *second.block.patterns])
        joined.patterns.sort(key=lambda p: -p.size)
        code = first.code if second.code.null else second.code
        return Verb(second.name, second.before, second.after, code, joined, second.where)


def _cut(name: str) -> tuple[tuple[str, ...], str, tuple[str, ...]] | None:
    """A verb's words before its conjugated one (nearest first), that one, those after: "WIRE_+TAP", (WIRE,) TAP ()."""
    pieces = [p for p in name.replace("_", " ").split() if p.strip("+")]
    if not pieces:
        return None
    main = next((i for i, p in enumerate(pieces) if p.startswith("+")), 0)
    words = [words_of(p.strip("+")) for p in pieces]
    if not all(words):
        return None
    before = tuple(w for group in words[:main] for w in group)[::-1]
    after = (*words[main][1:], *(w for group in words[main + 1 :] for w in group))
    return before, words[main][0], after


_VOWELS = "AEIOU"


def _regular(verb: str, past: bool) -> list[str]:
    """Regular forms of a verb (upper case); without `past`, where the irregular ones are given, only -s and -ing."""
    stem = verb
    if verb.endswith("E") and not verb.endswith(("EE", "OE", "YE")):
        stem = verb[:-1]
    third = plural(verb) if not verb.endswith("O") else verb + "ES"
    forms = [third, stem + "ING"]
    if past:
        if verb.endswith("Y") and verb[-2:-1] not in _VOWELS:
            forms.append(verb[:-1] + "IED")
        else:
            forms.append(verb + "D" if verb.endswith("E") else verb + "ED")
    if len(verb) > 2 and verb[-1] not in "AEIOUWXY" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS:
        forms.append(verb + verb[-1] + "ING")
        if past:
            forms.append(verb + verb[-1] + "ED")
    return forms
