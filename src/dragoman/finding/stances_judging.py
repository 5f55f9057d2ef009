"""Stances that judgements tell: "called the deal a mistake", "A grave error, she said of the deal"."""

from bisect import bisect_left
from collections.abc import Sequence

from dragoman.finding import grammar
from dragoman.finding.quotes import FoundQuote
from dragoman.finding.stances_site import Site
from dragoman.model import StanceKind

_LONGEST = 12  # words of a quote that is nothing but a judgement
_BE = ("be", "remain", "constitute", "represent", "amount")


def find_judgement(site: Site, verb: int) -> bool:
    """ "called the deal a mistake", "described it as illegal", "the deal was branded a betrayal by Rome"."""
    parse = site.parse
    word = _complement(site, verb)
    side = None if word is None else _side(site, word)
    target = grammar.patient(parse, verb) if side is not None else None
    if word is None or side is None or target is None or target == word:
        return False
    site.judged.add(verb)
    site.add("judged", verb, (verb, word), site.agent(verb), target, side)
    return True


def _complement(site: Site, verb: int) -> int | None:
    """What a verb of calling calls its object."""
    parse = site.parse
    found = parse.child(verb, "oprd", "attr", "acomp")
    if found is not None:
        return found
    for c in parse.children[verb]:
        if parse.deps[c] == "prep" and parse.lower[c] == "as":
            return next((g for g in parse.children[c] if parse.deps[g] in ("pobj", "amod", "pcomp", "acomp")), None)
    return None


def _side(site: Site, word: int) -> StanceKind | None:
    """What a predicate judges: by its own word, else by its adjectives ("a historic step", "a grave error")."""
    parse, table = site.parse, site.cues.judgements
    modifiers = [c for c in parse.children[word] if parse.deps[c] in ("amod", "neg", "det")]
    if any(parse.lower[c] in ("no", "not", "never") for c in modifiers):
        return None
    for token in (word, *(c for c in modifiers if parse.deps[c] == "amod")):
        found = table.get(parse.lemmas[token].lower()) or table.get(parse.lower[token])
        if found is not None:
            return found
    return None


def find_said_judgements(site: Site, quotes: Sequence[FoundQuote]) -> None:
    """Judgements that are a speaker's words: all of a quote said "of" something, or a quoted sentence with "is"."""
    by_start = {start: token for token, start in enumerate(site.parse.starts)}
    for quote in quotes:
        if quote.speaker is None or quote.cue is None or (cue := by_start.get(quote.cue[0])) is None:
            continue
        inside = [t for t in _tokens(site, quote) if site.parse.pos[t] != "PUNCT"]
        if not inside or _said_of(site, quote, cue, inside):
            continue
        for token in inside:
            if site.parse.lemmas[token] in _BE and site.parse.pos[token] in ("AUX", "VERB"):
                _is_judged(site, quote, token)


def _tokens(site: Site, quote: FoundQuote) -> list[int]:
    starts = site.parse.starts
    return list(range(bisect_left(starts, quote.start), bisect_left(starts, quote.end)))


def _said_of(site: Site, quote: FoundQuote, cue: int, inside: Sequence[int]) -> bool:
    parse = site.parse
    if parse.lemmas[cue] not in site.cues["judging.saying"] or len(inside) > _LONGEST:
        return False
    about = next(grammar.prep_objects(parse, cue, site.cues["judging.about"]), None)
    head = next((t for t in inside if parse.heads[t] not in inside), None)
    if about is None or head is None or about in inside:
        return False
    side = _side(site, head)
    if side is not None and quote.speaker is not None:
        site.append("judged", (head, cue), quote.speaker, about, side, "what the speaker says of it")
    return True


def _is_judged(site: Site, quote: FoundQuote, verb: int) -> None:
    """ "The deal is a mistake", said somebody: his view of what stands as the subject."""
    parse = site.parse
    word, subject = parse.child(verb, "attr", "acomp"), parse.child(verb, "nsubj")
    if word is None or subject is None or parse.pos[subject] not in ("NOUN", "PROPN") or quote.speaker is None:
        return
    side = _side(site, word)
    whole = parse.deps[verb] in ("ROOT", "ccomp") and not parse.words[parse.sentence(verb).last - 1].startswith("?")
    changed = [c for c in parse.children[verb] if parse.deps[c] in ("neg", "advcl") or parse.tags[c] == "MD"]
    if side is not None and whole and not changed:
        site.append("judged", (verb, word), quote.speaker, subject, side, "what the speaker says of it")
