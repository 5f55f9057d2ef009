"""Actor mentions as found in a parse: spans and forms only; who they are is for the resolving stage."""

from dataclasses import dataclass
from typing import Literal

Form = Literal["name", "nominal", "adjective", "pronoun"]


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A phrase that may denote an actor.

    Tokens [first, last), characters [start, end) of the report's text, `head` the token that other words depend on
    ("Biden" in "US President Joe Biden"). Form: a proper name (with title and nationality), a common-noun phrase
    ("Iran-backed militia groups"), a bare national adjective or noun modifier ("Iraq" in "Iraq-US talks", "Turkish" in
    "the Turkish attack"), or a pronoun (personal, possessive, relative, "the latter", "both").
    """

    first: int
    last: int
    head: int
    start: int
    end: int
    form: Form
