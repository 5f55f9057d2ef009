"""Whether a report is about something else than politics: sport, business, culture (data/cues/domains.toml)."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from dragoman.parsing.parse import Parse

# A domain is assumed where at least this many different words of it appear, and more of them than a third of ...
_DISTINCT = 4
# ... and they are at least this share of the text's words; both set on our own samples (docs/events.md).
_SHARE = 0.02
# A text of so few words cannot hold as many: two different ones do, if they are this share and no word is of politics.
_SHORT, _FEW, _DENSE = 90, 2, 0.045


@dataclass(frozen=True, slots=True)
class Domains:
    """Domain -> its words; the words of politics; those too common to tell alone what a short text is about."""

    words: dict[str, frozenset[str]]
    political: frozenset[str]
    weak: frozenset[str] = frozenset()

    def political_words(self, parse: Parse) -> int:
        """How many different words of politics stand in a report."""
        return len(self.political.intersection(parse.lower))

    def of(self, parse: Parse) -> str | None:
        """The domain that a report's words speak for, or None for political or mixed reports."""
        total = len(parse.lower) or 1
        political = self.political_words(parse)
        best: tuple[int, str] | None = None
        for name, words in self.words.items():
            hits = [w for w in parse.lower if w in words]
            distinct = len(set(hits))
            many = distinct >= _DISTINCT and len(hits) / total >= _SHARE and distinct >= 2 * political
            dense = total <= _SHORT and distinct >= _FEW and len(hits) / total >= _DENSE
            dense = dense and not political and bool(set(hits) - self.weak)
            if many or dense:
                best = max(best or (0, ""), (distinct, name))
        return best[1] if best else None


def load_domains() -> Domains:
    """Read the packaged domain words."""
    data = tomllib.loads((files("dragoman.data") / "cues" / "domains.toml").read_text(encoding="utf-8"))
    political, weak = frozenset(data.pop("political")), frozenset(data.pop("weak"))
    return Domains({name: frozenset(table["words"]) for name, table in data.items()}, political, weak)
