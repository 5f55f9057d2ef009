"""Stances in a parse: who is for or against what, by which words (docs/stances.md).

Each construction is a function from a token to at most one finding: verbs and votes (stances_verbs.py), nouns
(stances_nouns.py), adjectives and phrases (stances_adjectives.py), judgements in quotes (stances_judging.py). Whether
what they tell is held is for stances_reading.py; who the holders are and what the target is, for the resolving stage.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.finding.events.cues import StatusCues
from dragoman.finding.quotes import FoundQuote
from dragoman.finding.stances_adjectives import find_adjective, find_phrase
from dragoman.finding.stances_cues import StanceCues
from dragoman.finding.stances_judging import find_judgement, find_said_judgements
from dragoman.finding.stances_nouns import find_noun, find_reception, noun_word
from dragoman.finding.stances_site import FoundStance, Site
from dragoman.finding.stances_verbs import find_abstention, find_verb, find_vote
from dragoman.parsing.parse import Parse

_TELLING = frozenset({"VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADP", "SCONJ"})
_IT = frozenset({"it", "they", "them", "this", "that", "these", "those", "its", "their"})


@dataclass(frozen=True, slots=True)
class Stances:
    """What was found, and every token that was looked at: what another stage makes of those words stands back."""

    found: list[FoundStance]
    judged: frozenset[int]


def find_stances(parse: Parse, quotes: Sequence[FoundQuote], cues: StanceCues, status: StatusCues) -> Stances:
    """All stances that words of the vocabulary tell, in text order."""
    site = Site(parse, cues, status)
    for token, pos in enumerate(parse.pos):
        if pos in _TELLING:
            _look(site, token)
    find_said_judgements(site, quotes)
    found = sorted(site.found, key=lambda s: (s.start, s.end))
    return Stances(_mixed(parse, found), frozenset(site.judged))


def _look(site: Site, token: int) -> None:
    """Try the constructions that a token's part of speech allows."""
    parse, cues = site.parse, site.cues
    pos, lemma = parse.pos[token], parse.lemmas[token].lower()
    if pos in ("VERB", "AUX"):
        if lemma in cues["judging.calling"] and find_judgement(site, token):
            return
        if lemma in cues.verbs:
            find_verb(site, token, lemma)
        if lemma in cues["voting.verbs"]:
            find_vote(site, token)
        elif lemma in cues["voting.abstaining"]:
            find_abstention(site, token)
    if pos in ("NOUN", "PROPN", "VERB") and noun_word(site, token) in cues.nouns:
        find_noun(site, token)
    elif pos == "NOUN" and lemma in cues["reception.nouns"]:
        find_reception(site, token)
    if pos in ("ADJ", "VERB") and parse.lower[token] in cues.adjectives:
        find_adjective(site, token)
    if pos in ("ADP", "SCONJ"):
        find_phrase(site, token)


def _mixed(parse: Parse, found: list[FoundStance]) -> list[FoundStance]:
    """One mixed stance for two opposite ones of the same holders on the same thing in a sentence."""
    merged: list[FoundStance] = []
    for stance in found:
        before = merged[-1] if merged else None
        if before is not None and _same_matter(parse, before, stance):
            how = (*before.how, *stance.how, "both sides: mixed")
            merged[-1] = replace(before, kind="mixed", end=max(before.end, stance.end), how=how)
        else:
            merged.append(stance)
    return merged


def _same_matter(parse: Parse, one: FoundStance, two: FoundStance) -> bool:
    opposite = {one.kind, two.kind} == {"support", "oppose"}
    if not opposite or one.holders != two.holders or one.target is None or two.target is None:
        return False
    return one.target == two.target or (
        parse.sentence_of[one.target] == parse.sentence_of[two.target] and parse.lower[two.target] in _IT
    )
