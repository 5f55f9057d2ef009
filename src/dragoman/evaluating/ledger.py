"""How well a ledger does on annotated stories: lines, joins, changes of status, and what it says on a day.

A mention of the book is of a gold commitment if it overlaps one of its places in that report.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from dragoman.book.keys import shown
from dragoman.book.ledger.asking import ledger_on, related
from dragoman.book.store import Store
from dragoman.evaluating.stories import Story, StoryCommitment

Change = tuple[str, str, str]  # gold commitment, report, status


@dataclass(frozen=True, slots=True)
class Share:
    """So many right of so many."""

    right: int
    of: int


@dataclass(frozen=True, slots=True)
class LedgerScores:
    """Shares of the gold, and of what the ledger has.

    `found`: gold commitments that have a line. `known`: lines that are gold commitments.
    `joins`: pairs of gold mentions in one line, rightly. `joined`: pairs of one gold commitment, in one line.
    `changes`: changes of status, rightly. `changed`: changes of the gold that the ledger has. `told`: the same of those
    whose report holds a mention that was coded: the others no ledger can know.
    `deeds`: gold commitments that are kept and have a line, whose report is shown among the events possibly related.
    `standing`: what is expected on a day. `wrong`, `missed`: changes.
    """

    found: Share
    known: Share
    joins: Share
    joined: Share
    changes: Share
    changed: Share
    told: Share
    deeds: Share
    standing: Share
    wrong: tuple[Change, ...]
    missed: tuple[Change, ...]


def evaluate_ledger(store: Store, stories: Sequence[Story]) -> LedgerScores:
    """Score the ledger of a book that holds all reports of the stories, and nothing else."""
    gold = {f"{story.name} {one.id}": one for story in stories for one in story.commitments}
    mentions = store.con.execute("""SELECT m.mention, k.commitment, r.id, m.start, m."end"
        FROM commitment_members k JOIN commitment_mentions m USING (mention) JOIN reports r ON r.report = m.report
        ORDER BY m.mention""").fetchall()
    texts = dict(store.con.execute("SELECT id, text FROM reports").fetchall())
    places = [(name, *place) for name, one in gold.items() for place in _places(one, texts)]
    of = {
        mention: name
        for mention, _, id, start, end in mentions
        for name, report, first, last in places
        if id == report and start < last and first < end
    }
    line = {mention: line for mention, line, *_ in mentions}
    held = {name: {line[m] for m, n in of.items() if n == name} for name in gold}
    pairs = [(of[a] == of[b], line[a] == line[b]) for a, b in combinations(of, 2)]
    both = sum(same and joined for same, joined in pairs)
    wanted = {change for name, one in gold.items() for change in _changes(name, one)}
    had = _had(store, of)
    coded = {(of[mention], id) for mention, _, id, *_ in mentions if mention in of}
    told = {change for change in wanted if change[:2] in coded}
    return LedgerScores(
        found=Share(sum(map(bool, held.values())), len(gold)),
        known=Share(len({line[m] for m in of}), len(set(line.values()))),
        joins=Share(both, sum(joined for _, joined in pairs)),
        joined=Share(both, sum(same for same, _ in pairs)),
        changes=Share(len(had & wanted), len(had)),
        changed=Share(len(had & wanted), len(wanted)),
        told=Share(len(had & told), len(told)),
        deeds=_deeds(store, wanted, held),
        standing=_standing(store, gold, held),
        wrong=tuple(sorted(had - wanted)),
        missed=tuple(sorted(wanted - had)),
    )


def _places(one: StoryCommitment, texts: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    for words in one.mentions:
        span = words.span(texts.get(words.report, ""))
        if span is not None:
            yield words.report, *span


def _changes(name: str, one: StoryCommitment) -> Iterator[Change]:
    """The changes of status of a gold commitment; that it is open or overdue is none."""
    last = "open"
    for step in one.history:
        if step.status not in ("open", "overdue", last):
            yield name, step.report, step.status
            last = step.status


def _had(store: Store, of: dict[int, str]) -> set[Change]:
    sql = """SELECT h.mention, r.id, h.status FROM commitment_history h JOIN reports r ON r.report = h.report
        WHERE h.status <> 'open'"""
    return {(of.get(mention, "no gold"), id, status) for mention, id, status in store.con.execute(sql).fetchall()}


def _deeds(store: Store, wanted: set[Change], held: dict[str, set[int]]) -> Share:
    kept = [(name, report) for name, report, status in sorted(wanted) if status == "kept" and held[name]]
    shown_in = [
        report in {deed.report for line in held[name] for deed in related(store, line, date.max)}
        for name, report in kept
    ]
    return Share(sum(shown_in), len(kept))


def _standing(store: Store, gold: dict[str, StoryCommitment], held: dict[str, set[int]]) -> Share:
    """Lines that say what is expected on a day; a gold commitment that has two lines is right if both do."""
    right = total = 0
    for name, one in gold.items():
        for on, status in one.expected:
            rows = {row["line"]: row["standing"] for row in ledger_on(store, on).to_pylist()}
            found = {rows[id] for line in held[name] if (id := shown("C", line)) in rows}
            total, right = total + 1, right + (found == {status.replace("_", " ")})
    return Share(right, total)
