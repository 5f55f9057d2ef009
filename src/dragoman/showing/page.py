"""The terminal page of a coded report: what a reader wants to know, in the order he asks it.

Laid out for 80 to 120 columns; plain text without colour when the output is no terminal. Nothing from a report is
taken as markup.
"""

from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.model import Actor, CodedReport, Event
from dragoman.showing import words
from dragoman.showing.evidence import Mark, actor_marks, marked, sentence_of

QUAD_STYLES = {1: "green", 2: "bold green", 3: "yellow", 4: "bold red"}
STATUS_STYLES = {"actual": "", "ongoing": "", "denied": "magenta", "negated": "magenta"}
STANCE_WORDS = {"support": "for", "oppose": "against", "mixed": "torn on"}
WIDEST = 120


class Page:
    """One coded report as something rich can print."""

    def __init__(self, record: CodedReport, *, evidence: bool = False, plain: bool = False) -> None:
        self.record, self.evidence, self.plain = record, evidence, plain
        self.actors: dict[str, Actor] = {a.id: a for a in record.actors}

    def __rich__(self) -> RenderableType:
        sections = [
            ("Who", self._who()),
            ("What happened", self._events()),
            ("Promised, by when", self._commitments()),
            ("Said", self._quotes()),
            ("Figures", self._figures()),
            ("Talks", self._processes()),
            ("For and against", self._stances()),
            ("Warnings", self._warnings()),
        ]
        parts: list[RenderableType] = [*self._head()]
        for title, body in sections:
            if body is not None:
                parts += [Text(""), Text(title, style="bold"), Padding(body, (0, 0, 0, 2))]
        if not any(body is not None for _, body in sections):
            parts += [Text(""), Text("  Nothing to report: no actors, events, quotes or figures were found.", style="dim")]
        return Group(*parts, Text(""))

    def _head(self) -> list[RenderableType]:
        info = self.record.report
        head: list[RenderableType] = [Rule(style="dim", characters="─")]
        head.append(Text(_line(info.title or _opening(info.text)), style="bold"))
        if info.dek:
            head.append(Text(_line(info.dek), style="italic"))
        dated = words.day(info.published) if info.published else "no date"
        if info.published and info.published_from != "given":
            dated += f" (from its {info.published_from})"
        facts = [dated, info.source, f"{info.words:,} words, {info.minutes} min", info.language if info.language != "en" else None]
        head.append(Text(_line(" · ".join(f for f in facts if f)), style="dim"))
        head.append(Rule(style="dim", characters="─"))
        return head

    def _who(self) -> RenderableType | None:
        shown = [a for a in self.record.actors if a.country or a.sectors or a.role or a.type != "other"]
        if not shown:
            return None
        said: dict[str, int] = {}
        for mention in self.record.mentions:
            if isinstance(mention.actor, str):
                said[mention.actor] = said.get(mention.actor, 0) + 1
        table = _table((3, 2, 0, 0))
        for actor in shown:
            what = actor.role or actor.type.replace("_", " ")
            table.add_row(
                Text(_line(actor.name)), Text(_line(what), style="dim"), Text(actor.code, style="cyan"),
                Text(f"{said.get(actor.id, 0)}×", style="dim"),
            )  # fmt: skip
        return table

    def _events(self) -> RenderableType | None:
        if not self.record.events:
            return None
        table = _table((0, 0, 4, 3, 0))
        for event in self.record.events:
            when = words.interval(event.time.earliest, event.time.latest) or "–"
            table.add_row(
                Text(event.id, style="dim"), Text(when), self._doing(event), self._coded(event),
                Text(event.status, style=STATUS_STYLES.get(event.status, "yellow")),
            )  # fmt: skip
            if self.evidence:
                self._show(table, 2, event.trigger.start, event.trigger.end, event.sources + event.targets)
        return table

    def _doing(self, event: Event) -> Text:
        """Source → target, with place, toll and reporter."""
        text = Text(_line(words.names(event.sources, self.actors, "?")))
        if event.targets:
            text.append(" → ", style="bold")
            text.append(_line(words.names(event.targets, self.actors)))
        elif not event.reciprocal:
            text.append(" →", style="bold")
        extras = []
        if event.places:
            extras.append("in " + ", ".join(dict.fromkeys(p.name for p in event.places)))
        if tolls := words.tolls(event):
            extras.append(tolls)
        if event.reported_by in self.actors:
            extras.append(f"says {self.actors[event.reported_by].name}")
        if extras:
            text.append(f"  {_line('; '.join(extras))}", style="dim")
        return text

    def _coded(self, event: Event) -> Text:
        text = Text(event.type, style=QUAD_STYLES[event.quad])
        if event.mode:
            text.append(f" {event.mode}")
        text.append(f" {event.cameo}", style="dim")
        return text

    def _commitments(self) -> RenderableType | None:
        if not self.record.commitments:
            return None
        table = _table((0, 0, 2, 4))
        for item in self.record.commitments:
            to = f" to {words.names(item.to, self.actors)}" if item.to else ""
            due = words.due_words(item)
            table.add_row(
                Text(item.id, style="dim"), Text(due or "no date", style="bold" if due else "dim"),
                Text(_line(words.names(item.by, self.actors, "?") + to)), _with(item.action, f"{item.kind}, {item.status}"),
            )  # fmt: skip
            if self.evidence:
                self._show(table, 2, item.start, item.end, item.by + item.to, mark=False)
        return table

    def _quotes(self) -> RenderableType | None:
        shown = [q for q in self.record.quotes if q.kind != "indirect"] or self.record.quotes
        if not shown:
            return None
        table = _table((0, 2, 5))
        for quote in shown:
            speaker = words.names([quote.speaker] if quote.speaker else [], self.actors, "somebody")
            said = f"“{quote.text.strip()}”" if quote.kind == "direct" else quote.text.strip()
            table.add_row(Text(quote.id, style="dim"), Text(_line(speaker)), Text(_line(said)))
            if self.evidence:
                self._show(table, 2, quote.start, quote.end, [quote.speaker] if quote.speaker else [], mark=False)
        hidden = len(self.record.quotes) - len(shown)
        if hidden:
            return Group(table, Text(f"and {hidden} in indirect speech", style="dim"))
        return table

    def _figures(self) -> RenderableType | None:
        if not self.record.figures:
            return None
        table = _table((0, 0, 4, 3))
        for figure in self.record.figures:
            about = [words.names([figure.actor], self.actors, "") if figure.actor else "", f"in {figure.place}" if figure.place else ""]
            if figure.reported_by in self.actors:
                about.append(f"says {self.actors[figure.reported_by].name}")
            table.add_row(
                Text(figure.id, style="dim"), Text(words.figure_value(figure), style="magenta" if not figure.known else "bold"),
                Text(_line(figure.measure)), Text(_line(", ".join(a for a in about if a)), style="dim"),
            )  # fmt: skip
            if self.evidence:
                self._show(table, 2, figure.start, figure.end, [figure.actor] if figure.actor else [])
        return table

    def _processes(self) -> RenderableType | None:
        if not self.record.processes:
            return None
        table = _table((0, 3, 4))
        for process in self.record.processes:
            facts = [process.kind]
            if process.round is not None:
                facts.append(f"round {process.round}")
            if process.began:
                facts.append(f"since {process.began}")
            table.add_row(Text(process.id, style="dim"), _with(process.name, ", ".join(facts)), Text(_line(words.names(process.parties, self.actors))))
            if self.evidence:
                self._show(table, 1, process.start, process.end, process.parties)
        return table

    def _stances(self) -> RenderableType | None:
        if not self.record.stances:
            return None
        table = _table((2, 0, 3))
        for stance in self.record.stances:
            style = {"support": "green", "oppose": "red"}.get(stance.stance, "yellow")
            table.add_row(
                Text(_line(words.names([stance.holder] if stance.holder else [], self.actors, "?"))),
                Text(STANCE_WORDS[stance.stance], style=style), Text(_line(self._about(stance.toward))),
            )  # fmt: skip
            if self.evidence:
                self._show(table, 2, stance.start, stance.end, [stance.holder] if stance.holder else [])
        return table

    def _about(self, toward: str | None) -> str:
        """What an id stands for, in words."""
        if toward is None:
            return "–"
        if toward in self.actors:
            return self.actors[toward].name
        for commitment in self.record.commitments:
            if commitment.id == toward:
                return f"to {commitment.action} ({toward})"
        for process in self.record.processes:
            if process.id == toward:
                return f"{process.name} ({toward})"
        for event in self.record.events:
            if event.id == toward:
                return f"“{event.trigger.text}” ({toward})"
        return toward

    def _warnings(self) -> RenderableType | None:
        if not self.record.warnings:
            return None
        return Group(*(Text(f"! {_line(w)}", style="yellow") for w in self.record.warnings))

    def _show(self, table: Table, column: int, start: int, end: int, actors: Sequence[str], *, mark: bool = True) -> None:
        """A row with the sentence behind an item."""
        left, right = sentence_of(self.record, start, end)
        left, right = min(left, start), max(right, end)
        marks: list[Mark] = [(start, end, "trigger")] if mark else []
        marks += actor_marks(self.record, actors, left, right)
        cells: list[Text] = [Text("")] * len(table.columns)
        cells[column] = marked(self.record.report.text, left, right, marks, plain=self.plain)
        table.add_row(*cells)


def print_page(console: Console, record: CodedReport, *, evidence: bool = False) -> None:
    """Print a record's page; never wider than 120 columns."""
    page = Page(record, evidence=evidence, plain=not console.is_terminal)
    console.print(page, width=min(console.width, WIDEST), highlight=False, markup=False, soft_wrap=False)


def _table(ratios: Iterable[int]) -> Table:
    """A table without lines; a ratio of 0 is a column as wide as its content that does not wrap."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for ratio in ratios:
        if ratio:
            table.add_column(ratio=ratio, overflow="fold")
        else:
            table.add_column(no_wrap=True)
    return table


def _with(text: str, note: str) -> Text:
    out = Text(_line(text))
    out.append(f"  {_line(note)}", style="dim")
    return out


def _line(text: str) -> str:
    """One line of printable characters: nothing from a report may move the cursor or change colours."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _opening(text: str) -> str:
    first = " ".join(text[:200].split())
    return first if len(first) <= 72 else first[:72].rsplit(" ", 1)[0] + " …"
