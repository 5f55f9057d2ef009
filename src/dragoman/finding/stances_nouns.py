"""Stances that nouns tell: "voiced opposition to", "drew criticism from", "Italy's support for"."""

from dragoman.finding import grammar
from dragoman.finding.events.status import read_status
from dragoman.finding.stances_cues import Sided
from dragoman.finding.stances_site import Site
from dragoman.finding.stances_verbs import reserved
from dragoman.model import StanceKind

_FROM = ("from", "by", "of", "among", "in")
_GONE = frozenset({"negated", "requested", "hypothetical", "denied", "planned", "threatened"})


def noun_word(site: Site, token: int) -> str:
    """The noun that a token stands for: gerunds like "backing" count when they take a noun's place."""
    if site.parse.pos[token] != "VERB":
        return site.parse.lemmas[token].lower()
    nominal = site.parse.deps[token] in ("pobj", "dobj", "nsubj", "nsubjpass", "pcomp")
    return site.parse.lower[token] if nominal and site.parse.tags[token] == "VBG" else ""


def find_noun(site: Site, noun: int) -> None:
    parse = site.parse
    sides = site.cues.nouns[noun_word(site, noun)]
    site.judged.add(noun)
    gives = parse.deps[noun] == "pobj" and parse.lower[parse.heads[noun]] in ("from", "by")
    if gives or _is_material(site, noun) or _has_no(site, noun):
        return  # "criticism from the opposition": a holder itself
    above = verb_over(site, noun)
    if above is not None and parse.lemmas[above[0]] in site.cues["uttering.receiving"]:
        if _received(site, noun, above, next(iter(sides.values()))):
            return
    preposition = _target_preposition(site, noun, above, sides)
    if preposition is None:
        return
    target = site.object_of(preposition)
    if target is None:
        return
    words: tuple[int, ...] = (noun, preposition)
    side = sides[parse.lower[preposition]]
    if above is not None and len(above) == 1 and _utters(site, above[0], side):
        holder = site.agent(above[0])
        site.add("uttered", above[0], (above[0], *words), holder, target, reserved(site, above[0], side))
        return
    holder = _owner(site, noun)
    if holder is not None and read_status(parse, noun, site.status).status not in _GONE and not _withdrawn(site, noun):
        site.append("owned", words, holder, target, side, "")


def _utters(site: Site, verb: int, side: StanceKind) -> bool:
    """Whether a verb's subject holds the stance that is its object: who "has support" does not, but is given it."""
    lemma = site.parse.lemmas[verb]
    return lemma in site.cues["uttering.giving"] or (side == "oppose" and lemma in site.cues["uttering.having"])


def _target_preposition(site: Site, noun: int, above: tuple[int, ...] | None, sides: Sided) -> int | None:
    """The preposition with the target, on the noun or on the verb that utters it ("gave its backing TO")."""
    places = [noun, *([] if above is None else [above[0]])]
    for place in places:
        for c in site.parse.children[place]:
            if site.parse.deps[c] in ("prep", "dative") and site.parse.lower[c] in sides and c > noun:
                return c
    return None


def _received(site: Site, noun: int, above: tuple[int, ...], side: StanceKind) -> bool:
    """ "The plan drew criticism from Rome": held by Rome, towards what stands as the subject."""
    parse, verb = site.parse, above[0]
    givers = [c for place in (noun, verb) for c in parse.children[place] if parse.deps[c] in ("prep", "agent")]
    giver = next((c for c in givers if parse.lower[c] in _FROM and c > noun), None)
    holder = None if giver is None else site.object_of(giver)
    target = grammar.surface_subject(parse, verb)
    if holder is None or target is None or giver is None:
        return False
    if parse.lower[giver] == "in" or grammar.is_passive(parse, verb):
        return True
    site.add("received", verb, (verb, *above[1:], noun), holder, target, side)
    return True


def _owner(site: Site, noun: int) -> int | None:
    """Whose support or opposition a noun tells: "Italy's", "Italian", "from Italy"."""
    parse = site.parse
    owner = parse.child(noun, "poss")
    if owner is not None:
        return owner
    for c in parse.children[noun]:
        if c < noun and parse.deps[c] in ("amod", "compound", "nmod") and parse.words[c][:1].isupper():
            if parse.pos[c] in ("ADJ", "PROPN"):
                return c
    return next(grammar.prep_objects(parse, noun, ("by", "from")), None)


def _is_material(site: Site, noun: int) -> bool:
    return any(
        site.parse.lower[c] in site.cues["material.words"]
        and site.parse.deps[c] in ("amod", "compound", "nmod", "conj")
        for c in site.parse.subtree(noun)
        if c < noun
    )


def _has_no(site: Site, noun: int) -> bool:
    return any(
        site.parse.lower[c]
        in ("no", "little", "any", "less", "enough", "what", "possible", "potential", "insufficient")
        for c in site.parse.children[noun]
    )


def _withdrawn(site: Site, noun: int) -> bool:
    """ "withdrew its support for", "an end to Italy's opposition to": no longer held."""
    parse = site.parse
    head, dep = parse.heads[noun], parse.deps[noun]
    if dep in ("dobj", "nsubjpass"):
        return parse.lemmas[head] not in site.cues["uttering.giving"]
    if dep == "pobj":
        up = parse.heads[head]
        return parse.lower[head] in ("of", "to", "without") or parse.lemmas[up] in (
            "lack",
            "end",
            "loss",
            "withdrawal",
        )
    return False


def find_reception(site: Site, noun: int) -> None:
    """ "received a warm welcome from Rome"."""
    parse = site.parse
    side = next(
        (
            site.cues.reception[parse.lower[c]]
            for c in parse.children[noun]
            if parse.deps[c] == "amod" and parse.lower[c] in site.cues.reception
        ),
        None,
    )
    above = verb_over(site, noun)
    if side is not None and above is not None and parse.lemmas[above[0]] in site.cues["uttering.receiving"]:
        site.judged.add(noun)
        _received(site, noun, above, side)


def verb_over(site: Site, noun: int) -> tuple[int, ...] | None:
    """The verb whose object the noun is, with the preposition between them: (drew,), (met, with)."""
    parse, head = site.parse, site.parse.heads[noun]
    while parse.deps[noun] == "conj" and parse.pos[head] in ("NOUN", "PROPN"):
        noun, head = head, parse.heads[head]
    giver = parse.heads[head]
    if parse.deps[noun] == "pobj" and parse.lower[head] in _FROM and parse.lemmas[giver] in site.cues.nouns:
        noun, head = giver, parse.heads[giver]  # "criticism from Rome and praise from Oslo": taken for a third giver
    if parse.deps[noun] in ("dobj", "nsubjpass") and parse.pos[head] == "VERB":
        return (head,)
    if parse.deps[noun] == "pobj" and parse.lower[head] in ("with", "into", "from", "to"):
        up = parse.heads[head]
        if parse.pos[up] == "VERB" and parse.deps[head] == "prep":
            return up, head
    return None
