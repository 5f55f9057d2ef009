"""What `dragoman lexicon` and `dragoman ontology` do: check pattern files, run their examples, print the ontology."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from dragoman.coder import Coder
from dragoman.errors import DataError, Failure
from dragoman.finding.events.lexicon import Lexicon, Pattern, load_lexicon
from dragoman.finding.events.ontology import Ontology, Type, load_ontology
from dragoman.model import CodedReport

QUADS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a pattern's example: `wrong` is None where the pattern fired as it should."""

    pattern: Pattern
    wrong: str | None


def patterns_of(lexicon: Lexicon, paths: Sequence[Path]) -> list[Pattern]:
    """The patterns of the files given, all where none is given, in order of file and line."""
    names = {str(path) for path in paths}
    return [p for p in lexicon.patterns if not names or p.file in names]


def run_examples(coder: Coder, patterns: Iterable[Pattern]) -> Iterator[Outcome]:
    """Code each pattern's example sentence as a report of its own and judge whether the pattern fired in it."""
    tested = [p for p in patterns if p.example is not None]
    reports = (coder.reader.from_any(p.example or "", id=f"{p.file}:{p.line}") for p in tested)
    for pattern, coded in zip(tested, coder.pipe(reports), strict=True):
        yield Outcome(pattern, coded.line() if isinstance(coded, Failure) else judge(pattern, coded))


def judge(pattern: Pattern, coded: CodedReport) -> str | None:
    """What is wrong with the record of a pattern's example, or None."""
    fired = [e for e in coded.events if e.rule == pattern.id]
    if not fired:
        others = ", ".join(f"{e.rule} ({e.type})" for e in coded.events) or "nothing"
        return f"did not fire; found: {others}"
    event = fired[0]
    if event.type != pattern.type:
        return f"gave {event.type}, not {pattern.type}: the event is {event.status}"
    if pattern.expected is None:
        return None
    for role, wanted, found in zip(
        ("sources", "targets"), pattern.expected, (event.sources, event.targets), strict=True
    ):
        known = [a for a in found if not _is_thing(coded, a)]
        if len(known) < len(wanted):
            known = [a for a in found if a in known or any(w in _names_of(coded, a) for w in wanted)]
        names = [_names_of(coded, actor) for actor in known]
        missing = [w for w in wanted if not any(w in name for name in names)]
        if missing or len(known) != len(wanted):
            shown = ", ".join(n.split("|")[0] for n in names) or "none"
            return f"{role}: {shown}; the example expects {' + '.join(wanted) or 'none'}"
    return None


def _is_thing(coded: CodedReport, actor: str) -> bool:
    """Whether an actor is a building, vehicle or the like, which an example need not name."""
    return any(a.id == actor and a.type == "other" and not a.country and not a.sectors for a in coded.actors)


def _names_of(coded: CodedReport, actor: str) -> str:
    """All that a report calls an actor, lower case."""
    named = [a.name or "" for a in coded.actors if a.id == actor]
    return "|".join(dict.fromkeys(t.lower() for t in [*named, *(m.text for m in coded.mentions if m.actor == actor)]))


def check(paths: Sequence[Path]) -> int:
    """Load the packaged files and `paths`; print what they hold and each pattern without an example. Exit status."""
    lexicon = load_lexicon(load_ontology(), paths)
    patterns = patterns_of(lexicon, paths)
    for pattern in patterns:
        if pattern.example is None and paths:
            click.echo(f"{pattern.where}: {pattern.id} has no example sentence")
    triggers = sum(len(p.lemmas) for p in patterns)
    with_example = sum(p.example is not None for p in patterns)
    click.echo(f"{len(patterns)} patterns with {triggers} trigger words, {with_example} with an example: no error")
    return 0


def run_tests(paths: Sequence[Path], model: str | None = None) -> int:
    """Run the examples of `paths` (of all packaged files without any); print those that fail. Exit status."""
    coder = Coder(model=model, lexicons=paths)
    outcomes = list(run_examples(coder, patterns_of(coder.lexicon, paths)))
    failed = [o for o in outcomes if o.wrong]
    for outcome in failed:
        click.echo(f"{outcome.pattern.where}: {outcome.pattern.id} {outcome.wrong}\n    {outcome.pattern.example}")
    click.echo(f"{len(outcomes)} examples, {len(outcomes) - len(failed)} as they should be, {len(failed)} not")
    return 1 if failed else 0


def ontology_text(name: str | None, form: str) -> str:
    """The ontology, or one type of it, for the terminal (`text`) or as the Markdown of docs/ontology.md (`md`)."""
    ontology = load_ontology()
    if name is not None and name.upper() not in ontology.types:
        raise DataError(f"unknown type {name!r}", hint=f"types: {' '.join(ontology.types)}")
    types = [ontology.types[name.upper()]] if name is not None else list(ontology.types.values())
    if form == "md":
        return _markdown(ontology, types)
    if name is None:
        lines = [f"{t.name:<10} {t.score:>5}  {QUADS[t.quad]:<21} {t.about}" for t in types]
        return "\n".join([*lines, "", f"contexts: {', '.join(ontology.contexts)}"])
    return "\n".join(_text(types[0]))


def _text(kind: Type) -> Iterator[str]:
    yield f"{kind.name}  {QUADS[kind.quad]}, score {kind.score}, CAMEO {kind.cameo}"
    yield f"  {kind.about}"
    yield f"  e.g. {kind.example}"
    if kind.future:
        yield f"  planned: coded as {kind.future}"
    for mode in kind.modes.values():
        yield f"  {mode.name:<15} {mode.score:>5}  CAMEO {mode.cameo:<5} {mode.about}"


def _markdown(ontology: Ontology, types: Sequence[Type]) -> str:
    lines = [
        "| type | quad | score | CAMEO | planned | what it is | example |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for t in types:
        lines.append(f"| {t.name} | {t.quad} | {t.score} | {t.cameo} | {t.future or '–'} | {t.about} | {t.example} |")
    lines += ["", "| type | mode | score | CAMEO | what it is |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {t.name} | {m.name} | {m.score} | {m.cameo} | {m.about} |" for t in types for m in t.modes.values()]
    if len(types) > 1:
        lines += ["", "Contexts: " + ", ".join(ontology.contexts) + "."]
    return "\n".join(lines)
