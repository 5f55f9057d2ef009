"""Stances that verbs tell: "backed the deal", "spoke out against it", and votes."""

from collections.abc import Iterator, Sequence

from dragoman.finding import grammar
from dragoman.finding.stances_site import Site
from dragoman.model import StanceKind

_PARTICLES = ("prt", "prep", "advmod", "agent", "dative")
_PASSING = frozenset(
    {"pass", "adopt", "ratify", "accept", "confirm", "authorise", "authorize"}
)  # their object is meant


def find_verb(site: Site, verb: int, lemma: str) -> None:
    parse = site.parse
    loose = [c for c in parse.children[verb] if parse.deps[c] == "prt"]
    for particles, side in site.cues.verbs[lemma]:
        bound = _particles(site, verb, particles)
        if bound is None or any(c not in bound for c in loose):
            continue
        site.judged.add(verb)
        if particles:
            target = site.object_of(bound[-1])
            if target is None and (parse.deps[bound[-1]] == "prt" or grammar.is_passive(parse, verb)):
                target = grammar.patient(parse, verb)
        else:
            target = _patient(site, verb)
        if target is None or (particles == () and _no_object(site, verb, target)):
            return
        holder = None if parse.deps[verb] == "amod" else site.agent(verb)
        if (
            _is_duty(site, target, lemma)
            or _is_office(site, target, side)
            or (side == "oppose" and _is_reply(site, target, lemma))
        ):
            return
        site.add("verb", verb, (verb, *bound), holder, target, reserved(site, verb, side))
        return


def _patient(site: Site, verb: int) -> int | None:
    """The object, or the clause that stands for it: "opposed SENDING troops", "welcomed that Rome AGREED"."""
    found = grammar.patient(site.parse, verb)
    if found is not None:
        return found
    for c in site.parse.children[verb]:
        gerund = site.parse.tags[c] == "VBG" and c > verb and site.parse.deps[c] in ("xcomp", "ccomp")
        that = site.parse.deps[c] == "ccomp" and any(site.parse.lower[g] == "that" for g in site.parse.children[c])
        if gerund or that:
            return c
    return None


def _no_object(site: Site, verb: int, target: int) -> bool:
    """Whether what looks like an object is none: a measure, a reflexive, an adverb."""
    return site.parse.tags[target] in ("CD", "RB") or site.parse.lower[target].endswith(("self", "selves"))


def _particles(site: Site, verb: int, particles: Sequence[str]) -> tuple[int, ...] | None:
    """The tokens of a verb's particles, the later ones on the verb or on the one before."""
    bound: list[int] = []
    for particle in particles:
        near = [*site.parse.children[verb], *(site.parse.children[bound[-1]] if bound else [])]
        hit = next(
            (c for c in near if site.parse.lower[c] == particle and c > verb and site.parse.deps[c] in _PARTICLES),
            None,
        )
        if hit is None:
            return None
        bound.append(hit)
    return tuple(bound)


def _is_office(site: Site, target: int, side: StanceKind) -> bool:
    """ "voted for a new president": an election, not a stance."""
    indefinite = any(
        site.parse.deps[c] == "det" and site.parse.lower[c] in ("a", "an", "their", "the")
        for c in site.parse.children[target]
    )
    chosen = site.parse.lemmas[target].lower() in site.cues["targets.offices"] and any(
        site.parse.lower[c] in ("a", "an", "new", "next") for c in site.parse.children[target]
    )
    return side == "support" and indefinite and chosen


def _is_duty(site: Site, target: int, lemma: str) -> bool:
    """ "supporting Operation Iron Gate": what troops do, not what they think."""
    around = (target, *site.parse.children[target])
    return lemma == "support" and any(site.parse.lemmas[t].lower() in site.cues["targets.duties"] for t in around)


def _is_reply(site: Site, target: int, lemma: str) -> bool:
    """ "rejected the accusation": a denial."""
    return lemma == "reject" and site.parse.lemmas[target].lower() in site.cues["targets.replies"]


def reserved(site: Site, verb: int, side: StanceKind) -> StanceKind:
    """Support with a reserve is mixed: "cautiously welcomed", "backs it in principle", "welcomed but warned"."""
    return "mixed" if side == "support" and _has_reserve(site, verb) else side


def _has_reserve(site: Site, verb: int) -> bool:
    parse, cues = site.parse, site.cues
    for c in parse.children[verb]:
        if parse.deps[c] == "advmod" and parse.lower[c] in cues["reserve.adverbs"]:
            return True
        if parse.deps[c] == "prep":
            for g in parse.children[c]:
                if (parse.lower[c], parse.lemmas[g].lower()) in cues.reserved:
                    return True
    return any(_is_reserve(site, verb, c) for c in _contrasts(site, verb))


def _contrasts(site: Site, verb: int) -> Iterator[int]:
    """Verbs behind "but" or in a clause with "although" that share the verb's subject."""
    parse = site.parse
    but = any(parse.lower[c] in ("but", "yet", "though") and c > verb for c in parse.children[verb])
    for c in parse.children[verb]:
        if (parse.deps[c] == "conj" and but and c > verb) or (
            parse.deps[c] == "advcl"
            and any(
                parse.lower[g] in ("although", "though", "while", "but") and parse.deps[g] == "mark"
                for g in parse.children[c]
            )
        ):
            yield c


def _is_reserve(site: Site, verb: int, other: int) -> bool:
    parse = site.parse
    own = parse.child(other, "nsubj")
    shares = own is None or parse.pos[own] == "PRON"
    return shares and parse.lemmas[other] in site.cues["reserve.verbs"] and not grammar.is_negated(parse, other)


def find_vote(site: Site, verb: int) -> None:
    """ "voted 120 to 45 to ratify the treaty", "voted in favour", "with the party voting against"."""
    parse = site.parse
    site.judged.add(verb)
    for c in parse.children[verb]:
        if parse.deps[c] in ("xcomp", "advcl", "acl") and grammar.is_infinitive(parse, c):
            if parse.lemmas[c].lower() in site.cues.verbs:
                return  # "voted to reject": told by that verb
            if parse.lemmas[c] in site.cues["voting.choosing"]:
                return
            target = grammar.patient(parse, c) if parse.lemmas[c] in _PASSING else c
            site.add("vote", verb, (verb, c), site.agent(verb), c if target is None else target, "support")
            return
    for c in parse.children[verb]:
        if parse.lower[c] in ("against", "for") and site.object_of(c) is None and parse.deps[c] != "mark":
            side: StanceKind = "oppose" if parse.lower[c] == "against" else "support"
            site.add("vote", verb, (verb, c), site.agent(verb), None, side)
            return
        if parse.lower[c] == "in" and any(parse.lower[g] in ("favour", "favor") for g in parse.children[c]):
            noun = next(g for g in parse.children[c] if parse.lower[g] in ("favour", "favor"))
            if not any(parse.lower[g] == "of" for g in parse.children[noun]):
                site.add("vote", verb, (verb, c, noun), site.agent(verb), None, "support")
                return


def find_abstention(site: Site, verb: int) -> None:
    """ "Chile abstained", "abstained on the resolution": a side of its own, neither for nor against."""
    parse = site.parse
    site.judged.add(verb)
    if any(parse.lower[c] == "from" for c in parse.children[verb]):
        return  # "abstained from comment"
    target = next(grammar.prep_objects(parse, verb, ("on", "in", "over")), None)
    if parse.deps[verb] == "advcl" and parse.tags[verb] != "VBG" and parse.child(verb, "nsubj") is None:
        return  # "voted for it and Chile abstained", with Chile taken for an object: the subject above is another
    site.add("abstention", verb, (verb,), site.agent(verb), target, "mixed")
