"""The registry of actors: built once from CSV, asked for the longest name, noun, title or qualifier at a token.

A lookup costs one dict access for a token that starts nothing, so walking a report stays cheap. The files and their
columns are
described in their own headers and in docs/actors.md.
"""

import gc
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Generic, TypeVar

from dragoman.errors import DataError
from dragoman.parsing.parse import Parse
from dragoman.resolving.entries import Alias, AliasKind, Entry, Noun, Office, Qualifier, Title, piece, pieces, spelled
from dragoman.resolving.registry_cues import ActorCues
from dragoman.resolving.registry_files import KINDS, Row, read_rows

T = TypeVar("T")
FILES = (
    "states.csv", "leaders.csv", "ministers.csv", "figures.csv", "igos.csv", "armed_groups.csv", "parties.csv",
    "institutions.csv", "media_ngos.csv", "nouns.csv", "titles.csv", "qualifiers.csv",
)  # fmt: skip
MAX_PIECES = 14
_FORMS_KEPT = 200_000
_CUT = {c: None if chr(c) in "'`." else " " for c in range(128) if not chr(c).isalnum()}
POSITIONS = ("before", "after", "both")
EFFECTS = frozenset(
    (
        "sector",
        "override",
        "former",
        "elect",
        "acting",
        "rank",
        "armed",
        "unknown",
        "alleged",
        "against",
        "for",
        "scope",
    )
)


class PhraseTable(Generic[T]):
    """Values by phrase (pieces joined by spaces), with the longest phrase found at a place of a token sequence."""

    def __init__(self) -> None:
        self.values: dict[str, list[T]] = {}
        self.first_words: dict[str, int] = {}

    def add(self, phrase: Sequence[str], value: T) -> None:
        if not phrase:
            return
        self.values.setdefault(" ".join(phrase), []).append(value)
        if self.first_words.get(phrase[0], 0) < len(phrase):
            self.first_words[phrase[0]] = len(phrase)

    def found(self, forms: Sequence[str], at: int, last: int) -> Sequence[tuple[int, list[T]]]:
        """(end token, values) of each phrase that starts at token `at` and ends before `last`, longest first.

        `forms` are the tokens' pieces; "" (punctuation) is passed over inside a phrase, which never ends on it.
        """
        key = forms[at]
        most = self.first_words.get(key)
        count = 1
        if most is None:
            if " " not in key:
                return ()
            most = self.first_words.get(key.split(" ", 1)[0])
            if most is None:
                return ()
            count += key.count(" ")
        values = self.values.get(key)
        keys = [(at + 1, values)] if values is not None else []
        end = at + 1
        while count < most and end < last:
            form = forms[end]
            end += 1
            if form:
                key = f"{key} {form}"
                count += 1 + form.count(" ")
                values = self.values.get(key)
                if values is not None:
                    keys.append((end, values))
        keys.reverse()
        return keys


class _Forms(dict[str, str]):
    """Matching forms by lower-case token, worked out once each."""

    def __init__(self, spellings: dict[str, str]) -> None:
        super().__init__()
        self.spellings = spellings

    def __missing__(self, lower: str) -> str:
        form = piece(lower)
        form = self[lower] = self.spellings.get(form, form)
        return form


class Registry:
    """States, persons, organisations, actor nouns, titles and qualifiers. Build with `load`; read-only afterwards."""

    def __init__(self) -> None:
        self.names: PhraseTable[Alias] = PhraseTable()
        self.nouns: PhraseTable[Noun] = PhraseTable()
        self.titles: PhraseTable[Title] = PhraseTable()
        self.qualifiers: PhraseTable[Qualifier] = PhraseTable()
        self.portfolios: dict[str, Title] = {}  # "minister" for "* minister", "minister of " for "minister of *"
        self.cues = ActorCues.load()
        self._forms = _Forms(self.cues.spellings)
        self.starts: dict[str, int] = {}  # first words of nouns (1), titles (2), qualifiers (4), added up
        self._texts: dict[str, set[str]] = {}  # the names added for each person so far, who may have several rows
        self.entries: dict[str, Entry] = {}
        self.small_names: set[str] = set()  # first pieces of names written with a small letter ("al-Shabaab")
        self.places: dict[str, str] = {}  # every way to write a state or capital -> country code
        self.place_starts: dict[str, int] = {}  # their first lower-case words -> most words
        self.towns: dict[str, str] = {}  # towns and regions that can only be in one country -> its code
        self.countries: dict[str, Entry] = {}  # by code: states, partially recognised ones, territories of their own
        self.states: dict[str, Entry] = {}  # by code: the state itself, not its partial or former namesakes
        self.by_ends: dict[tuple[str, str], list[Entry]] = {}  # persons by first and last piece of a whole name
        self.holders: dict[tuple[str, str], list[tuple[Entry, Office]]] = {}  # (office, country or body) -> who held it

    @classmethod
    def load(cls, extra: Sequence[Path] = ()) -> "Registry":
        """The packaged registry with the rows of `extra` CSV files (same columns as a packaged file) added.

        Raises DataError (file:line) for a row that breaks its format.
        """
        registry = cls()
        # Tens of thousands of objects that all stay: looking through them for garbage would take a third of the time.
        collecting = gc.isenabled()
        gc.disable()
        try:
            registry._read(extra)
        finally:
            if collecting:
                gc.enable()
        return registry

    def _read(self, extra: Sequence[Path]) -> None:
        folder = files("dragoman.data").joinpath("registry")
        for name in FILES:
            path = folder.joinpath(name)
            if not path.is_file():
                raise DataError("the registry lacks a file", where=name, hint="install dragoman again")
            self._add(name, path.read_text(encoding="utf-8"))
        self._add_towns(folder.joinpath("towns.csv").read_text(encoding="utf-8"))
        for own in extra:
            try:
                self._add(str(own), own.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError) as error:
                raise DataError(f"cannot be read: {error}", where=str(own), hint="give a UTF-8 CSV file") from None
        self._finish()

    def _add_towns(self, text: str) -> None:
        for number, line in enumerate(text.splitlines(), 1):
            if line[:1] == "#" or line == "country,towns":
                continue
            country, comma, towns = line.partition(",")
            if not comma or len(country) != 3 or not country.isupper():
                raise DataError(
                    "no row of country,towns", where=f"towns.csv:{number}", hint="run tools/gazetteer/towns.py"
                )
            self.towns.update(dict.fromkeys(towns.split(";"), country))

    def _add(self, name: str, text: str) -> None:
        kind, rows = read_rows(name, text)
        add: dict[str, Callable[[Row], None]] = {
            "states": self._add_state, "people": self._add_person, "organisations": self._add_organisation,
            "nouns": self._add_noun, "titles": self._add_title, "qualifiers": self._add_qualifier,
        }  # fmt: skip
        assert set(add) == set(KINDS)
        for row in rows:
            add[kind](row)

    def _add_state(self, row: Row) -> None:
        code = row.code("code")
        begins, ends = row.span()
        entry = Entry(
            f"state:{row.need('name')}",
            row["name"],
            "state",
            "state",
            code,
            (),
            code,
            row["wikidata"] or None,
            row.where,
            begins,
            ends,
            row["kind"] or "state",
        )
        if entry.rank == "state":
            self.states[code] = entry
        if entry.rank == "state" or (entry.rank in ("partial", "territory") and code not in self.countries):
            self.countries[code] = entry
        self.entries[entry.id] = entry
        for text in dict.fromkeys([row["name"], row["official"], *row.list("aliases")]):
            self._alias(entry, "name", text)
        for text in row.list("capital"):
            self._alias(entry, "capital", text)
        for text in row.list("government"):
            self._alias(entry, "metonym", text)
        adjectives = row.list("adjectives")
        for text in adjectives:
            self._alias(entry, "adjective", text)
        for text in row.list("demonyms"):
            if text not in adjectives:
                self._alias(entry, "demonym", text)

    def _add_person(self, row: Row) -> None:
        id, begins, ends = row.need("id"), *row.span()
        office = Office(row["role"], row.code("country") or None, row.sectors("sectors"), begins, ends, row.where)
        entry = self.entries.get(id)
        if entry is None:
            entry = Entry(
                id,
                row.need("name"),
                "person",
                "person",
                office.country,
                office.sectors,
                "",
                row["wikidata"] or None,
                row.where,
            )
            self.entries[id] = entry
        entry.offices += (office,)
        known = self._texts.setdefault(id, set())
        for text in (entry.name, *row.list("aliases")):
            if text in known:
                continue
            known.add(text)
            self._alias(entry, "name", text)
            cut = spelled(pieces(text), self.cues.spellings)
            if len(cut) > 1:
                same = self.by_ends.setdefault((cut[0], cut[-1]), [])
                if entry not in same:
                    same.append(entry)
        title, body = office_of(office.role)
        if title:
            for place in dict.fromkeys((office.country or "", body)):
                if place:
                    self.holders.setdefault((title, place), []).append((entry, office))

    def _add_organisation(self, row: Row) -> None:
        id, begins, ends = row.need("id"), *row.span()
        country, sectors = row.code("country") or None, row.sectors("sectors")
        entry = Entry(
            id,
            row.need("name"),
            "organisation",
            row.actor_type(),
            country,
            sectors,
            row["code"],
            row["wikidata"] or None,
            row.where,
            begins,
            ends,
        )
        self.entries.setdefault(id, entry)
        for text in dict.fromkeys(
            [row["name"].split(" (")[0] if not row["name"].endswith(")") else "", *row.list("aliases")]
        ):
            if text:
                self._alias(entry, "name", text)

    def _alias(self, entry: Entry, kind: AliasKind, text: str) -> None:
        cut = spelled(pieces(text), self.cues.spellings)
        if not cut or len(cut) > MAX_PIECES:
            return
        exact = len(cut) == 1 and text.isupper() and len(cut[0]) <= 6
        if text[0].islower():
            self.small_names.add(cut[0])
        self.names.add(cut, Alias(entry, kind, text, _capitals(text, cut), exact))

    def _add_noun(self, row: Row) -> None:
        noun, plurals = row.need("noun"), row.list("plural")
        notes = frozenset(row.list("note"))
        for plural, words in [(False, noun)] + [(True, p) for p in plurals or [regular_plural(noun)]]:
            if plural or "plural_only" not in notes:
                both = plural and noun in plurals
                if plural and words == noun:
                    continue
                self.nouns.add(
                    pieces(words),
                    Noun(
                        noun,
                        row.sectors("sectors"),
                        row.actor_type(),
                        row["country"] or None,
                        notes,
                        plural or both,
                        row.where,
                    ),
                )

    def _add_title(self, row: Row) -> None:
        words, position = row.need("title"), row["position"] or "both"
        gender = row["gender"] or None
        if position not in POSITIONS or gender not in (None, "f", "m"):
            raise DataError(
                f"position {position!r}, gender {row['gender']!r}",
                where=row.where,
                hint="before|after|both; f, m or empty",
            )
        for short in ["", *row.list("abbreviations")]:
            title = Title(words, row.sectors("sectors"), row["role"], gender, position, short, row.where)
            if "*" not in words:
                self.titles.add(pieces(short or words), title)
                if not short and title.role and words.rsplit(" ", 1)[-1] in self.cues.deputised:
                    deputy = Title(
                        f"deputy {words}", title.sectors, f"Deputy {title.role}", gender, position, "", row.where
                    )
                    self.titles.add(pieces(deputy.title), deputy)
            elif words.startswith("* "):
                self.portfolios[words[2:]] = title
            elif words.endswith(" *"):
                self.portfolios[words[:-1]] = title
            else:
                self.portfolios[words] = title

    def _reverse_offices(self) -> None:
        """Add "minister of justice" beside "justice minister", for the portfolios of actors.toml."""
        for entry in self.cues.portfolios:
            words, _, short = entry.partition(":")
            for office in ("minister", "secretary"):
                known = self.titles.values.get(" ".join(pieces(f"{short or words} {office}")))
                shown = (short or words).title().replace(" And ", " and ")
                base = known[0] if known else None
                for link in ("of", "of the", "for", "for the"):
                    title = Title(
                        f"{office} of {words}",
                        base.sectors if base else ("GOV",),
                        base.role if base else f"{shown} {office.capitalize()} of {{country}}",
                        None,
                        "both",
                        "",
                        base.where if base else "actors.toml",
                    )
                    phrase = pieces(f"{office} {link} {words}")
                    if " ".join(phrase) not in self.titles.values:
                        self.titles.add(phrase, title)

    def _add_qualifier(self, row: Row) -> None:
        effect = row["effect"]
        if effect not in EFFECTS:
            raise DataError(f"unknown effect {effect!r}", where=row.where, hint="one of " + ", ".join(sorted(EFFECTS)))
        self.qualifiers.add(
            pieces(row.need("qualifier")), Qualifier(row["qualifier"], row.sectors("sectors"), effect, row.where)
        )

    def _finish(self) -> None:
        self._reverse_offices()
        for bit, table in ((1, self.nouns), (2, self.titles), (4, self.qualifiers)):
            for word in table.first_words:
                self.starts[word] = self.starts.get(word, 0) | bit
        for phrase, aliases in self.names.values.items():
            code = next(
                (
                    a.entry.country
                    for a in aliases
                    if a.entry.kind == "state" and (a.kind != "demonym" or phrase.endswith("s"))
                ),
                None,
            )
            if code is not None:
                self.places[phrase] = code
                for first in {
                    phrase.split(" ", 1)[0],
                    *(a.text.split(" ", 1)[0].lower() for a in aliases if a.entry.kind == "state"),
                }:
                    self.place_starts[first] = max(self.place_starts.get(first, 0), phrase.count(" ") + 1)

    # -- lookups over a parse ---------------------------------------------------------------------------------------

    def forms(self, parse: Parse) -> list[str]:
        """The matching form of every token, for the lookups below."""
        if len(self._forms) > _FORMS_KEPT:
            self._forms.clear()
        forms = self._forms
        return [forms[lower] for lower in parse.lower]

    def names_at(
        self, parse: Parse, forms: list[str], at: int, last: int, shouting: bool
    ) -> tuple[int, list[Alias]] | None:
        """The longest registry name starting at token `at`: (end token, the aliases of that form whose capitals
        agree)."""
        common = self.cues.common_words if shouting else None
        for end, aliases in self.names.found(forms, at, last):
            fitting = [a for a in aliases if _capitals_agree(parse, forms, at, end, a, common)]
            if fitting:
                return end, fitting
        return None

    def state(self, code: str | None) -> Entry | None:
        """The state with an ISO code, None for other codes."""
        return self.states.get(code or "")

    def country(self, code: str | None) -> Entry | None:
        """The state, partially recognised state or territory with an ISO code, None for other codes."""
        return self.countries.get(code or "")

    def holder(self, title: str, place: str, on: str) -> tuple[Entry, Office] | None:
        """Who held an office ("prime minister", "IRQ") on an ISO date: None when nobody or more than one did."""
        found = {e.id: (e, o) for e, o in self.holders.get((office_key(title), place), ()) if o.held(on)}
        return next(iter(found.values())) if len(found) == 1 else None


@lru_cache(maxsize=20_000)
def office_key(title: str) -> str:
    """An office's name for comparison: "Minister of Defense" and "defence minister" are one."""
    words = [
        w
        for w in pieces(title.replace("Defense", "Defence").replace("defense", "defence"))
        if w not in ("the", "federal", "national")
    ]
    if words[:1] in (["minister"], ["secretary"]) and words[1:2] in (["of"], ["for"]):
        words = [*words[2:], words[0]]
    if words[-1:] == ["minister"] and "affairs" in words:
        words.remove("affairs")
    return " ".join(words)


def office_of(role: str) -> tuple[str, str]:
    """A readable role cut into (office key, body as pieces): "Prime Minister of Iraq" gives ("prime minister",
    "iraq")."""
    at = role.rfind(" of ")
    if at < 0:
        return office_key(role), ""
    return office_key(role[:at]), " ".join(w for w in pieces(role[at + 4 :]) if w != "the")


def with_article(name: str, registry: Registry) -> str:
    """A name after "of": "the United States", "the Teachers Union", but "Iraq"."""
    words = name.lower().split()
    starts = registry.cues.article_names
    named = words and (words[0] in starts or " ".join(words[:2]) in starts)
    return (
        f"the {name}" if named or (len(words) > 1 and ("of" in words or words[-1] in registry.cues.org_heads)) else name
    )


def regular_plural(noun: str) -> str:
    """The regular English plural of a phrase's last word."""
    if noun[-1:] == "y" and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _capitals(text: str, cut: list[str]) -> tuple[bool, ...]:
    """For each piece of a name, whether it is written with a capital."""
    if len(cut) == 1:
        return (text[:1].isupper(),)
    starts = [w[:1].isupper() for w in text.replace("'s", " s").replace("’s", " s").translate(_CUT).split()]
    return tuple(starts) if len(starts) == len(cut) else (starts[0] if starts else False,) + (False,) * (len(cut) - 1)


_COMMON = frozenset(
    [
        "us",
        "is",
        "it",
        "who",
        "am",
        "an",
        "as",
        "at",
        "be",
        "by",
        "do",
        "if",
        "in",
        "on",
        "or",
        "so",
        "to",
        "up",
        "we",
        "aid",
        "act",
        "arm",
        "can",
    ]
)  # words that a text all in capitals also has


def _capitals_agree(
    parse: Parse, forms: list[str], at: int, end: int, alias: Alias, common: frozenset[str] | None
) -> bool:
    if common is not None:  # all in capitals
        return not alias.exact or parse.lower[at] not in common
    if alias.exact:
        return parse.words[at].isupper()
    number = 0
    for i in range(at, end):
        form = forms[i]
        if not form:
            continue
        if (
            number < len(alias.capital)
            and alias.capital[number]
            and not (parse.words[i][:1].isupper() or parse.words[i][:1].isdigit())
        ):
            return False
        number += 1 + form.count(" ")
    return True
