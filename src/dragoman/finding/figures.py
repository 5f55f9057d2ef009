"""Figures: numbers that somebody could track over time, with what they measure, whose, where, and by whose account.

A figure is a count of persons or things, a sum, a share or a rate with a measured noun, or the statement that it is
unknown (docs/figures.md). Numbers that only give a text its structure ("two sides") are none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.finding.figures_change import multiplied, takes_over
from dragoman.finding.figures_cues import FigureCues, load_figure_cues
from dragoman.finding.figures_measure import full_name, measure_of, noun_name, outcome, subject_of, with_outcome
from dragoman.finding.figures_parties import owner, place, speaker
from dragoman.finding.figures_unknown import Unknown, unknowns
from dragoman.finding.grammar import clause_head, prep_objects
from dragoman.finding.quantities import NumberPhrase, number_phrases
from dragoman.parsing.parse import Parse

__all__ = ["FigureCues", "FoundFigure", "find_figures", "load_figure_cues"]

_SMALL = 10  # a number in words below this, without hedge or outcome, is no figure
_CHANGE = "by"
_SEVERAL = 2  # one of a thing is no count
_MONEY = 3  # length of an ISO 4217 code


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A number phrase with what it measures: tokens [first, last), characters [start, end).

    `head` is the token of the measured noun, or of the number when it has none. `unit` is "%", "pp", an ISO 4217 code
    or a symbol, None for counts. `known` False: the text says that the figure is unknown, all values None. `owner`,
    `place` and `speaker` are head tokens; `speaker` None is the report itself.
    """

    first: int
    last: int
    start: int
    end: int
    head: int
    measure: str
    value: float | None
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None
    known: bool
    owner: int | None
    place: int | None
    speaker: int | None
    rule: str


@dataclass(frozen=True, slots=True)
class _Measured:
    head: int
    measure: str
    rule: str


def find_figures(parse: Parse, cues: FigureCues, numbers: Sequence[NumberPhrase] | None = None) -> list[FoundFigure]:
    """All figures of a report, known and unknown, in text order; `numbers` are its number phrases, if known."""
    found = [_unknown(parse, u, cues) for u in unknowns(parse, cues)]
    before: tuple[NumberPhrase, _Measured] | None = None
    for number in number_phrases(parse, cues) if numbers is None else numbers:
        if _counts_nothing(parse, number):
            continue
        if before is not None and takes_over(parse, number, before[0]):
            measured: _Measured | None = before[1]
            number = replace(number, unit=before[0].unit)
        else:
            measured = _measured(parse, number, cues)
        if measured is not None:
            found.append(_known(parse, number, measured, cues))
            before = (number, measured)
    for phrase, head, name in multiplied(parse, cues):
        found.append(_known(parse, phrase, _Measured(head, name, "figure.multiplied"), cues))
    return sorted(found, key=lambda f: (f.start, f.end))


def _counts_nothing(parse: Parse, number: NumberPhrase) -> bool:
    """Zero in words, and "a" before a person."""
    return parse.lower[number.last - 1] in ("a", "an") or (
        number.value == 0 and not parse.words[number.last - 1][:1].isdigit() and number.unit is None
    )


def _measured(parse: Parse, number: NumberPhrase, cues: FigureCues) -> _Measured | None:
    predicate = _predicate(parse, number, cues)
    if predicate is not None:
        return predicate
    if number.unit in cues.lengths:
        return None
    noun = number.noun
    if noun is not None and number.unit is not None and parse.lemmas[noun].lower() in cues.units:
        noun = None  # the unit itself
    if noun is not None and _is_comparison(parse, number, noun, cues):
        return None
    if noun is None:
        return _bare(parse, number, cues)
    if parse.lemmas[noun].lower() in cues.counters | cues.measures and number.unit is None:
        return None
    ended = outcome(parse, noun, cues)
    if number.unit is None and _is_structure(parse, number, noun, ended is not None, cues):
        return None
    name = noun_name(parse, noun, cues, number.last)
    if number.unit is None or not _is_money(number.unit):
        name = with_outcome(parse, noun, name, cues)
    return _Measured(noun, name, "figure.count" if number.unit is None else "figure.amount")


def _is_comparison(parse: Parse, number: NumberPhrase, noun: int, cues: FigureCues) -> bool:
    """ "a third of the cost", "half its peak": a fraction in words of another number."""
    in_words = number.unit == "%" and parse.lemmas[number.last - 1].lower().removesuffix("s") in cues.fractions
    return in_words and (parse.pos[noun] == "PROPN" or parse.lemmas[noun].lower() in cues.counters | cues.spans)


def _is_structure(parse: Parse, number: NumberPhrase, noun: int, ended: bool, cues: FigureCues) -> bool:
    """Whether a count only structures the text, or refers back: "two sides", "the three activists"."""
    person = parse.lemmas[noun].lower() in cues.persons
    if person and number.value is not None and number.value >= _SMALL:
        return False
    if ended or _is_held(parse, noun, cues):
        return number.value is not None and number.value < _SEVERAL and not (person and ended)
    if parse.lemmas[noun].lower() in cues.structural or parse.lemmas[noun].lower() in cues.spans:
        return True
    if any(parse.tags[c] == "VBN" and parse.lemmas[c] in cues.outcomes for c in parse.children[noun]):
        return False  # "three detained colleagues"
    if number.value is None:
        if max(number.low or 0, number.high or 0) < 3:
            return True  # "at least one town hall"
        return number.approximate and not person and max(number.low or 0, number.high or 0) < _SMALL  # "several areas"
    in_digits = parse.words[number.last - 1][:1].isdigit()
    return not number.approximate and (number.value < 3 or (number.value < _SMALL and not in_digits))


def _is_held(parse: Parse, noun: int, cues: FigureCues) -> bool:
    """Whether a count is what an organisation keeps, sends or loses: "keeps five battalions"."""
    verb = parse.heads[noun]
    if parse.deps[noun] != "dobj" or parse.lemmas[verb] not in cues.holding:
        return False
    return parse.tags[noun] == "NNS" and parse.lemmas[noun].lower() not in cues.structural | cues.spans


def _is_money(unit: str) -> bool:
    return len(unit) == _MONEY and unit.isupper()


def _top(parse: Parse, number: NumberPhrase) -> int:
    """The token of a number phrase that hangs on something outside it."""
    for t in range(number.last - 1, number.first - 1, -1):
        if not number.first <= parse.heads[t] < number.last or parse.heads[t] == t:
            return t
    return number.last - 1


def _predicate(parse: Parse, number: NumberPhrase, cues: FigureCues) -> _Measured | None:
    """A number said of a measure: "the toll rose to 45", "inflation fell to 9 percent", "put the toll at 45"."""
    top = _top(parse, number)
    if number.noun is not None and number.unit is None:
        return None
    above, link = parse.heads[top], ""
    while (
        parse.deps[top] in ("quantmod", "nummod", "conj", "compound")
        and parse.pos[above] in ("NUM", "NOUN", "SYM")
        and above != top
    ):
        if parse.pos[above] == "NOUN" and parse.lemmas[above].lower() not in cues.units:
            break
        top, above = above, parse.heads[above]
    if parse.deps[top] == "pobj" and parse.pos[above] in ("ADP", "PART", "SCONJ"):
        link, above = parse.lower[above], parse.heads[above]
        if parse.pos[above] == "ADP" and parse.heads[above] != above:
            above = parse.heads[above]
    if parse.lower[above] == "worth":
        return _worth(parse, above, cues)
    if link == "of" and parse.pos[above] == "NOUN":
        if parse.lemmas[above].lower() in cues.measures or number.unit is not None:
            if number.unit in cues.lengths and parse.lemmas[above].lower() in cues.length_measures:
                return None
            return _Measured(above, full_name(parse, above, cues), "figure.of-measure")
        return None
    if parse.pos[above] not in ("VERB", "AUX") or parse.deps[top] in ("nsubj", "nsubjpass"):
        return None
    nearest = parse.lower[number.first - 1] if number.first else ""
    return _said_of(parse, number, above, nearest if nearest in ("to", "from", "at") else link, cues)


def _worth(parse: Parse, worth: int, cues: FigureCues) -> _Measured | None:
    """ "jets worth $1.2 billion"."""
    for thing in prep_objects(parse, worth, ("of",)):  # "$3 million worth of seeds"
        return _Measured(thing, f"value of {noun_name(parse, thing, cues)}", "figure.worth")
    noun = parse.heads[worth]
    if parse.pos[noun] == "VERB":
        noun = parse.child(noun, "dobj") or noun
    if parse.pos[noun] != "NOUN":
        return None
    return _Measured(noun, f"value of {noun_name(parse, noun, cues)}", "figure.worth")


def _said_of(parse: Parse, number: NumberPhrase, verb: int, link: str, cues: FigureCues) -> _Measured | None:
    obj = parse.child(verb, "dobj")
    if obj is not None and number.first <= obj < number.last:
        obj = None
    if obj is not None and parse.pos[obj] == "NOUN":
        if link in ("at", "to", "from") and (_measures(parse, obj, cues) or number.unit is not None):
            return _Measured(*measure_of(parse, obj, cues), "figure.put-at")
        if link == _CHANGE and number.unit is not None:
            head, name = measure_of(parse, obj, cues)
            return _Measured(head, f"change in {name}", "figure.change")
        return None
    subject = subject_of(parse, verb)
    valued = (
        parse.lemmas[verb] in cues.valuing
        and parse.child(verb, "nsubjpass") is not None
        and link in ("at", "to", _CHANGE)
    )
    if (
        subject is None
        or (parse.lemmas[verb] not in cues.measuring and not valued)
        or number.first <= subject < number.last
    ):
        return None
    if (
        number.unit is None
        and not _measures(parse, subject, cues)
        and (parse.lemmas[verb] == "be" or parse.pos[subject] == "PROPN")
    ):
        return None  # "Smith is 45"
    head, name = measure_of(parse, subject, cues)
    changed = link == "" and number.unit in ("%", "pp") and parse.lemmas[verb] in cues.changing  # "exports fell 12%"
    if link == _CHANGE or changed:
        return _Measured(head, f"change in {name}", "figure.change")
    if link not in ("", "to", "from", "at", "around", "about", "over", "under", "above", "below", "near", "of", "than"):
        return None
    return _Measured(head, name, "figure.predicate")


def _measures(parse: Parse, noun: int, cues: FigureCues) -> bool:
    return parse.lemmas[noun].lower() in cues.counters or parse.lemmas[noun].lower() in cues.measures


def _bare(parse: Parse, number: NumberPhrase, cues: FigureCues) -> _Measured | None:
    """A number without a noun: "12 were killed", "pledged $5 million", "raised salaries by 9 percent"."""
    top = _top(parse, number)
    verb = parse.heads[top]
    participle = cues.outcomes.get(parse.lemmas[verb]) or cues.sums.get(parse.lemmas[verb])
    if parse.pos[verb] != "VERB" or participle is None:
        return None
    if number.unit is None:
        dep, lemma = parse.deps[top], parse.lemmas[verb]
        passive = dep == "nsubjpass" or (dep in ("nsubj", "npadvmod") and parse.tags[verb] == "VBN")
        if passive or (dep == "nsubj" and lemma in cues.intransitive) or (dep == "dobj" and lemma in cues.harming):
            return _Measured(number.last - 1, f"people {participle}", "figure.outcome")
        return None
    if not _is_money(number.unit) and number.unit not in ("%", "pp") and parse.deps[top] == "dobj":
        return _Measured(number.last - 1, f"{number.unit} {participle}", "figure.amount")
    if _is_money(number.unit) and parse.deps[top] in ("dobj", "nsubjpass"):
        return _Measured(number.last - 1, f"amount {participle}", "figure.amount")
    return None


def _known(parse: Parse, number: NumberPhrase, measured: _Measured, cues: FigureCues) -> FoundFigure:
    head = measured.head
    verb = clause_head(parse, head)
    first, last = number.first, number.last
    if number.noun == head and last <= head < last + 8:
        last = head + 1
    places = [head, *range(number.first, number.last), *prep_objects(parse, head, ("of", "from", "for", "on")), verb]
    return FoundFigure(
        first,
        last,
        parse.starts[first],
        max(number.end, parse.ends[last - 1]) if last != number.last else number.end,
        head,
        measured.measure,
        number.value,
        number.low,
        number.high,
        number.approximate,
        number.unit,
        True,
        owner(parse, head, verb, cues, _top(parse, number)),
        place(parse, places, cues),
        speaker(parse, number.last - 1, cues),
        measured.rule,
    )


def _unknown(parse: Parse, found: Unknown, cues: FigureCues) -> FoundFigure:
    return FoundFigure(
        found.first,
        found.last,
        parse.starts[found.first],
        parse.ends[found.last - 1],
        found.head,
        found.measure,
        None,
        None,
        None,
        False,
        None,
        False,
        owner(parse, found.head, None, cues),
        place(parse, [found.head, found.predicate], cues),
        speaker(parse, found.predicate, cues),
        found.rule,
    )
