"""Quotes: which kinds are missed or too many, and whose words they are."""

from collections import Counter
from types import ModuleType

from accuracy.bytype import share
from accuracy.values import Findings, Rate, Row, Table

_MARKS = '"“”‘’«»'
KINDS = ("direct", "indirect", "mixed")
_HALF = 0.5


def measure(gold: list[Row], records: dict[str, Row], score: ModuleType) -> Findings:
    """Rates, a table a kind, classes. The gold names no kinds: quotation marks in and around a content tell them."""
    found = Findings()
    asked: Counter[str] = Counter()
    given: Counter[str] = Counter()
    matched: Counter[str] = Counter()
    own_matched: Counter[str] = Counter()
    exact = named = speaker = judged = 0
    for row in gold:
        record = records.get(row["id"])
        want = [{**q, "start": q["content"][0]["start"], "end": q["content"][-1]["end"]} for q in row["quotes"]]
        offset = score.shift(record, row["text"]) if record else None
        got = [] if record is None or offset is None else [_moved(q, offset) for q in record["quotes"]]
        pairs = score.pairs_of(want, got, _HALF)
        asked.update(kind(row["text"], q) for q in want)
        given.update(q["kind"] for q in got)
        for q, f in pairs:
            matched[kind(row["text"], q)] += 1
            own_matched[f["kind"]] += 1
            exact += _bare(row["text"], q, score.EDGES) == _bare(row["text"], f, score.EDGES)
            if q["source"] and record is not None and offset is not None:
                judged += 1
                named += f["speaker"] is not None
                right = _speaker_fits(q["source"], f["speaker"], record, offset)
                speaker += right
                if not right:
                    found.error("quotes.speaker-null" if f["speaker"] is None else "quotes.speaker-wrong", f["kind"])
        _unmatched(found, row, want, got, pairs)
    total_given, total_asked = sum(given.values()), sum(asked.values())
    hits = sum(matched.values())
    found.rates = {
        "figure": (Rate(hits, total_given), Rate(hits, total_asked)),
        "exact": (Rate(exact, total_given), Rate(exact, total_asked)),
        "speaker": (Rate(speaker, named), Rate(speaker, judged)),
    }
    rows = [
        (k, f"{asked[k]:,}", f"{matched[k]:,}", f"{given[k]:,}", f"{own_matched[k]:,}",
         share(own_matched[k], given[k]), share(matched[k], asked[k]))
        for k in KINDS
    ]  # fmt: skip
    head = ("kind", "gold", "of these found", "given", "of these right", "precision", "recall")
    found.tables = [Table("By kind", head, rows, note="The kind of a gold quote is told from its quotation marks.")]
    return found


def kind(text: str, quote: Row) -> str:
    """Direct where quotation marks stand around all of it, mixed where they stand inside, else indirect."""
    start, end = quote["start"], quote["end"]
    words = text[start:end]
    first = words[:1] in _MARKS or text[max(0, start - 1) : start] in tuple(_MARKS)
    last = words.rstrip(".,;")[-1:] in tuple(_MARKS) or text[end : end + 2].lstrip(".,;")[:1] in tuple(_MARKS)
    if first and last:
        return "direct"
    inner = words.replace("’", "").replace("‘", "")
    return "mixed" if any(mark in inner for mark in _MARKS) else "indirect"


def _unmatched(found: Findings, row: Row, want: list[Row], got: list[Row], pairs: list[tuple[Row, Row]]) -> None:
    for q in want:
        if not any(q is a for a, _ in pairs):
            edges = any(f["start"] < q["end"] and q["start"] < f["end"] for f in got)
            found.error("quotes.edges" if edges else f"quotes.missed-{kind(row['text'], q)}")
    for f in got:
        if not any(f is b for _, b in pairs):
            if not any(f["start"] < q["end"] and q["start"] < f["end"] for q in want):  # else told as edges above
                found.error("quotes.extra", f["kind"])


def _moved(quote: Row, offset: int) -> Row:
    return {**quote, "start": quote["start"] - offset, "end": quote["end"] - offset}


def _bare(text: str, span: Row, edges: str) -> str:
    return text[span["start"] : span["end"]].strip(edges)


def _speaker_fits(source: Row, speaker: str | None, record: Row, offset: int) -> bool:
    if speaker is None:
        return False
    own = [m for m in record["mentions"] if m.get("actor") == speaker]
    if any(m["start"] - offset < source["end"] and source["start"] < m["end"] - offset for m in own):
        return True
    name = next((a["name"] for a in record["actors"] if a["id"] == speaker), "").lower()
    return bool(name) and name in source["text"].lower()
