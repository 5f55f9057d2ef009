"""A review at the terminal: one item after another is shown, a key says what becomes of it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console, RenderableType
from rich.text import Text

from dragoman.book.changing import FromRegistry, Resolver
from dragoman.book.correcting import Verdict, checked, correct
from dragoman.book.reviewing import Pending, reviewed, show
from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.showing.book_page import print_page
from dragoman.showing.review_page import item_page

KEYS = {"a": "accept", "r": "reject", "e": "edit", "s": "skip", "q": "quit"}
# The keys of fields that can be edited.
EDITS = {
    "event": {
        "t": "type", "m": "mode", "s": "source", "g": "target", "d": "date", "p": "place", "u": "status", "k": "killed",
        "i": "injured", "n": "size",
    },
    "commitment": {"k": "kind", "b": "by", "t": "to", "a": "action", "d": "due", "u": "status"},
    "figure": {"v": "value", "l": "low", "h": "high"},
    "quote": {"s": "speaker"},
}  # fmt: skip
_NAMES, _DAY, _COUNT = "names, “;” between; - for none", "YYYY-MM-DD; - for none", "12, 10-15, 12+; - for none"
_HINTS = {
    "source": _NAMES, "target": _NAMES, "by": _NAMES, "to": _NAMES, "due": _DAY,
    "date": "YYYY-MM-DD, or two with / between; - for none", "killed": _COUNT, "injured": _COUNT, "size": _COUNT,
    "place": "a name; - for none", "mode": "- for none",
}  # fmt: skip


@dataclass(slots=True)
class Asking:
    """How the reviewer is asked: `key` for one key, `line` for words; None at the end of the input."""

    key: Callable[[], str | None]
    line: Callable[[], str | None]
    console: Console

    def say(self, text: str, style: str = "") -> None:
        self.console.print(Text(text, style=style))

    def prompt(self, text: str) -> None:
        self.console.print(Text(text, style="bold"), end=" ")

    def page(self, page: RenderableType) -> None:
        print_page(page)


def review(
    store: Store, todo: Sequence[tuple[int, str]], asking: Asking, *, who: str | None = None, again: bool = False
) -> Counter[str]:
    """Go through the items; the number of each verdict, and of items judged with a copy of theirs.

    Each verdict is on disk before the next item is shown.
    """
    counts: Counter[str] = Counter()
    resolver = FromRegistry()
    judged = False
    for number, (report, item) in enumerate(todo, 1):
        one = show(store, report, item)
        if one is None or (judged and not again and (report, item) in reviewed(store, one.kind, [report])):
            counts["copy"] += 1
            continue
        asking.page(item_page(one, number, len(todo)))
        verdict = _judge(store, one, asking, who, resolver)
        if verdict == "quit":
            break
        judged = judged or verdict != "skip"
        counts[verdict] += 1
    return counts


def _judge(store: Store, one: Pending, asking: Asking, who: str | None, resolver: Resolver) -> str:
    """One item's verdict: accept, reject, edit, skip or quit."""
    while True:
        asking.prompt("[a]ccept [r]eject [e]dit [s]kip [q]uit")
        key = asking.key()
        asking.say(KEYS.get("q" if key is None else key, key or ""))
        if key is None or key == "q":
            return "quit"
        if key == "s":
            return "skip"
        if key not in KEYS:
            asking.say(f"{key!r} is none of a, r, e, s, q", "red")
            continue
        verdict: Verdict = "accept" if key == "a" else "reject" if key == "r" else "edit"
        changes = _changes(store, one, asking, resolver) if verdict == "edit" else None
        if verdict != "edit" or changes:
            correct(store, one.report, one.item, verdict, changes, who=who)
            return verdict


def _changes(store: Store, one: Pending, asking: Asking, resolver: Resolver) -> dict[str, Any]:
    """The fields that the reviewer changes; Enter ends it, and where none was changed the item is asked anew."""
    fields = EDITS[one.kind]
    told = " ".join(f"{key}:{name}" for key, name in fields.items())
    changes: dict[str, Any] = {}
    while True:
        asking.prompt(f"{told}, Enter: done")
        key = asking.key()
        name = fields.get(key or "")
        asking.say(name or key or "")
        if not key or key in "\r\n":
            return changes
        if name is None:
            asking.say(f"{key!r} is no field", "red")
            continue
        hint = f" ({_HINTS[name]})" if name in _HINTS else ""
        asking.prompt(f"{name}{hint}:")
        line = asking.line()
        if line is None:
            return {}
        try:
            changes |= checked(store, one.report, one.item, {**changes, name: line}, resolver)
        except BookError as error:
            asking.say(f"{error.what} ({error.hint})" if error.hint else error.what, "red")
