"""What the reader of noun chunks asks of their words: states, modifiers, counts, determiners; and mentions of mere
modifiers."""

from typing import Any

from dragoman.finding.actor_phrases import ActorPhrase, Atom, Modifier
from dragoman.finding.mentions import ActorMention, Form
from dragoman.finding.noun_chunks import Chunk, Known
from dragoman.finding.standing import coordinated_with
from dragoman.parsing.parse import Parse
from dragoman.resolving.entries import Alias, Noun
from dragoman.resolving.registry import Registry

_BODIES = frozenset({"armed_group", "government", "military", "igo"})


class ChunkWords:
    """The state of reading one sentence's chunks; `found` collects the mentions."""

    def __init__(
        self, parse: Parse, registry: Registry, forms: list[str], known: Known, shouting: bool, opening: int
    ) -> None:
        self.parse, self.registry, self.cues = parse, registry, registry.cues
        self.forms, self.known, self.shouting, self.opening = forms, known, shouting, opening
        self.found: list[ActorMention] = []
        self._owners: dict[int, tuple[Chunk, list[Atom], list[ActorMention]]] = {}

    def _is_state(self, atom: Atom) -> bool:
        return any(a.entry.kind == "state" for a in atom.aliases)

    def _heads_organisation(self, atom: Atom) -> bool:
        word = self.parse.lower[atom.last - 1]
        return word in self.cues.org_heads or (atom.noun is not None and "body" in atom.noun.notes)

    @staticmethod
    def _is_place_name(alias: Alias) -> bool:
        return alias.kind in ("capital", "metonym")

    def _owns(self, atom: Atom) -> int | None:
        head = atom.last - 1
        return self.parse.heads[head] if self.parse.deps[head] == "poss" else None

    def _is_vague(self, noun: Noun, atom: Atom) -> bool:
        """Whether a noun denotes an actor only when it acts: "mission", "office", "council"; "group" and "side"
        take up others."""
        if noun.sectors not in ((), ("UNK",)) or noun.country or noun.type != "other" or "individual" in noun.notes:
            return False
        lemma = self.parse.lemmas[atom.last - 1].lower()
        return lemma not in self.cues.again_group and lemma not in self.cues.pair_any

    def _acts(self, head: int) -> bool:
        head = coordinated_with(self.parse, head)
        dep, up = self.parse.deps[head], self.parse.heads[head]
        return (dep == "nsubj" and self.parse.lemmas[up] in self.cues.acting_verbs) or (
            dep == "pobj" and self.parse.deps[up] == "agent"
        )

    def _counted(self, chunk: Chunk, atoms: list[Atom], first: int, head: int) -> tuple[str, int, int]:
        """The counting words, and the mention's first token and head where they stand before "of" ("dozens of
        civilians")."""
        parse = self.parse
        counts = [parse.lower[i] for a in atoms if a.kind == "count" for i in range(a.first, a.last)]
        up = parse.heads[head]
        if parse.deps[head] == "pobj" and parse.lower[up] == "of" and up < first and up >= first - 2:
            over = parse.heads[up]
            if parse.lower[over] in self.cues.quantity_words and parse.sentence_of[over] == parse.sentence_of[head]:
                edge = over
                while (
                    edge > 0
                    and parse.heads[edge - 1] == over
                    and parse.deps[edge - 1] in ("det", "nummod", "quantmod", "amod")
                ):
                    edge -= 1
                if self.found and self.found[-1].head == over:  # "a group" by itself is nobody else
                    self.found.pop()
                return " ".join([parse.lower[over], *counts]), edge, over
        return " ".join(counts), first, head

    def _determiner(self, chunk: Chunk) -> str:
        if chunk.determiner < 0:
            return "'s" if chunk.owner >= 0 else ""
        return "its" if self.parse.tags[chunk.determiner] in ("PRP$", "WP$") else self.parse.lower[chunk.determiner]

    def _portfolio(self, atoms: list[Atom]) -> str:
        """The words that make an office of "minister" or "secretary" where no title has them ("Livestock Minister")."""
        for k, atom in enumerate(atoms):
            if atom.title is None or atom.title.title not in self.registry.portfolios:
                continue
            words: list[str] = []
            for before in reversed(atoms[:k]):
                if before.kind in ("capitalised", "word") and self.parse.tags[before.first] in (
                    "NN",
                    "NNP",
                    "NNS",
                    "NNPS",
                    "JJ",
                ):
                    words[:0] = [self.parse.words[i] for i in range(before.first, before.last)]
                else:
                    break
            return " ".join(words[-4:])
        return ""

    def _modifying(self, chunk: Chunk, atoms: list[Atom], *, owner: bool) -> tuple[Modifier, ...]:
        """The registry names before a head, the possessor's first; "Iran-backed" is no modifier: Iran is another
        actor."""
        found = []
        held = self._owners.get(chunk.owner) if owner else None
        if (
            held is not None
            and held[1][-1].kind == "registry"
            and (self._is_state(held[1][-1]) or self._is_body(held[1][-1]))
        ):
            atom = held[1][-1]
            found.append(Modifier(atom.first, atom.last, atom.aliases, True))
        for atom in atoms:
            if atom.kind != "registry" or self._against(atom):
                continue
            if (
                atom.last + 1 < len(self.parse)
                and self.parse.words[atom.last] in ("-", "–")
                and self.parse.ends[atom.last] == self.parse.starts[atom.last + 1]
            ):
                after = atom.last + 1
                joined = after in self.known or (
                    self.parse.tags[after] in ("NN", "NNS", "NNP") and self._is_state(atom)
                )
                if self.parse.lower[after] not in self.cues.led_words and not joined:
                    continue
            found.append(Modifier(atom.first, atom.last, atom.aliases))
        return tuple(found)

    def _modifier_inside(self, first: int, name: tuple[int, list[Alias]]) -> tuple[Modifier, ...]:
        """The state or body that a longer actor noun begins with ("White House official"); parties share their words
        with other things ("labour union")."""
        aliases = tuple(a for a in name[1] if a.entry.kind == "state" or a.entry.type in _BODIES)
        return (Modifier(first, name[0], aliases),) if aliases and len(aliases) == len(name[1]) else ()

    def _against(self, atom: Atom) -> bool:
        """Whether the name is that of the other side: "anti-Syria journalist", "pro-Russia rebels"."""
        i = atom.first
        return i > 1 and self.parse.words[i - 1] == "-" and self.parse.lower[i - 2] in ("anti", "pro", "non", "counter")

    def _is_body(self, atom: Atom) -> bool:
        return any(a.entry.kind == "organisation" for a in atom.aliases)

    def _drop(self, mentions: list[ActorMention], first: int) -> int:
        """Take a possessor's mention back, because it is part of the owned phrase's mention; its first token."""
        for mention in mentions:
            if (
                mention in self.found
                and isinstance(mention, ActorPhrase)
                and any(a.entry.kind == "state" for a in mention.aliases)
            ):
                self.found.remove(mention)
                first = min(first, mention.first)
        return first

    def _modifiers(self, chunk: Chunk, atoms: list[Atom]) -> None:
        """Mentions among the modifiers of a noun that is no actor: "the US decision", "Hamas leadership", "rebel
        attack"."""
        parse, head = self.parse, atoms[-1]
        lemma = parse.lemmas[head.last - 1].lower()
        place = lemma in self.cues.place_nouns
        for k, atom in enumerate(atoms[:-1]):
            if atom.kind == "registry":
                if (place and self._is_state(atom)) or self._against(atom):
                    continue
                after = atoms[k + 1]
                if (
                    self._is_state(atom)
                    and k + 2 < len(atoms)
                    and after.noun is not None
                    and not place
                    and "weak" not in after.noun.notes
                ):
                    self._append(
                        atom.first,
                        after.last,
                        after.last - 1,
                        "adjective",
                        nouns=(after.noun,),
                        modifiers=self._modifying(chunk, atoms[k : k + 1], owner=False),
                        plural=after.noun.plural or "body" in after.noun.notes,
                        content=parse.span(atom.first, after.last),
                    )
                    continue
                self._add_modifier(atom)
            elif (
                atom.kind == "noun"
                and k == len(atoms) - 2
                and not (k > 0 and atoms[k - 1].kind == "registry")
                and lemma in self.cues.deed_nouns
                and atom.noun is not None
                and "weak" not in atom.noun.notes
            ):
                first = next((a.first for a in atoms[:k] if a.kind == "registry"), atom.first)
                self._append(
                    first,
                    atom.last,
                    atom.last - 1,
                    "adjective",
                    nouns=(atom.noun,),
                    modifiers=self._modifying(chunk, atoms[:k], owner=False),
                    qualifiers=tuple(a.qualifier for a in atoms[:k] if a.qualifier is not None),
                    plural=True,
                    content=parse.span(first, atom.last),
                )
            elif (
                (
                    atom.kind == "capitalised"
                    and atom.capital
                    and not place
                    and parse.lower[atom.last - 1] not in self.cues.no_names
                )
                and (k == 0 or atoms[k - 1].kind != "capitalised")
                and atoms[k + 1].kind != "capitalised"
            ):
                self._append(atom.first, atom.last, atom.last - 1, "name", name=(atom.first, atom.last), weak=True)

    def _add_modifier(self, atom: Atom) -> None:
        kinds = {a.kind for a in atom.aliases}
        if kinds <= {"capital"}:
            return
        state = self._is_state(atom)
        if state and self.found and self.found[-1].first == atom.first:
            return
        self._append(
            atom.first,
            atom.last,
            atom.last - 1,
            "adjective" if state else "name",
            name=(atom.first, atom.last),
            aliases=atom.aliases,
        )

    def _append(self, first: int, last: int, head: int, form: Form, **known: Any) -> None:
        parse = self.parse
        self.found.append(ActorPhrase(first, last, head, parse.starts[first], parse.ends[last - 1], form, **known))

    def _whole_name(self, name: tuple[int, int]) -> tuple[Alias, ...]:
        """Registry persons whose first and last names are those of a longer name in the text ("Abdel Fattah Saeed
        al-Sisi")."""
        cut = [w for i in range(*name) for w in self.forms[i].split()]
        if len(cut) < 2:
            return ()
        found = self.registry.names.values.get(" ".join(cut))
        if found:
            return tuple(found)
        people = self.registry.by_ends.get((cut[0], cut[-1]), [])
        return tuple(Alias(e, "name", e.name, (), False) for e in people) if len(people) == 1 else ()
