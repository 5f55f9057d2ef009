"""PLOVER contexts of an event from the words of its sentence (data/cues/contexts.toml)."""

import tomllib
from importlib.resources import files

from dragoman.errors import DataError
from dragoman.finding.events.ontology import Ontology
from dragoman.parsing.parse import Parse


class Contexts:
    """Word -> contexts. Built once."""

    def __init__(self, ontology: Ontology) -> None:
        name = "cues/contexts.toml"
        data = tomllib.loads((files("dragoman.data") / name).read_text(encoding="utf-8"))
        self._order = {context: i for i, context in enumerate(ontology.contexts)}
        self._of: dict[str, list[str]] = {}
        for context, words in data.items():
            if context not in self._order:
                raise DataError(f"unknown context {context!r}", where=name, hint="see ontology.toml")
            for word in words:
                self._of.setdefault(word, []).append(context)

    def of(self, parse: Parse, token: int) -> list[str]:
        """The contexts of the sentence that `token` stands in, in the ontology's order."""
        sentence = parse.sentence(token)
        found: set[str] = set()
        for i in range(sentence.first, sentence.last):
            for word in (parse.lower[i], parse.lemmas[i]):
                if word in self._of:
                    found.update(self._of[word])
        return sorted(found, key=self._order.__getitem__)
