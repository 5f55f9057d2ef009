"""Whether a word's stance is really held: negation, modals, conditions and what stands above it in the sentence.

`held` as said, `contrary` turned round ("does not support", "refused to back"), `none` left open ("did not endorse",
"would back if", "urged Oslo to condemn", "accused Paris of supporting").
"""

from typing import Literal

from dragoman.finding import grammar
from dragoman.finding.events.cues import StatusCues
from dragoman.finding.stances_cues import StanceCues
from dragoman.model import StanceKind
from dragoman.parsing.parse import Parse

Held = Literal["held", "contrary", "none"]
_OPPOSITE: dict[StanceKind, StanceKind] = {"support": "oppose"}
_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "until", "once"})
_WHILE = frozenset({"after", "before", "by", "in", "while", "since", "besides"})  # over a gerund that happened
_CARRIED = frozenset({"VERB", "AUX"})


def read_held(parse: Parse, token: int, cues: StanceCues, status: StatusCues) -> tuple[Held, str]:
    """How the stance at a predicate stands, and what says so."""
    sentence = parse.sentence(token)
    if parse.words[sentence.last - 1] == "?":
        return "none", "a question"
    own, why = _own(parse, token, cues, status)
    if own == "none":
        return own, why
    above, over = _above(parse, token, cues, status)
    if above == "none":
        return "none", over
    if above == "contrary":
        return ("none", "negated twice") if own == "contrary" else ("contrary", over)
    return own, why


def turned(kind: StanceKind, held: Held) -> StanceKind | None:
    """The side that is left: who does not support is against, but who does not oppose need not be for."""
    if held == "held":
        return kind
    return _OPPOSITE.get(kind) if held == "contrary" else None


def _own(parse: Parse, token: int, cues: StanceCues, status: StatusCues) -> tuple[Held, str]:
    """Negation, modal and condition on the predicate itself (for an adjective or phrase: on its verb)."""
    negated, modal = _negation(parse, token), _modal(parse, token)
    if any(parse.deps[c] == "mark" and parse.lower[c] in _CONDITIONS for c in parse.children[token]):
        return "none", "conditional"
    if any(parse.deps[c] == "advcl" and _is_condition(parse, c) for c in parse.children[token]):
        return "none", "on a condition"
    if modal is not None:
        word = parse.lower[modal]
        if word in ("can", "could", "ca") and negated:
            return "contrary", f"“{parse.words[modal]} not”"
        if word in ("would", "'d", "’d") and not _said_before(parse, token, status):
            return "none", f"“{parse.words[modal]}”"
        if word not in ("will", "shall", "wo", "'ll", "’ll", "would", "'d", "’d"):
            return "none", f"“{parse.words[modal]}”"
    if negated is None:
        return "held", "stated"
    ahead = modal is not None
    if parse.pos[token] in _CARRIED and parse.lemmas[token] != "be":
        present = any(parse.lower[c] in ("does", "do") and parse.deps[c] == "aux" for c in parse.children[token])
        longer = negated in ("longer",) and parse.tags[token] in ("VBZ", "VBP")
        if not (ahead or longer or (present and parse.lemmas[token] in cues["standing.states"])):
            return "none", f"negated by “{negated}”"
    return "contrary", f"negated by “{negated}”"


def _negation(parse: Parse, token: int) -> str | None:
    for c in parse.children[token]:
        if parse.deps[c] == "neg":
            return "longer" if parse.lower[c] == "no" else parse.lower[c]
        if parse.lower[c] == "longer" and any(parse.lower[g] == "no" for g in parse.children[c]):
            return "longer"
        if parse.deps[c] in ("nsubj", "nsubjpass") and (
            parse.lower[c] in ("nobody", "none", "neither", "few", "nothing")
            or any(parse.lower[g] in ("no", "neither", "few") for g in parse.children[c])
        ):
            return parse.lower[c]
        if parse.deps[c] in ("advmod", "preconj") and parse.lower[c] in (
            "never",
            "hardly",
            "barely",
            "rarely",
            "neither",
        ):
            return parse.lower[c]
    return None


def _modal(parse: Parse, token: int) -> int | None:
    return next((c for c in parse.children[token] if parse.deps[c] == "aux" and parse.tags[c] == "MD"), None)


def _is_condition(parse: Parse, clause: int) -> bool:
    return any(parse.deps[c] == "mark" and parse.lower[c] in ("if", "unless") for c in parse.children[clause])


def _said_before(parse: Parse, verb: int, status: StatusCues) -> bool:
    """ "said it would oppose": the future of then."""
    head = parse.heads[verb]
    return (
        parse.deps[verb] == "ccomp"
        and parse.lemmas[head] in status.saying
        and parse.tags[head] in ("VBD", "VBN", "VBP")
    )


def _above(parse: Parse, token: int, cues: StanceCues, status: StatusCues) -> tuple[Held, str]:
    """What stands over the predicate, up to the root."""
    held: Held = "held"
    why = "stated"
    for _ in range(20):
        head, dep = parse.heads[token], parse.deps[token]
        if head == token:
            return held, why
        step, said = _step(parse, token, head, dep, cues, status)
        if step == "none":
            return step, said
        if step == "contrary":
            held, why = ("none", "negated twice") if held == "contrary" else (step, said)
            if held == "none":
                return held, why
        if dep == "relcl" or (dep == "acl" and parse.tags[token] in ("VBG", "VBN", "VBD")):
            return held, why  # what the clause's noun does in the sentence is another matter
        token = head
    return held, why


def _step(parse: Parse, token: int, head: int, dep: str, cues: StanceCues, status: StatusCues) -> tuple[Held, str]:
    """How the word directly above bears on it."""
    lemma = parse.lemmas[head].lower()
    infinitive = grammar.is_infinitive(parse, token)
    over = f"under “{parse.words[head]}”"
    if dep == "xcomp" or (dep == "ccomp" and infinitive) or (dep == "advcl" and infinitive and lemma in _KEEP_ADVCL):
        if lemma in cues["standing.keeping"] or lemma == "be":
            return _own(parse, head, cues, status)
        if lemma in cues["standing.refusing"]:
            own, _ = _own(parse, head, cues, status)
            return ("contrary", over) if own == "held" else ("none", over)
        return "none", over
    if dep in ("acomp", "attr", "oprd") or (dep == "prep" and parse.lemmas[head] in cues["uttering.stating"]):
        return _own(parse, head, cues, status)
    if dep == "ccomp" and parse.pos[head] != "NOUN":
        if parse.tags[token] == "VB" and parse.child(token, "aux") is None:
            return "none", over  # "urged that Oslo support it"
        if lemma in cues["standing.doubting"] or _negation(parse, head) is not None:
            return "none", over
        return "held", ""
    if dep == "advcl":
        if infinitive:
            return "none", "a purpose"
        return ("none", "conditional") if _is_condition(parse, token) else ("held", "")
    if dep == "relcl" and infinitive:
        return "none", over  # "a candidate to vote for"
    if dep in ("acl", "ccomp") and parse.pos[head] == "NOUN" and parse.child(token, "mark") is not None:
        return "none", over  # "an indication that Oslo supports it"
    if dep == "acl" and parse.tags[token] == "VB":
        return ("held", "") if lemma in cues["standing.keeping_nouns"] else ("none", over)
    if dep == "pcomp":
        if parse.lower[head] == "with" and _own_subject(parse, token):
            return "held", ""  # "with Chile voting against"
        return ("held", "") if parse.lower[head] in _WHILE else ("none", over)
    if dep == "conj" and parse.pos[head] in _CARRIED and not _own_subject(parse, token):
        shares = parse.tags[token] == parse.tags[head] == "VB" and _modal(parse, token) is None
        if shares and _negation(parse, head) is None:
            own, why = _own(parse, head, cues, status)  # "could back and fund": one modal for both
            return (own, why) if own == "none" else ("held", "")
        if shares:
            return "none", "negated before"
    if dep in ("csubj", "csubjpass"):
        return "none", over
    return "held", ""


_KEEP_ADVCL = frozenset({"vote", "join", "unite", "move"})  # the parser takes "voted ... to reject" for a purpose


def _own_subject(parse: Parse, verb: int) -> bool:
    return parse.child(verb, "nsubj", "nsubjpass") is not None
