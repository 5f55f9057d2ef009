"""The terminal page of a coded report: what a reader wants to know, in the order he asks it.

Laid out for 80 to 120 columns; plain text without colour when the output is no terminal. Nothing from a report is
taken as markup.
"""

from collections.abc import Sequence

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.model import Actor, CodedReport, Event
from dragoman.showing import words
from dragoman.showing.evidence import Mark, actor_marks, marked, sentence_of

QUAD_STYLES = {1: "green", 2: "bold green", 3: "yellow", 4: "bold red"}
STATUS_STYLES = {"actual": "", "ongoing": "", "denied": "magenta", "negated": "magenta"}
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
            parts += [
                Text(""),
                Text("  Nothing to report: no actors, events, quotes or figures were found.", style="dim"),
            ]
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
        facts = [
            dated,
            info.source,
            f"{info.words:,} words, {info.minutes} min",
            info.language if info.language != "en" else None,
        ]
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
        rows = Rows(self, (4, 4, 0, 0))
        for actor in shown:
            what = actor.role or actor.type.replace("_", " ")
            rows.add(
                Text(_line(actor.name)),
                Text(_line(what), style="dim"),
                Text(actor.code, style="cyan"),
                Text(f"{said.get(actor.id, 0)}×", style="dim"),
            )
        return rows

    def _events(self) -> RenderableType | None:
        if not self.record.events:
            return None
        rows = Rows(self, (0, 0, 0, 1))
        for event in self.record.events:
            when = words.interval(event.time.earliest, event.time.latest) or "–"
            rows.add(Text(event.id, style="dim"), Text(when), self._coded(event), self._doing(event))
            rows.evidence(event.trigger.start, event.trigger.end, event.sources + event.targets)
        return rows

    def _doing(self, event: Event) -> Text:
        """Source → target, with place, toll, status and reporter."""
        text = Text(_line(words.names(event.sources, self.actors, "?")))
        if event.targets:
            text.append(" → ", style="bold")
            text.append(_line(words.names(event.targets, self.actors)))
        if event.places:
            text.append(f", in {_line(', '.join(dict.fromkeys(p.name for p in event.places)))}")
        if tolls := words.tolls(event):
            text.append(f"; {tolls}", style="bold")
        if event.status not in ("actual", "ongoing"):
            text.append(f"; {event.status}", style=STATUS_STYLES.get(event.status, "yellow"))
        elif event.status == "ongoing":
            text.append("; ongoing", style="dim")
        if event.reported_by in self.actors:
            text.append(f"; says {_line(self.actors[event.reported_by].name)}", style="dim")
        return text

    def _coded(self, event: Event) -> Text:
        text = Text(event.type, style=QUAD_STYLES[event.quad])
        if event.mode:
            text.append(f" {event.mode}")
        return text

    def _commitments(self) -> RenderableType | None:
        if not self.record.commitments:
            return None
        rows = Rows(self, (0, 0, 2, 4))
        for item in self.record.commitments:
            to = f" to {words.names(item.to, self.actors)}" if item.to else ""
            due = words.due_words(item)
            rows.add(
                Text(item.id, style="dim"),
                Text(due or "no date", style="bold" if due else "dim"),
                Text(_line(words.names(item.by, self.actors, "?") + to)),
                _with(item.action, f"{item.kind}, {item.status}"),
            )
            rows.evidence(item.start, item.end, item.by + item.to, mark=False)
        return rows

    def _quotes(self) -> RenderableType | None:
        shown = [q for q in self.record.quotes if q.kind != "indirect"] or self.record.quotes
        if not shown:
            return None
        rows = Rows(self, (0, 2, 5))
        for quote in shown:
            speaker = words.names([quote.speaker] if quote.speaker else [], self.actors, "somebody")
            said = f"“{quote.text.strip().rstrip(',')}”" if quote.kind == "direct" else quote.text.strip()
            rows.add(Text(quote.id, style="dim"), Text(_line(speaker)), Text(_line(said)))
        hidden = len(self.record.quotes) - len(shown)
        if hidden:
            return Group(rows, Text(f"and {hidden} in indirect speech", style="dim"))
        return rows

    def _figures(self) -> RenderableType | None:
        if not self.record.figures:
            return None
        rows = Rows(self, (0, 0, 4, 3))
        for figure in self.record.figures:
            about = [
                words.names([figure.actor], self.actors, "") if figure.actor else "",
                f"in {figure.place}" if figure.place else "",
            ]
            if figure.reported_by in self.actors:
                about.append(f"says {self.actors[figure.reported_by].name}")
            rows.add(
                Text(figure.id, style="dim"),
                Text(words.figure_value(figure), style="magenta" if not figure.known else "bold"),
                Text(_line(figure.measure)),
                Text(_line(", ".join(a for a in about if a)), style="dim"),
            )
            rows.evidence(figure.start, figure.end, [figure.actor] if figure.actor else [])
        return rows

    def _processes(self) -> RenderableType | None:
        if not self.record.processes:
            return None
        rows = Rows(self, (0, 3, 4))
        for process in self.record.processes:
            facts: list[str] = [process.kind]
            if process.round is not None:
                facts.append(f"round {process.round}")
            if process.began:
                facts.append(f"since {process.began}")
            rows.add(
                Text(process.id, style="dim"),
                _with(process.name, ", ".join(facts)),
                Text(_line(words.names(process.parties, self.actors))),
            )
            rows.evidence(process.start, process.end, process.parties)
        return rows

    def _stances(self) -> RenderableType | None:
        if not self.record.stances:
            return None
        rows = Rows(self, (2, 0, 3))
        for stance in self.record.stances:
            style = {"support": "green", "oppose": "red"}.get(stance.stance, "yellow")
            rows.add(
                Text(_line(words.names([stance.holder] if stance.holder else [], self.actors, "?"))),
                Text(words.STANCE_WORDS[stance.stance], style=style),
                Text(_line(words.about(self.record, stance))),
            )
            rows.evidence(stance.start, stance.end, [stance.holder] if stance.holder else [])
        return rows

    def _warnings(self) -> RenderableType | None:
        if not self.record.warnings:
            return None
        return Group(*(Text(f"! {_line(w)}", style="yellow") for w in self.record.warnings))

    def sentence(self, start: int, end: int, actors: Sequence[str], *, mark: bool) -> Text:
        """The sentence behind an item, its words and actors marked."""
        left, right = sentence_of(self.record, start, end)
        left, right = min(left, start), max(right, end)
        marks: list[Mark] = [(start, end, "trigger")] if mark else []
        marks += actor_marks(self.record, actors, left, right)
        return marked(self.record.report.text, left, right, marks, plain=self.plain)


class Rows:
    """Rows in columns that line up, each with an optional sentence below it across the whole width.

    A ratio of 0 is a column as wide as its widest cell; the others share what is left.
    """

    def __init__(self, page: Page, ratios: Sequence[int]) -> None:
        self.page, self.ratios = page, ratios
        self.rows: list[tuple[tuple[Text, ...], Text | None]] = []

    def add(self, *cells: Text) -> None:
        """A row."""
        self.rows.append((cells, None))

    def evidence(self, start: int, end: int, actors: Sequence[str], *, mark: bool = True) -> None:
        """The sentence under the row just added, where the page shows evidence."""
        if self.page.evidence:
            cells, _ = self.rows[-1]
            self.rows[-1] = (cells, self.page.sentence(start, end, actors, mark=mark))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        fixed = {i: max(c[i].cell_len for c, _ in self.rows) for i, ratio in enumerate(self.ratios) if not ratio}
        rest = options.max_width - sum(fixed.values()) - 2 * len(self.ratios) + 2
        shares = sum(self.ratios) or 1
        widths = [fixed.get(i, max(8, rest * ratio // shares)) for i, ratio in enumerate(self.ratios)]
        for cells, sentence in self.rows:
            table = Table.grid(padding=(0, 2, 0, 0))
            for width in widths:
                table.add_column(width=width, overflow="fold")
            table.add_row(*cells)
            yield table
            if sentence is not None:
                yield Padding(sentence, (0, 0, 1, 5))


def print_page(console: Console, record: CodedReport, *, evidence: bool = False) -> None:
    """Print a record's page; never wider than 120 columns."""
    page = Page(record, evidence=evidence, plain=not console.is_terminal)
    console.print(page, width=min(console.width, WIDEST), highlight=False, markup=False, soft_wrap=False)


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
