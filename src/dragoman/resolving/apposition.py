"""Phrases that name one person together: "Ukraine's president, V. Zelensky", "C. Oyuu, secretary general of the
union"."""

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.resolving.cast import Cast

_LINKS = frozenset({"of", "for", "to", "at", "in", "from"})


def appositions(cast: Cast) -> dict[int, int]:
    """For each describing mention ("the leader of the Fatah Bloc") the mention of the name it describes."""
    found: dict[int, int] = {}
    parse = cast.parse
    for number, mention in enumerate(cast.mentions):
        if mention.form != "name" or mention.weak or mention.organisation:
            continue
        if any(a.entry.kind != "person" for a in mention.aliases) and mention.aliases:
            continue
        before = mention.first - 1
        opening = parse.sentences[parse.sentence_of[mention.first]].first
        if before > opening and parse.words[before] == ",":
            described = _ending_at(cast, before)
            if described is not None and _describes(cast, described) and not _listed(cast, mention):
                found.setdefault(described, number)
        elif before > opening and parse.lower[before] == "and" and mention.nouns and not mention.determiner:
            described = cast.by_last.get(before)
            if (
                described is not None
                and _describes(cast, described)
                and cast.mentions[described].determiner in ("", "a", "an")
            ) and (not cast.readings[described].countries or not cast.readings[number].countries):
                found.setdefault(described, number)
        elif (
            before >= opening
            and (own := cast.by_last.get(mention.first)) is not None
            and _describes(cast, own)
            and (parse.deps[mention.head] == "appos" or parse.heads[cast.mentions[own].head] == mention.head)
        ):
            found.setdefault(own, number)
        after = mention.last
        if after + 1 < len(parse) and parse.words[after] == ",":
            described = cast.by_first.get(after + 1)
            if described is not None and described not in found and _describes(cast, described):
                head = cast.mentions[described].head
                if (parse.deps[head] == "appos" and mention.first <= parse.heads[head] < mention.last) or _closed(
                    cast, described
                ):
                    found[described] = number
    return found


def _describes(cast: Cast, number: int) -> bool:
    """Whether a mention is one person's description."""
    mention, reading = cast.mentions[number], cast.readings[number]
    if (
        mention.form != "nominal"
        or mention.plural
        or mention.number
        or not (reading.individual or reading.title is not None)
    ):
        return False
    return cast.of[number] is None and "platform" not in (mention.nouns[0].notes if mention.nouns else ())


def _ending_at(cast: Cast, token: int) -> int | None:
    """The describing mention whose phrase, of-phrase included, ends before `token`."""
    number = cast.by_last.get(token)
    steps = 0
    while number is not None and steps < 3:
        if _describes(cast, number):
            return _outermost(cast, number)
        link = cast.mentions[number].first - 1
        if link > 0 and cast.parse.tags[link] in ("DT", "PRP$"):
            link -= 1
        if link <= 0 or cast.parse.lower[link] not in _LINKS:
            return None
        number = cast.by_last.get(link)
        steps += 1
    if number is None:  # "deputy governor of the Tyumen region, Oleg Chemezov": a place stands between
        for back in range(token - 2, max(token - 7, 0), -1):
            if cast.parse.lower[back] in _LINKS:
                number = cast.by_last.get(back)
                return _outermost(cast, number) if number is not None and _describes(cast, number) else None
            if cast.parse.words[back] == "," or cast.parse.pos[back] in ("VERB", "AUX"):
                return None
    return None


def _outermost(cast: Cast, number: int) -> int:
    """The description that a description is part of: "a spokesman for the president, A. Bok" describes the
    spokesman."""
    for _ in range(3):
        link = cast.mentions[number].first - 1
        if link <= 0 or cast.parse.lower[link] not in ("of", "for", "to"):
            return number
        above = cast.by_last.get(link)
        if above is None or not _describes(cast, above):
            return number
        number = above
    return number


def _listed(cast: Cast, mention: ActorPhrase) -> bool:
    """Whether the name stands in a list ("the president, A. Bok and C. Dal"), not in apposition."""
    parse = cast.parse
    if parse.deps[mention.head] == "conj":
        after = mention.last
        return after < len(parse) and parse.lower[after] in ("and", "or")
    return bool(mention.titles) or mention.determiner in ("the", "a")


def _closed(cast: Cast, number: int) -> bool:
    """Whether a description after a name has no article and its phrase ends at a comma or the sentence's end."""
    mention = cast.mentions[number]
    if mention.determiner not in ("", "the", "a", "an"):
        return False
    parse, token = cast.parse, mention.last
    last = parse.sentences[parse.sentence_of[mention.first]].last
    while token < last and parse.lower[token] in (*_LINKS, "the"):
        following = cast.by_first.get(token + 1) if parse.lower[token] != "the" else cast.by_first.get(token)
        if following is None:
            token += 1
            continue
        token = cast.mentions[following].last
    return token >= last or parse.words[token] in (",", ".", ";", ")", "”", '"')
