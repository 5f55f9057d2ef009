"""Stances that adjectives and phrases tell: "is wary of", "lawmakers critical of", "against", "in favour of"."""

from dragoman.finding import grammar
from dragoman.finding.stances_site import Site

_PREDICATES = frozenset({"ADJ", "VERB", "NOUN"})


def find_adjective(site: Site, token: int) -> None:
    parse = site.parse
    sides = site.cues.adjectives[parse.lower[token]]
    for c in parse.children[token]:
        if parse.deps[c] in ("prep", "agent") and parse.lower[c] in sides and c > token:
            target = site.object_of(c)
            if target is None:
                continue
            site.judged.add(token)
            holder = _predicated(site, token)
            if holder is not None:
                site.add("adjective", token, (token, c), holder, target, sides[parse.lower[c]])
            return


def _predicated(site: Site, token: int) -> int | None:
    """Whom an adjective or phrase is said of: the subject of its verb, or the noun before it."""
    parse, head, dep = site.parse, site.parse.heads[token], site.parse.deps[token]
    if parse.pos[token] == "VERB" and parse.child(token, "nsubj", "nsubjpass") is not None:
        return grammar.surface_subject(parse, token)
    if dep in ("acomp", "attr", "oprd", "advcl", "prep", "dep") and parse.pos[head] in ("VERB", "AUX"):
        return grammar.surface_subject(parse, head)
    if dep in ("amod", "acl", "relcl", "appos") and head < token and parse.pos[head] in ("NOUN", "PROPN", "PRON"):
        return head
    if dep == "conj" and parse.pos[head] in _PREDICATES:
        return _predicated(site, head)
    return None


def find_phrase(site: Site, preposition: int) -> None:
    """ "is against the plan", "came out in favour of it", "resigned in protest at it"."""
    parse, head = site.parse, site.parse.heads[preposition]
    word = parse.lower[preposition]
    if parse.deps[preposition] != "prep":
        return
    if word in site.cues.prepositions and parse.lemmas[head] in ("be", "remain", "stay"):
        if parse.child(head, "attr", "acomp") is not None:
            return
        target = site.object_of(preposition)
        if target is not None:
            site.add(
                "phrase",
                preposition,
                (preposition,),
                _predicated(site, preposition),
                target,
                site.cues.prepositions[word],
            )
        return
    noun = parse.child(preposition, "pobj")
    if noun is None:
        return
    beside = [c for c in parse.children[head] if c == noun + 1]  # "resigned in protest at it": hung on the verb
    for c in [*parse.children[noun], *beside]:
        side = site.cues.phrases.get((word, parse.lower[noun], parse.lower[c]))
        target = site.object_of(c) if side is not None else None
        if side is None or target is None:
            continue
        site.judged.add(noun)
        holder = _predicated(site, preposition)
        if parse.deps[preposition] == "prep" and parse.pos[head] in ("NOUN", "PROPN") and head < preposition:
            holder = head  # "lawmakers in favour of the bill"
        states = parse.lemmas[head] in site.cues["uttering.stating"] or parse.pos[head] in ("NOUN", "PROPN")
        if holder is not None and (states or parse.lower[noun] == "protest"):
            site.add("phrase", preposition, (preposition, noun, c), holder, target, side)
        return
