"""The sections of the page: one a gold set, one for what the project carries itself."""

from collections import Counter, defaultdict
from typing import Any

from accuracy.examples import ErrorClass, Examiner, Example
from accuracy.heldout import HeldOut
from accuracy.markdown import cell, paragraph, plural, table, titled
from accuracy.measuring import Checked, Measured
from accuracy.own import Cases, Newswire, Samples

_DETAILS = 4


def gold_section(measured: Measured, classes: dict[str, ErrorClass], examiner: Examiner) -> str:
    """What the set is, its tables, its error classes with counts, and their examples."""
    about = measured.about
    parts = [
        f"## {about['title']}",
        paragraph(
            f"{about['about']} {plural(measured.rows, about['unit'])}. Source: {about['source']}; "
            f"licence: {about['licence']}. Scored by `{about['scorer']}`, task `{about['task'].split('_')[0]}`."
        ),
    ]
    if about.get("trained_on"):
        parts.append(
            paragraph(
                "**Trained on:** the shipped classifier has learned from this very file, so these figures say how well "
                "it remembers, not how it does on stories of unseen templates. The held-out figures follow below."
            )
        )
    parts += [titled(shown) for shown in measured.findings.tables]
    if measured.findings.errors:
        parts += errors(measured.findings.errors, classes, examiner)
    else:
        parts.append("No errors remain in this set.")
    return "\n\n".join(parts)


def errors(counts: Counter[tuple[str, str]], classes: dict[str, ErrorClass], examiner: Examiner) -> list[str]:
    """The table of error classes, most frequent first, and the examples of each."""
    by_class: dict[str, Counter[str]] = defaultdict(Counter)
    for (key, detail), number in counts.items():
        by_class[key][detail] += number
    ranked = sorted(by_class, key=lambda key: (-by_class[key].total(), key))
    total = sum(by_class[key].total() for key in ranked)
    rows = [
        (
            classes[key].title,
            _details(by_class[key]),
            f"{by_class[key].total():,}",
            f"{by_class[key].total() / total:.0%}",
        )
        for key in ranked
    ]
    parts = ["**Errors that remain**", table(("class", "most frequent", "errors", "share"), rows, left=2)]
    told = [(key, examiner.run(entry)) for key in ranked for entry in classes[key].entries]
    shown = [f"- *{classes[key].title}* — {example_text(example)}" for key, example in told]
    return parts + (
        ["**Examples**, in our own words, coded when this page was made", "\n".join(shown)] if shown else []
    )


def example_text(example: Example) -> str:
    """A sentence, what is given, what would be right; or that it no longer fails."""
    text = f"“{cell(example.text)}”<br>gives: {cell(example.gives)}<br>right: {cell(example.right)}"
    return text if example.fails else f"{text}<br>**no longer fails: replace this example**"


def held_out(about: dict[str, Any], found: HeldOut | None) -> str:
    """What the cross-validation says, or that it was not run."""
    if found is None:
        body = "Not measured in this run: give the output of the cross-validation with `--types-heldout FILE`."
    elif found.figures:
        names = {figure["key"]: figure["name"] for figure in about["figures"]}
        rows = [(names.get(key, key), f"{value:.3f}") for key, value in found.figures.items()]
        body = table(("by cross-validation over headline templates", "value"), rows)
    else:
        body = found.text
    return f"### Held out\n\n{body}"


def checked_section(rows: Checked | None, seed: Checked | None) -> str:
    """The reports with rows that are not ours to show."""
    parts = [
        "## Reports with rows",
        paragraph(
            "Invented reports (agency copy, a local page with clutter, an official read-out, a sports story full of "
            "traps), and one real one, with what careful readers take from each, as rows that hold or do not."
        ),
    ]
    if rows is not None:
        parts.append(table(("report", "rows that hold"), rows.reports))
    if seed is not None:
        parts.append(f"The real report: {seed.passed} of {seed.total} rows hold.")
    return "\n\n".join(parts)


def samples_section(found: Samples) -> str:
    """The bundled samples: rows held a kind, and every row that does not hold, with its reason."""
    rows = []
    for kind in sorted(found.kinds):
        held = found.kinds[kind]
        rows.append((kind, _held(held.some), _held(held.none), _held(held.some + held.none)))
    some = [b for held in found.kinds.values() for b in held.some]
    none = [b for held in found.kinds.values() for b in held.none]
    rows.append(("**all**", _held(some), _held(none), _held(some + none)))
    gaps = [(sample, row, reason) for sample, row, reason in found.gaps]
    parts = [
        "## Our own annotated reports",
        paragraph(
            f"The {found.reports} bundled sample reports (`dragoman demo`) with what a careful reader takes from each "
            "(`tests/samples`). Rows say what must be in the record (recall), or what must not (precision). They were "
            "written beside the coder and are no blind test."
        ),
        table(("part of the record", "must be there", "must not be there", "held"), rows),
        "**Known gaps**",
        table(("report", "row", "why it does not hold"), gaps, left=3),
    ]
    return "\n\n".join(parts)


def cases_section(found: list[Cases]) -> str:
    """The cases of the test suite."""
    rows = [(f"`{c.file}`", c.what, str(c.passed), str(c.total)) for c in found]
    rows.append(("**all**", "", str(sum(c.passed for c in found)), str(sum(c.total for c in found))))
    failing = [f"- `{c.file}`: {name}" for c in found for name in c.failing]
    parts = [
        "## Cases",
        paragraph(
            "Sentences of our own with what they must come to (`tests/cases`). They are specifications, kept at full "
            "marks: a line below its total is a fault."
        ),
        table(("file", "what its cases hold", "passed", "cases"), rows, left=2),
        *(["\n".join(failing)] if failing else []),
    ]
    return "\n\n".join(parts)


def newswire_section(sets: list[Newswire], false: list[str], reports: int) -> str:
    """Sentences of our own in the manner of agency copy, written without sight of the lexicon."""
    rows = []
    for one in sets:
        s = one.score
        shares = (s.f1, s.precision, s.recall, s.first / s.sentences, s.full / s.sentences)
        rows.append((f"`{one.file}`", one.what, str(s.sentences), *(f"{share:.2f}" for share in shares)))
    head = ("set", "what", "sentences", "type F1", "precision", "recall", "first", "full")
    parts = [
        "## Newswire sentences",
        paragraph(
            "Sentences of our own (`tests/newswire`), written from the ontology alone by authors who had seen neither "
            "the lexicon nor a gold set. *First*: the most confident event has the type. *Full*: type, sources and "
            "targets are right in one event."
        ),
        table(head, rows, left=2),
        paragraph(
            f"The same authors wrote {reports} short reports about nothing political, half of them full of words that "
            f"tempt a lexicon. Goal: at most one false event in 20 reports; there "
            f"{_number(false)} in {reports}."
        ),
    ]
    return "\n\n".join([*parts, *_listed(false)])


def nonpolitical_section(lines: list[str], reports: int) -> str:
    """False events where nothing political happens."""
    parts = [
        "## Reports about nothing political",
        paragraph(
            f"{reports} short reports on sport, business, culture, science and weather, with verbs that tempt a "
            f"lexicon (`tests/cases/nonpolitical.toml`). At most one false event is allowed in all together; there "
            f"{_number(lines)}."
        ),
    ]
    return "\n\n".join([*parts, *_listed(lines)])


def _number(false: list[str]) -> str:
    return f"{'is' if len(false) == 1 else 'are'} **{len(false)}**"


def _listed(false: list[str]) -> list[str]:
    return ["\n".join(f"- {line}" for line in false)] if false else []


def _details(counts: Counter[str]) -> str:
    named = sorted(((d, n) for d, n in counts.items() if d), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{detail} {number}" for detail, number in named[:_DETAILS])
    return f"{shown}, …" if len(named) > _DETAILS else shown


def _held(rows: list[bool]) -> str:
    return f"{sum(rows)} of {len(rows)}" if rows else "–"
