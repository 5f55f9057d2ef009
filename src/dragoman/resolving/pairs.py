"""Pairs in focus: "A and B", "A's talks with B"; and what takes them up: "the two sides", "both leaders", "the
latter"."""

from dragoman.resolving.cast import Cast

_BODIES = frozenset({"state", "government", "armed_group", "party", "igo", "military", "ngo", "other", "people"})
_REACH = 6  # sentences


class Pairs:
    """Collects the pairs of a report in text order."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.found: list[tuple[int, int, int]] = []  # (token, first actor, second actor)

    def saw(self, number: int) -> None:
        """Note the pair that a mention closes, if it does."""
        cast, parse = self.cast, self.cast.parse
        mention, actors = cast.mentions[number], cast.of[number] or ()
        if mention.form == "pronoun" or not actors:
            return
        persons = all(cast.actors[a].type == "person" for a in actors)
        if len(actors) == 2 and mention.form == "nominal" and (persons or not self._is_pair_noun(number)):
            self._add(mention.head, actors[0], actors[1])
            return
        at = mention.first - 1
        while at > 0 and parse.tags[at] in ("DT", "PRP$"):
            at -= 1
        if at <= 0 or len(actors) != 1:
            return
        if parse.lower[at] == "and" or (parse.words[at] in ("-", "–") and mention.form == "adjective"):
            before = cast.by_last.get(at)
            others = cast.of[before] if before is not None else None
            if before is not None and others and len(others) == 1 and not self._third(before):
                self._add(mention.head, others[0], actors[0])
        elif parse.lower[at] == "with" and parse.lemmas[parse.heads[at]] in cast.registry.cues.dealing_words:
            other = self._partner(at)
            if other is not None:
                self._add(mention.head, other, actors[0])
        elif parse.deps[mention.head] == "dobj":
            subject = parse.child(parse.heads[mention.head], "nsubj")
            before = cast.by_head.get(subject) if subject is not None else None
            others = cast.of[before] if before is not None else None
            if others and len(others) == 1 and len(parse.conjuncts(subject or 0)) == 1:
                self._add(mention.head, others[0], actors[0])

    def _add(self, token: int, a: int, b: int) -> None:
        kinds = {self.cast.actors[a].type == "person", self.cast.actors[b].type == "person"}
        if a != b and len(kinds) == 1:
            self.found.append((token, a, b))

    def _third(self, before: int) -> bool:
        """Whether a list goes on before: "A, B and C" is no pair."""
        cast, parse = self.cast, self.cast.parse
        at = cast.mentions[before].first - 1
        while at > 0 and parse.tags[at] == "DT":
            at -= 1
        return (
            at > 0
            and parse.words[at] == ","
            and at in cast.by_last
            and parse.deps[cast.mentions[before].head] == "conj"
        )

    def _partner(self, preposition: int) -> int | None:
        """The other party of "talks with", "met with": the owner of the talks or the clause's subject."""
        from dragoman.finding.grammar import clause_head, surface_subject

        cast, parse = self.cast, self.cast.parse
        up = parse.heads[preposition]
        owner = parse.child(up, "poss") if parse.pos[up] == "NOUN" else None
        subject = owner if owner is not None else surface_subject(parse, clause_head(parse, up))
        number = cast.by_head.get(subject) if subject is not None else None
        actors = cast.of[number] if number is not None else None
        return actors[0] if actors and len(actors) == 1 else None

    # -- taking up -----------------------------------------------------------------------------------------------------

    def _is_pair_noun(self, number: int) -> bool:
        mention, cues = self.cast.mentions[number], self.cast.registry.cues
        if not mention.nouns or mention.modifiers:
            return False
        noun = mention.nouns[0].noun.rsplit(" ", 1)[-1]
        if noun not in cues.pair_any | cues.pair_states | cues.pair_persons:
            return False
        counted = (
            mention.number == "two" and mention.determiner in ("the", "both", "these", "those")
        ) or mention.determiner in ("both", "either", "neither")
        return counted or (
            noun in ("side", "party")
            and mention.plural
            and mention.determiner == "the"
            and not mention.number
            and mention.last < len(self.cast.parse)
            and self.cast.parse.lower[mention.last] not in ("of", "to")
        )

    def noun(self, number: int) -> tuple[int, ...] | None:
        """The pair that "the two sides", "both governments" take up: () when none is in focus, None for another
        phrase."""
        if not self._is_pair_noun(number):
            return None
        mention, cues = self.cast.mentions[number], self.cast.registry.cues
        noun = mention.nouns[0].noun.rsplit(" ", 1)[-1]
        wanted = "states" if noun in cues.pair_states else "persons" if noun in cues.pair_persons else "any"
        return self._pair(mention.head, wanted)

    def phrase(self, number: int) -> tuple[int, ...]:
        """The actors of "the latter", "the former", "the two", "each other", "both"."""
        cast, mention = self.cast, self.cast.mentions[number]
        word = cast.parse.lower[mention.last - 1]
        if word in ("latter", "former"):
            near = [
                p
                for p in self.found
                if cast.parse.sentence_of[mention.head] - cast.parse.sentence_of[p[0]] <= 1 and p[0] < mention.first
            ]
            return (near[-1][2 if word == "latter" else 1],) if near else ()
        if word == "other":  # each other: the clause's plural subject
            return self._subject_pair(mention.head)
        return self._pair(mention.head, "any", as_is=True)

    def _subject_pair(self, token: int) -> tuple[int, ...]:
        from dragoman.finding.grammar import clause_head, surface_subject

        parse, cast = self.cast.parse, self.cast
        subject = surface_subject(parse, clause_head(parse, token))
        if subject is None:
            return ()
        found: list[int] = []
        for head in parse.conjuncts(subject):
            number = cast.by_head.get(head)
            found.extend(a for a in (cast.of[number] if number is not None else None) or () if a not in found)
        return tuple(found) if len(found) == 2 else ()

    def _pair(self, token: int, wanted: str, as_is: bool = False) -> tuple[int, ...]:
        cast = self.cast
        here = cast.parse.sentence_of[token]
        for at, a, b in reversed(self.found):
            if at >= token or here - cast.parse.sentence_of[at] > _REACH:
                continue
            persons = cast.actors[a].type == "person" or (
                cast.actors[a].type in ("government", "military") and wanted != "persons" and not as_is
            )
            if wanted == "persons":
                if persons:
                    return a, b
                found = self._people_of(a), self._people_of(b)
                if found[0] is not None and found[1] is not None:
                    return found[0], found[1]
                continue
            if persons and not as_is:
                sides = self._side_of(a), self._side_of(b)
                if sides[0] is not None and sides[1] is not None and sides[0] != sides[1]:
                    return sides[0], sides[1]
                if wanted == "states":
                    continue
                return a, b
            if wanted == "states" and {cast.actors[a].type, cast.actors[b].type} - {"state", "government"}:
                continue
            return a, b
        return self._main_two(token) if wanted in ("states", "any") and not as_is else ()

    def _side_of(self, actor: int) -> int | None:
        """The state that a person acts for."""
        resolved = self.cast.actors[actor]
        state = self.cast.registry.country(resolved.country)
        if state is None or not set(resolved.sectors[:1]) & {"GOV", "MIL"}:
            return None
        return self.cast.state(state)

    def _people_of(self, actor: int) -> int | None:
        """The one governing person of a state in the report."""
        country = self.cast.actors[actor].country
        found = [
            n
            for n, a in enumerate(self.cast.actors)
            if a.type == "person" and a.country == country and a.sectors[:1] == ["GOV"] and country
        ]
        return found[0] if len(found) == 1 else None

    def _main_two(self, token: int) -> tuple[int, ...]:
        """The two states that a report is about, when no third comes near them."""
        ranked = self.cast.countries.most_common(3)
        if len(ranked) < 2 or ranked[1][1] < 2 or (len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]):
            return ()
        states = [self.cast.registry.country(c) for c, _ in ranked[:2]]
        return tuple(self.cast.state(s) for s in states if s is not None) if all(states) else ()
