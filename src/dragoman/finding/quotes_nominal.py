"""What a noun or adjective attributes: "X's claim that ..", "concern about ..", "is confident that ..".

Nouns need an owner: X of "X's refusal to ..", "a warning by X that ..", or who makes it ("voiced concern about ..").
"""

from dragoman.finding.grammar import agent, clause_head, is_infinitive, is_negated, prep_objects, surface_subject
from dragoman.finding.quotes_content import Attribution
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_span import clause_ends, content_of, too_bare, trimmed
from dragoman.finding.quotes_speaker import noun_owner
from dragoman.parsing.parse import Parse

_COPULAS = frozenset({"be", "remain", "seem", "feel", "become", "sound", "appear"})
_OPENERS = frozenset({"that", "if", "whether", "how", "why", "what", "who", "when", "where", "which"})
_CLAUSES = ("acl", "ccomp", "relcl", "advcl", "xcomp")


def noun_attribution(parse: Parse, noun: int, cues: SpeechCues) -> Attribution | None:
    """ "The claim by X that ..", "X's refusal to ..", "X's concern is that ..": the content and X.

    None where the noun has no owner, or nothing that says what was claimed, refused or feared.
    """
    lists = cues.nouns.get(parse.lemmas[noun], frozenset())
    if lists & {"survey", "setting"} and (told := _setting(parse, noun, lists, cues)) is not None:
        return told
    found = _of_noun(parse, noun, lists, cues)
    if found is None:
        return _before_colon(parse, noun, cues) if lists & {"document", "quoted"} else None
    content, rule = found
    if is_negated(parse, parse.heads[noun]):
        return None  # "gave no details", "did not voice concern"
    speaker = _owner(parse, noun, content)
    if speaker is None and rule != "quote.noun-clause":
        return None
    if speaker is not None and (speaker == content or parse.lower[speaker] in ("that", "which")):
        return None
    start, end = content_of(parse, content, cues)
    if start < parse.ends[noun] or end <= start or too_bare(parse, start, end):
        return None
    return Attribution(noun, (parse.starts[noun], parse.ends[noun]), speaker, None, start, end, rule)


def adjective_attribution(parse: Parse, adjective: int, cues: SpeechCues) -> Attribution | None:
    """ "X is confident that ..", "is ready to ..", "is critical of ..": the content and X."""
    verb = parse.heads[adjective]
    lists = cues.adjectives[parse.lemmas[adjective]]
    made = parse.lemmas[verb] == "make" and "clause" in lists  # "made (it) clear that .."
    if any(parse.lower[c] == "so" for c in parse.children[adjective]):
        return None  # "so upset he left": what came of it
    if not made and (parse.deps[adjective] not in ("acomp", "oprd") or parse.lemmas[verb] not in _COPULAS):
        return None
    content = None
    for c in (*parse.children[adjective], *(parse.children[verb] if made else ())):
        if c <= adjective:
            continue
        dep = parse.deps[c]
        infinitive = is_infinitive(parse, c)
        said = dep in ("ccomp", "xcomp")
        said |= dep == "advcl" and (made or parse.lower[parse.left_edge(c)] in _OPENERS)
        meant = infinitive and dep in ("xcomp", "ccomp", "advcl")
        if ("clause" in lists and said and not infinitive) or ("infinitive" in lists and meant):
            content = c
        elif dep == "prep" and parse.lower[c] in lists:
            content = parse.child(c, "pobj", "pcomp")
        if content is not None:
            break
    speaker = surface_subject(parse, verb)
    if content is None or speaker is None or parse.lower[speaker] in ("it", "that", "this", "there", "what"):
        return None
    start, end = content_of(parse, content, cues)
    if too_bare(parse, start, end):
        return None
    cue = (parse.starts[adjective], parse.ends[adjective])
    return Attribution(adjective, cue, speaker, None, start, end, "quote.adjective")


def _before_colon(parse: Parse, noun: int, cues: SpeechCues) -> Attribution | None:
    """A noun that brings in words in marks after a colon: "had one message: ..", "hit back in a letter: ..".

    Without content as yet. None where a cue verb of the clause does that: "said in a letter: ..".
    """
    sentence = parse.sentence(noun)
    if not any(parse.words[i] == ":" for i in range(noun + 1, sentence.last)):
        return None
    main = clause_head(parse, noun)
    if parse.pos[main] not in ("VERB", "AUX") or parse.lemmas[main] in cues.verbs or is_negated(parse, main):
        return None
    speaker = noun_owner(parse, noun)
    if speaker is None and parse.deps[noun] != "nsubj":
        speaker = agent(parse, main)
    if speaker is None:
        return None
    cue = (parse.starts[noun], parse.ends[noun])
    return Attribution(noun, cue, speaker, None, cue[1], cue[1], "quote.marks")


def _setting(parse: Parse, noun: int, lists: frozenset[str], cues: SpeechCues) -> Attribution | None:
    """ "In a poll of May, [41 percent were for it]", "[the plan is], in Osei's words, ['a gift']"; the words around it.

    None where the sentence has somebody say so. A survey must open it: "led in the polls" is no one's words.
    """
    preposition = parse.heads[noun]
    own = noun_owner(parse, noun)
    if own is None and parse.child(noun, "det") is not None:  # "in the eyes of many", not "in view of the storm"
        own = next(iter(prep_objects(parse, noun, ("of",))), None)
    if parse.deps[noun] != "pobj" or parse.deps[preposition] != "prep":
        return None
    if "survey" in lists and parse.lower[preposition] == "in":
        speaker = noun
    elif "setting" in lists and own is not None and parse.lower[preposition] in ("in", "by"):
        speaker = own
    else:
        return None
    main = clause_head(parse, parse.heads[preposition])
    if "clause" in cues.verbs.get(parse.lemmas[main], ()):
        return None
    sentence = parse.sentence(noun)
    last = parse.right_edge(noun)
    cue = (parse.starts[preposition], parse.ends[preposition if speaker == noun else noun])
    if preposition - sentence.first <= 1 and last + 1 < sentence.last and parse.words[last + 1] == ",":
        start, end = trimmed(parse.text, parse.ends[last], sentence.end)
    elif (
        speaker == own
        and preposition > main
        and parse.words[preposition - 1] == ","
        and clause_ends(parse, last, sentence.last)
    ):
        start, end = trimmed(parse.text, parse.starts[parse.left_edge(main)], cue[0])
    elif speaker == own and _between_commas(parse, preposition, last):
        start, end = trimmed(parse.text, sentence.start, sentence.end)
    else:
        return None
    if start >= end:
        return None
    rule = "quote.survey" if speaker == noun else "quote.words"
    return Attribution(noun, cue, speaker, None, start, end, rule)


def _between_commas(parse: Parse, first: int, last: int) -> bool:
    return first > 0 and last + 1 < len(parse) and parse.words[first - 1] == parse.words[last + 1] == ","


def _of_noun(parse: Parse, noun: int, lists: frozenset[str], cues: SpeechCues) -> tuple[int, str] | None:
    """The head of what a noun attributes, and the rule."""
    for c in parse.children[noun]:
        if c < noun:
            continue
        if parse.deps[c] in _CLAUSES:
            if "clause" in lists and _is_that(parse, c):
                return c, "quote.noun-clause"
            if "infinitive" in lists and is_infinitive(parse, c):
                return c, "quote.noun-infinitive"
        elif parse.deps[c] == "prep" and parse.lower[c] in lists:
            obj = parse.child(c, "pobj", "pcomp")
            if obj is not None:
                return obj, "quote.noun-preposition"
    verb = parse.heads[noun]
    if "clause" in lists and parse.deps[noun] == "nsubj" and parse.lemmas[verb] == "be":
        clause = parse.child(verb, "ccomp", "xcomp")
        if clause is not None and (_is_that(parse, clause) or is_infinitive(parse, clause)):
            return clause, "quote.noun-clause"  # "Their fear is that .."
    if "clause" in lists and parse.deps[noun] in ("dobj", "attr"):
        clause = parse.child(verb, "ccomp", "advcl", "acl")
        if clause is not None and clause > noun and _is_that(parse, clause):
            return clause, "quote.noun-clause"  # "made the case to voters that .."
    return None


def _owner(parse: Parse, noun: int, content: int) -> int | None:
    """Whose words it is, other than what it is about: "criticism of Paris" is not of Paris's making."""
    found = noun_owner(parse, noun)
    if found == content:
        found = next((p for p in prep_objects(parse, noun, ("by", "from")) if p != content), None)
    if found is None:
        found = next((p for p in prep_objects(parse, noun, ("among",)) if p != content), None)
    if found is None:
        found = _named_before(parse, noun)
    if found is None and parse.deps[noun] in ("dobj", "attr") and parse.pos[parse.heads[noun]] in ("VERB", "AUX"):
        found = agent(parse, parse.heads[noun])  # "rejected", "made the claim that"
    return found


def _named_before(parse: Parse, noun: int) -> int | None:
    """A name that stands before a noun as its owner: "Republican criticism of ..", "a Harbour Post report that .."."""
    for c in parse.children[noun]:
        if c < noun and parse.deps[c] in ("compound", "amod", "nmod") and parse.tags[c] in ("NNP", "NNPS", "JJ"):
            if parse.words[c][:1].isupper() and c > parse.sentence(noun).first:
                return c
    return None


def _is_that(parse: Parse, clause: int) -> bool:
    return any(parse.lower[m] == "that" and parse.deps[m] == "mark" for m in parse.children[clause])
