"""Who speaks, and to whom: the speaker and addressee of a cue of speech."""

from dragoman.finding.grammar import FINITE, agent, by_agent, is_passive, prep_objects, surface_subject
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_span import CLOSING
from dragoman.parsing.parse import Parse

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})


def owner(parse: Parse, speaker: int | None, cues: SpeechCues) -> int | None:
    """Who speaks through a document: X of "X's statement", "a letter from X"; others are returned as they are."""
    if speaker is None or "document" not in cues.nouns.get(parse.lemmas[speaker], ()):
        return speaker
    found = noun_owner(parse, speaker)
    return speaker if found is None else found


def noun_owner(parse: Parse, noun: int) -> int | None:
    """Whose words a noun stands for: "X's claim", "a statement by X"."""
    own = parse.child(noun, "poss")
    if own is not None:
        return own
    for found in prep_objects(parse, noun, ("by", "from", "of")):
        if parse.pos[found] in ("PROPN", "PRON") or parse.lower[parse.heads[found]] in ("by", "from"):
            return found
    return None


def voices(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> tuple[int | None, int | None]:
    """Speaker and addressee of a cue verb."""
    passive = is_passive(parse, verb)
    bare = parse.tags[verb] == "VBN" and parse.deps[verb] in ("advcl", "acl") and not _has_aux(parse, verb)
    if "addressed" in lists and bare and by_agent(parse, verb) is None:
        asked = parse.heads[verb] if parse.deps[verb] == "acl" else surface_subject(parse, verb)
        return None, asked  # "asked whether .., he said"
    if passive and parse.lemmas[verb] in cues.won and by_agent(parse, verb) is None:
        return surface_subject(parse, verb), None  # "is convinced that ..": a view of one's own
    speaker = _nearest_subject(parse, verb) or agent(parse, verb)
    addressee = None
    if "addressed" in lists:
        addressee = surface_subject(parse, verb) if passive else parse.child(verb, "dobj", "dative")
        if addressee is not None and parse.pos[addressee] not in ("NOUN", "PROPN", "PRON"):
            addressee = None
    if addressee is None and "spoken_to" in lists:
        addressee = next(
            (p for p in prep_objects(parse, verb, ("to",)) if parse.pos[p] in ("NOUN", "PROPN", "PRON")), None
        )
    if speaker is not None and not any(c.isalnum() for c in parse.words[speaker]):
        speaker = None  # a quotation mark taken for a subject
    if speaker is None and not passive:
        speaker = _beside(parse, verb)
    if speaker is not None and (parse.pos[speaker] not in _NOMINAL or parse.deps[speaker] == "expl"):
        speaker = None
    return speaker, addressee


def _nearest_subject(parse: Parse, verb: int) -> int | None:
    """The second of two subjects: they of "a step which they say failed", where the first belongs to what was said."""
    own = [c for c in parse.children[verb] if c < verb and parse.deps[c] == "nsubj"]
    return own[-1] if len(own) > 1 else None


def _has_aux(parse: Parse, verb: int) -> bool:
    return any(parse.deps[c] == "aux" for c in parse.children[verb])


def _beside(parse: Parse, verb: int) -> int | None:
    """The noun phrase that stands beside a cue whose parse shows no subject: "..," said Ann Lee / Ann Lee said."""
    sentence = parse.sentence(verb)
    after = verb + 1
    inverted = parse.words[max(verb - 1, 0)] in CLOSING
    finite = parse.tags[verb] in FINITE or (inverted and parse.tags[verb] == "VB")  # ".," read a letter
    if not finite:
        return None
    if after < sentence.last and parse.pos[after] in ("PROPN", "PRON", "DET", "NOUN") and parse.deps[after] != "dobj":
        head = after
        while head < parse.heads[head] < sentence.last and parse.pos[parse.heads[head]] in ("NOUN", "PROPN"):
            head = parse.heads[head]
        other = parse.deps[head] in ("nsubj", "nsubjpass") and parse.heads[head] not in (head, verb)
        if parse.pos[head] in ("PROPN", "PRON", "NOUN") and (inverted or not other):
            return head
    before = verb - 1
    while before >= sentence.first and parse.pos[before] in ("ADV", "AUX"):
        before -= 1
    if before >= sentence.first and parse.pos[before] in ("PROPN", "PRON", "NOUN"):
        return before
    return None
