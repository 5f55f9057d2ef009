"""Which actor of the book an actor of a report is: the key depends on the report alone, so no order of adding matters.

An actor of the registry is known by its Wikidata id or its name there. A person or group named by the texts is known
by its
full name; a surname alone, or a name that lacks a country, only together with what else is known of it. What has no
name
("gunmen", "officials") is one identity for each country, kind and words: a role that many may play.
"""

import re
import unicodedata

from dragoman.book.keys import key_of
from dragoman.model import Actor

_WORD = re.compile(r"\w+")
_ARTICLES = frozenset(("the", "a", "an"))


def identity_of(actor: Actor) -> int:
    """The identity's key."""
    if actor.wikidata:
        return key_of("wikidata", actor.wikidata)
    name = plain(actor.name)
    if actor.evidence == "registry":
        return key_of("registry", name, actor.country, actor.code)
    if named(actor.name) and actor.type == "person" and " " in name:
        return key_of("person", name)
    return key_of("named" if named(actor.name) else "role", name, actor.country, actor.code)


def named(name: str) -> bool:
    """Whether `name` is a proper name: it has a capital that is not just its first article's."""
    words = [word for word in _WORD.findall(name) if word.casefold() not in _ARTICLES]
    return any(word[:1].isupper() for word in words)


def plain(name: str) -> str:
    """A name without case, accents, punctuation and article: what two spellings of one name share."""
    flat = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    words = _WORD.findall(flat.casefold())
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)
