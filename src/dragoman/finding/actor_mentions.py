"""Find the phrases that may denote actors: names with their titles, common-noun groups, national adjectives, pronouns.

A sentence is cut into noun chunks; each chunk is read from its last word: a name with what stands before it, a noun
of the
registry with its modifiers, or some other noun whose modifiers ("the US decision", "Iraq-US talks") are mentions of
their own.
"""

from bisect import bisect_left

from dragoman.finding.actor_pronouns import pronoun_tokens, pronouns
from dragoman.finding.chunk_reading import ChunkReader
from dragoman.finding.mentions import ActorMention
from dragoman.finding.noun_chunks import Known, noun_chunks
from dragoman.parsing.parse import Parse, Sentence
from dragoman.resolving.entries import Alias
from dragoman.resolving.registry import Registry


def find_actor_mentions(parse: Parse, registry: Registry) -> list[ActorMention]:
    """The actor mentions of a parse in text order. Modifiers that are mentions of their own may lie inside no other
    mention."""
    forms = registry.forms(parse)
    starts, small, words = registry.names.first_words, registry.small_names, parse.words
    naming = [
        i
        for i, form in enumerate(forms)
        if (form in starts or " " in form) and (not words[i][0].islower() or form in small)
    ]
    standing_for = pronoun_tokens(parse)
    found: list[ActorMention] = []
    for sentence in parse.sentences:
        shouting = sentence.last - sentence.first > 3 and all(
            w.isupper() or not w[:1].isalpha() for w in parse.words[sentence.first : sentence.last]
        )
        opening = sentence.first
        while opening < sentence.last - 1 and not forms[opening]:
            opening += 1
        tokens = naming[bisect_left(naming, sentence.first) : bisect_left(naming, sentence.last)]
        known = _known(parse, registry, forms, tokens, sentence, shouting)
        chunks = noun_chunks(parse, sentence, known, registry, forms, shouting)
        reader = ChunkReader(parse, registry, forms, known, shouting or _title_case(parse, sentence), opening)
        reader.read(chunks)
        mentions = reader.found
        low, high = bisect_left(standing_for, sentence.first), bisect_left(standing_for, sentence.last)
        mentions.extend(pronouns(parse, standing_for[low:high], sentence.first, sentence.last))
        mentions.sort(key=lambda m: (m.first, -m.last))
        found.extend(mentions)
    return found


def _title_case(parse: Parse, sentence: Sentence) -> bool:
    """Whether nearly every word is capitalised, as in headlines, so that a capital tells nothing."""
    if (
        sentence.last - sentence.first > 20
        or sentence.last - sentence.first < 4
        or parse.words[sentence.last - 1] == "."
    ):
        return False
    words = parse.words[sentence.first + 1 : sentence.last]
    small = sum(w[0].islower() for w in words if len(w) > 3)
    return small == 0 or small * 8 < sum(w[0].isupper() for w in words)


def _known(
    parse: Parse, registry: Registry, forms: list[str], tokens: list[int], sentence: Sentence, shouting: bool
) -> Known:
    """Registry names of a sentence, longest first, none inside another: token -> (end, aliases). `tokens` are those
    that a name can start at."""
    found: dict[int, tuple[int, list[Alias]]] = {}
    end = 0
    for i in tokens:
        if i < end:
            continue
        match = registry.names_at(parse, forms, i, sentence.last, shouting)
        if match is None:
            continue
        if i > sentence.first and forms[i - 1] == "new" and parse.words[i - 1] == "New" and _state(match[1]):
            continue  # New Jersey, New Mexico
        found[i] = match
        end = match[0]
    return found


def _state(aliases: list[Alias]) -> bool:
    return any(a.entry.kind == "state" for a in aliases)
