"""Read a sentence's noun chunks as mentions, each from its last word: a name, an actor noun, or some other noun."""

from dragoman.finding.actor_phrases import Atom, Modifier
from dragoman.finding.chunk_atoms import cut
from dragoman.finding.chunk_words import ChunkWords
from dragoman.finding.noun_chunks import Chunk
from dragoman.finding.standing import acts, coordinated_with, is_place, phrase_head
from dragoman.parsing.parse import Parse
from dragoman.resolving.entries import Noun

_WEAK_PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "poss", "appos", "conj", "agent"})


class ChunkReader(ChunkWords):
    """Reads the chunks of one sentence; `found` is the result."""

    def read(self, chunks: list[Chunk]) -> None:
        owned = {c.owner for c in chunks if c.owner >= 0}
        for number, chunk in enumerate(chunks):
            if number not in owned and self._says_nothing(chunk):
                continue
            atoms = cut(self.parse, self.registry, self.forms, self.known, chunk, self.shouting, self.opening)
            if not atoms:
                continue
            earlier = list(self.found) if number in owned else []
            self._read(chunk, atoms)
            if number in owned:
                new = [m for m in self.found if not any(m is e for e in earlier)]
                self._owners[number] = (chunk, atoms, new)

    def _says_nothing(self, chunk: Chunk) -> bool:
        """Whether no word of a chunk is a name, number or anything the registry knows: "the long delay"."""
        parse, starts, known, forms = self.parse, self.registry.starts, self.known, self.forms
        if chunk.first > 0 and parse.words[chunk.first - 1] == "-":
            return False
        for i in range(chunk.first, chunk.last):
            form = forms[i]
            if form in starts or " " in form or i in known or not parse.words[i].islower() or parse.pos[i] == "PROPN":
                return False
        return True

    # -- one chunk ---------------------------------------------------------------------------------------------------

    def _read(self, chunk: Chunk, atoms: list[Atom]) -> None:
        while atoms and atoms[-1].kind in ("count", "mark") and len(atoms) > 1:
            atoms = atoms[:-1]
        counted = next((k for k, a in enumerate(atoms) if a.kind == "count"), 0)
        if counted and all(a.kind == "word" for a in atoms[:counted]):
            atoms = atoms[counted:]  # "shot dead three women"
        if self.parse.lower[atoms[0].first] in ("much", "little"):
            return
        last = atoms[-1]
        if last.kind in ("registry", "capitalised"):
            self._read_name(chunk, atoms)
        elif last.kind == "noun" and self._is_act(last):
            self._modifiers(chunk, atoms)
        elif last.kind == "noun":
            run = self._organisation_run(chunk, atoms)
            if run is not None:
                self._add_name(chunk, atoms, run, len(atoms), organisation=True)
            else:
                self._read_nominal(chunk, atoms)
        elif self.parse.lemmas[last.last - 1] in self.cues.held_nouns and any(self._is_state(a) for a in atoms[:-1]):
            self._read_nominal(chunk, atoms)
        else:
            self._modifiers(chunk, atoms)

    def _is_act(self, last: Atom) -> bool:
        """ "Egypt's opposition to the dam": no party, but what Egypt thinks of it."""
        parse, token = self.parse, last.last - 1
        if parse.lower[token] not in self.cues.acts_with_to:
            return False
        below = parse.children[token]
        owned = any(parse.deps[c] in ("poss", "amod", "compound", "nmod") for c in below)
        return owned and any(parse.lower[c] == "to" and c == token + 1 for c in below)

    def _organisation_run(self, chunk: Chunk, atoms: list[Atom]) -> int | None:
        """The atom an organisation's own name starts at, where the chunk ends in one ("Kenya National | Union")."""
        if chunk.tail >= 0:
            start = next((k for k, a in enumerate(atoms) if a.last > chunk.tail), len(atoms))
        else:
            start = len(atoms)
        end = atoms[start - 1]
        if not end.capital or (end.noun is not None and "individual" in end.noun.notes):
            return None
        k = start - 1
        unknown = False
        while k > 0 and atoms[k - 1].capital and atoms[k - 1].kind != "mark":
            if atoms[k - 1].kind == "noun" and atoms[k - 1].title is not None and atoms[k - 1].first == self.opening:
                break
            k -= 1
            unknown |= atoms[k].kind in ("capitalised", "noun", "qualifier")
        if chunk.tail >= 0 and (end.noun is None or "body" in end.noun.notes):
            return k
        return k if unknown and self._heads_organisation(end) else None

    def _read_name(self, chunk: Chunk, atoms: list[Atom]) -> None:
        end = len(atoms)
        if chunk.tail >= 0:
            run = self._organisation_run(chunk, atoms)
            if run is not None:
                self._add_name(chunk, atoms, run, end, organisation=True)
                return
        start = end - 1
        last = atoms[-1]
        whole = last.kind == "registry" and self._is_state(last)
        if not (whole and all(a.kind in ("adjective", "demonym") for a in last.aliases)):
            while start > 0 and self._continues_name(atoms, start, last):
                start -= 1
        if last.kind == "registry" and start == end - 1:
            self._add_known(chunk, atoms, last)
            return
        if last.kind == "capitalised" and start == end - 1 and self.parse.lower[last.last - 1] in self.cues.no_names:
            self._modifiers(chunk, atoms)
            return
        organisation = self.parse.lower[last.last - 1] in self.cues.org_heads and (
            end - start > 1 or any(self._is_state(a) for a in atoms[:start])
        )
        if organisation:
            while start > 0 and atoms[start - 1].kind == "registry" and atoms[start - 1].capital:
                start -= 1
        if last.kind == "capitalised" and self.parse.lower[last.last - 1] in self.cues.no_names and not organisation:
            self._modifiers(chunk, atoms)
            return
        self._add_name(chunk, atoms, start, end, organisation=organisation)

    def _continues_name(self, atoms: list[Atom], start: int, last: Atom) -> bool:
        """Whether the atom before `start` belongs to the same proper name."""
        before = atoms[start - 1]
        if before.last != atoms[start].first:
            hyphen = before.last == atoms[start].first - 1 and self.parse.words[before.last] in ("-", "–")
            if not hyphen or (before.kind == "registry" and self._is_state(before)):
                return False
        if before.kind == "capitalised":
            if last.kind == "registry" and any(a.entry.kind == "organisation" for a in last.aliases):
                return False
            if (
                last.kind == "registry"
                and any(a.kind in ("name", "adjective") for a in last.aliases)
                and self._is_state(last)
            ):
                return self.forms[last.first] in self.cues.name_states
            return True
        if before.kind == "registry":
            if self._is_state(before):
                plain = any(a.kind in ("name", "capital") for a in before.aliases)
                return (
                    plain and self.forms[before.first] in self.cues.name_states and atoms[start].kind == "capitalised"
                )
            return any(a.entry.kind == "person" for a in before.aliases)
        return False

    # -- mentions ----------------------------------------------------------------------------------------------------

    def _add_known(self, chunk: Chunk, atoms: list[Atom], last: Atom) -> None:
        """A chunk whose head is a single registry name."""
        if self._is_state(last) and not any(
            a.entry.kind != "state" and not self._is_place_name(a) for a in last.aliases
        ):
            self._add_state(chunk, atoms, last)
            return
        self._add_name(chunk, atoms, len(atoms) - 1, len(atoms), organisation=False)

    def _add_state(self, chunk: Chunk, atoms: list[Atom], last: Atom) -> None:
        parse, kinds = self.parse, {a.kind for a in last.aliases}
        if kinds & {"adjective", "demonym"} and not kinds & {"name"}:
            ending = parse.lower[last.last - 1]
            plural = ("demonym" in kinds and ending.endswith("s")) or (
                chunk.determiner >= 0 and ending.endswith(("sh", "ch", "ese", "iss"))
            )
            if not plural and (chunk.determiner < 0 and not any(a.kind == "count" for a in atoms)):
                if (last.last < len(parse) and parse.words[last.last] == "-") or parse.deps[last.first] in (
                    "amod",
                    "compound",
                    "nmod",
                ):
                    self._add_modifier(last)  # "Turkish and Syrian officials": the adjective is a mention of its own
                return
            self._nominal(chunk, atoms, (), last)
            return
        place = is_place(parse, last.first, last.last, self.cues)
        owner = self._owns(last)
        if place or (owner is not None and parse.lemmas[owner].lower() in self.cues.place_nouns):
            return
        if not kinds & {"name", "adjective"} and not acts(parse, last.first, last.last, self.cues):
            return
        self._append(
            last.first,
            last.last,
            phrase_head(parse, last.first, last.last),
            "name",
            name=(last.first, last.last),
            aliases=last.aliases,
        )

    def _add_name(self, chunk: Chunk, atoms: list[Atom], start: int, end: int, *, organisation: bool) -> None:
        parse = self.parse
        name = (atoms[start].first, atoms[end - 1].last)
        aliases = atoms[start].aliases if end - start == 1 else self._whole_name(name)
        known = any(a.entry.kind != "state" for a in aliases)
        before = atoms[:start]
        titled = [a for a in before if a.title is not None or a.noun is not None]
        head = phrase_head(parse, name[0], name[1])
        if not titled and not known and is_place(parse, name[0], name[1], self.cues):
            return
        person = not organisation and not (aliases and all(a.entry.kind != "person" for a in aliases))
        modifiers = self._modifying(chunk, before, owner=True)
        first = before[0].first if before and (titled or any(a.kind == "registry" for a in before)) else name[0]
        if organisation or not person:
            first = name[0]
            if not titled and before and before[-1].kind == "registry" and self._is_state(before[-1]):
                first = before[-1].first
            self._leave_nouns(before)
        if any("of" in parse.lower[a.first : a.last] and a.first <= parse.heads[head] < a.last for a in titled):
            head = phrase_head(parse, titled[0].first, name[1])  # "Secretary | of State A. Bok" as it was parsed
            if head < name[0] and parse.heads[head] in range(*name):
                head = parse.heads[head]
        owner = self._owners.get(chunk.owner)
        if owner is not None and modifiers and modifiers[0].owner and titled:
            first = min(first, self._drop(owner[2], first))
        self._append(
            first,
            name[1],
            head,
            "name",
            name=name,
            aliases=aliases if known or not organisation else (),
            modifiers=modifiers,
            nouns=tuple(a.noun for a in reversed(before) if a.noun is not None) if person or organisation else (),
            titles=tuple((a.title, a.first, a.last) for a in before if a.title is not None) if person else (),
            portfolio=self._portfolio(before),
            qualifiers=tuple(a.qualifier for a in before if a.qualifier is not None),
            determiner=self._determiner(chunk),
            organisation=organisation,
            weak=self.shouting and not known and not titled and not organisation,
            plural=any(a.noun is not None and a.noun.plural for a in before) and person,
        )

    def _leave_nouns(self, before: list[Atom]) -> None:
        """Words before an organisation's name that tell nothing of it stay outside the mention; nothing to keep."""

    def _read_nominal(self, chunk: Chunk, atoms: list[Atom]) -> None:
        last = atoms[-1]
        nouns = tuple(a.noun for a in reversed(atoms) if a.noun is not None)
        self._nominal(chunk, atoms, nouns, last)

    def _nominal(self, chunk: Chunk, atoms: list[Atom], nouns: tuple[Noun, ...], last: Atom) -> None:
        parse = self.parse
        head = phrase_head(parse, atoms[0].first, last.last)
        if not nouns and last.title is not None and last.title.position == "before" and not last.title.role:
            return  # a rank or "Mr" with no name after it
        if " ".join(parse.lower[last.last - 1 : last.last + 2]) in self.cues.set_phrases:
            return
        if nouns and last.noun is not None:
            notes = last.noun.notes
            one = chunk.determiner >= 0 and parse.lower[chunk.determiner] in ("a", "an")
            named = last.capital or ("individual" in notes and (last.noun.plural or one))  # "British nationals"
            stated = named and any(self._is_state(a) for a in atoms[:-1])
            if (
                "weak" in notes
                and not stated
                and parse.deps[head] not in _WEAK_PLACES
                and not (
                    parse.deps[head] == "pobj"
                    and parse.lower[parse.heads[head]] in ("by", "with", "against", "between")
                )
            ):
                self._modifiers(chunk, atoms)
                return
            loose = (
                last.noun.noun in self.cues.again_state
                and self._determiner(chunk) not in ("the", "this", "that", "both", "these")
                and not counted_two(atoms, parse)
            )
            if (loose or self._is_vague(last.noun, last)) and not self._acts(head):
                self._modifiers(chunk, atoms)
                return
            if (
                last.noun.type not in ("person", "people")
                and "individual" not in notes
                and is_place(parse, atoms[0].first, last.last, self.cues)
            ) and parse.lower[parse.heads[coordinated_with(parse, head)]] not in ("to", "from"):
                self._modifiers(chunk, atoms)
                return
        own = atoms[:-1] if not nouns or last.noun is not None else atoms
        modifiers = self._modifying(chunk, own, owner=True)
        inside = self.known.get(last.first) if last.noun is not None and last.last - last.first > 1 else None
        if inside is not None and inside[0] < last.last:
            modifiers = (*modifiers, *self._modifier_inside(last.first, inside))
        if not nouns and last.aliases:
            modifiers = (*modifiers, Modifier(last.first, last.last, last.aliases))
        first = (
            chunk.determiner
            if chunk.determiner >= 0 and parse.tags[chunk.determiner] in ("DT", "PDT")
            else atoms[0].first
        )
        owner = self._owners.get(chunk.owner)
        owner_token = -1
        if owner is not None:
            if modifiers and modifiers[0].owner:
                first = min(first, self._drop(owner[2], first))
            elif owner[2]:
                owner_token = owner[2][-1].head
        elif chunk.determiner >= 0 and parse.tags[chunk.determiner] in ("PRP$", "WP$"):
            owner_token = chunk.determiner
        number, first, head = self._counted(chunk, atoms, first, head)
        plural = (
            (bool(nouns) and nouns[0].plural)
            or parse.tags[last.last - 1] in ("NNS", "NNPS")
            or (not nouns and last.title is None)
        )
        if not nouns or (parse.lemmas[last.last - 1].lower() in self.cues.held_nouns and not nouns[0].plural):
            number = "" if last.kind == "word" else number
        if number == "":
            plural = plural and not (parse.lower[chunk.determiner] in ("a", "an") if chunk.determiner >= 0 else False)
        plain = [
            a
            for a in atoms
            if a.kind != "count"
            and not (a.qualifier is not None and a.qualifier.effect == "rank" and a.kind == "qualifier")
        ]
        started = plain[0].first if plain else atoms[0].first
        self._append(
            first,
            last.last,
            head,
            "nominal",
            nouns=nouns,
            modifiers=modifiers,
            owner=owner_token,
            titles=tuple((a.title, a.first, a.last) for a in atoms if a.title is not None),
            portfolio=self._portfolio(atoms),
            qualifiers=tuple(a.qualifier for a in atoms if a.qualifier is not None),
            determiner=self._determiner(chunk),
            number=number,
            plural=plural,
            content=parse.span(started, last.last),
        )


def counted_two(atoms: list[Atom], parse: Parse) -> bool:
    """Whether a phrase is counted with "two"."""
    return any(a.kind == "count" and parse.lower[a.first] == "two" for a in atoms)
