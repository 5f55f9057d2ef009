"""Changes told without a number ("prices have doubled"), and numbers of the measure before them ("up from 800")."""

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.figures_measure import came_about, measure_of, subject_of
from dragoman.finding.grammar import is_passive
from dragoman.finding.quantities import NumberPhrase
from dragoman.parsing.parse import Parse

_DIRECTIONS = frozenset({"up", "down", "compared", "unchanged"})
_LINKS = frozenset({"from", "with", "to"})


def multiplied(parse: Parse, cues: FigureCues) -> list[tuple[NumberPhrase, int, str]]:
    """Each verb like "halve" that is told as a fact, as a phrase in percent, with head and name of the measure."""
    found = []
    for i, lemma in enumerate(parse.lemmas):
        if lemma not in cues.multiplying or parse.pos[i] != "VERB" or not came_about(parse, i):
            continue
        if any(parse.lower[c] in ("as", "down", "up") for c in parse.children[i]):
            continue  # "doubled as a chapel"
        obj = parse.child(i, "dobj")
        noun = obj if obj is not None and not is_passive(parse, i) else subject_of(parse, i)
        if noun is None or parse.pos[noun] != "NOUN" or parse.lemmas[noun].lower() in cues.persons | cues.spans:
            continue
        head, name = measure_of(parse, noun, cues)
        value = cues.multiplying[lemma]
        phrase = NumberPhrase(i, i + 1, parse.starts[i], parse.ends[i], None, None, value, False, "%", None)
        found.append((phrase, head, f"change in {name}"))
    return found


def takes_over(parse: Parse, number: NumberPhrase, before: NumberPhrase) -> bool:
    """Whether a number is compared with the one before it: "1,150 officers, up from 800 a year ago"."""
    link = number.first - 1
    if link < 1 or parse.sentence_of[before.first] != parse.sentence_of[number.first] or before.last > link:
        return False
    if parse.lower[link] not in _LINKS or parse.lower[link - 1] not in _DIRECTIONS:
        return False
    return number.unit is None or number.unit == before.unit
