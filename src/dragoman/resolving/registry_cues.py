"""The words of data/cues/actors.toml, checked: what finding and resolving actors need beside names, nouns and
titles."""

import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import cast

from dragoman.errors import DataError
from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.registry_files import SECTORS, TYPES


@dataclass(frozen=True)
class ActorCues:
    """Word sets by key of actors.toml; `org_heads` maps a word to (actor type, sector or ""), `org_marks` to a
    sector."""

    acting_verbs: frozenset[str]
    acting_adjectives: frozenset[str]
    addressing_verbs: frozenset[str]
    speech_verbs: frozenset[str]
    personal_verbs: frozenset[str]
    place_prepositions: frozenset[str]
    motion_verbs: frozenset[str]
    motion_nouns: frozenset[str]
    giving_words: frozenset[str]
    given_to: frozenset[str]
    place_nouns: frozenset[str]
    held_nouns: frozenset[str]
    acts_with_to: frozenset[str]
    deed_nouns: frozenset[str]
    quantity_words: frozenset[str]
    pair_any: frozenset[str]
    pair_states: frozenset[str]
    pair_persons: frozenset[str]
    again_group: frozenset[str]
    insurgent_nouns: frozenset[str]
    again_state: frozenset[str]
    again_bloc: frozenset[str]
    again_party: frozenset[str]
    again_person: frozenset[str]
    calendar_words: frozenset[str]
    no_names: frozenset[str]
    name_states: frozenset[str]
    particles: frozenset[str]
    female_names: frozenset[str]
    male_names: frozenset[str]
    government_nouns: frozenset[str]
    deputised: frozenset[str]
    led_words: frozenset[str]
    dealings: frozenset[str]
    on_words: frozenset[str]
    against_words: frozenset[str]
    preferred_states: frozenset[str]
    article_names: frozenset[str]
    common_words: frozenset[str]
    national_offices: frozenset[str]
    keeping_verbs: frozenset[str]
    uniformed_nouns: frozenset[str]
    dealing_words: frozenset[str]
    civilian_places: frozenset[str]
    local_offices: frozenset[str]
    junta_nouns: frozenset[str]
    office_nouns: frozenset[str]
    idle_nouns: frozenset[str]
    set_phrases: frozenset[str]
    armed_words: frozenset[str]
    headline_verbs: frozenset[str]
    portfolios: tuple[str, ...]
    spellings: dict[str, str]
    sole_offices: dict[str, str]
    org_heads: dict[str, tuple[ActorType, str]]
    org_marks: dict[str, str]

    @classmethod
    def load(cls) -> "ActorCues":
        """Read and check data/cues/actors.toml; DataError names the key that breaks its format."""
        name = "actors.toml"
        try:
            table = tomllib.loads(files("dragoman.data").joinpath("cues", name).read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise DataError(f"not TOML: {error}", where=name) from None
        wanted = [f.name for f in fields(cls)]
        if set(table) != set(wanted):
            odd = sorted(set(table) ^ set(wanted))
            raise DataError(f"missing or unknown keys: {', '.join(odd)}", where=name, hint="see the file's header")
        for key, words in table.items():
            if not isinstance(words, list) or not all(
                (isinstance(w, str) and w and w == w.lower()) or ":" in str(w) for w in words
            ):
                raise DataError(f"key {key!r} is no list of lower-case words", where=name)
        sets = {
            key: frozenset(words)
            for key, words in table.items()
            if key not in ("org_heads", "org_marks", "sole_offices", "portfolios", "spellings")
        }
        spellings = {
            w: one for one, _, others in (e.partition(":") for e in table["spellings"]) for w in others.split()
        }
        sole = {office: body for office, _, body in (entry.partition(":") for entry in table["sole_offices"])}
        heads = dict(_head(name, entry) for entry in table["org_heads"])
        marks = dict(_mark(name, entry) for entry in table["org_marks"])
        return cls(
            **sets,
            portfolios=tuple(table["portfolios"]),
            spellings=spellings,
            sole_offices=sole,
            org_heads=heads,
            org_marks=marks,
        )


def _head(name: str, entry: str) -> tuple[str, tuple[ActorType, str]]:
    word, kind, sector = ([*entry.split(":"), "", ""])[:3]
    sector = "" if sector == "-" else sector
    if kind not in TYPES or (sector and sector not in SECTORS):
        raise DataError(f"org_heads: {entry!r} is not word:type:sector", where=name)
    return word, (cast(ActorType, kind), sector)


def _mark(name: str, entry: str) -> tuple[str, str]:
    word, _, sector = entry.partition(":")
    if sector not in SECTORS:
        raise DataError(f"org_marks: {entry!r} is not word:sector", where=name)
    return word, sector
