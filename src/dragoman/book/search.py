"""Full-text search over reports: BM25 (Robertson and Zaragoza 2009) in SQL over the table of terms."""

from dataclasses import dataclass
from datetime import date

from dragoman.book.stems import Stemmer
from dragoman.book.store import Store
from dragoman.errors import BookError

_K1, _B = 1.2, 0.75  # the usual constants of BM25
_SQL = """
WITH asked AS (SELECT term, report, times FROM terms WHERE list_contains(?, term)),
     known AS (SELECT count(*) AS n, avg(words) AS mean FROM reports),
     spread AS (SELECT term, count(*) AS df FROM asked GROUP BY term),
     scored AS (
       SELECT a.report, count(*) AS terms,
         sum(ln(1 + (k.n - s.df + 0.5) / (s.df + 0.5)) * a.times * ({k1} + 1)
             / (a.times + {k1} * (1 - {b} + {b} * r.words / k.mean))) AS score
       FROM asked a JOIN spread s USING (term) JOIN reports r ON r.report = a.report, known k
       GROUP BY a.report)
SELECT r.id, r.source, r.published, r.title, r.text, s.score
FROM scored s JOIN reports r ON r.report = s.report JOIN report_families f ON f.report = s.report
WHERE s.terms >= ? AND (? IS NULL OR r.published >= ?) AND (? IS NULL OR r.published <= ?)
QUALIFY row_number() OVER (PARTITION BY f.family ORDER BY r.published DESC NULLS LAST, r.report) = 1
ORDER BY s.score DESC, r.id LIMIT ?
"""
_AROUND = 90  # characters of text on each side of a word found


@dataclass(frozen=True, slots=True)
class Found:
    """A report that was found: the latest version of its family; `snippet` is the text around the words found."""

    id: str
    source: str | None
    published: date | None
    title: str | None
    snippet: str
    score: float


def search(
    store: Store,
    words: str,
    *,
    every: bool = True,
    since: date | None = None,
    until: date | None = None,
    limit: int = 20,
) -> list[Found]:
    """Reports by how well they match `words`; all of them where `every`, else any."""
    stemmer = Stemmer()
    terms = sorted(set(stemmer.stems(words)))
    if not terms:
        raise BookError(f"no word to look for in {words!r}", hint="name a noun or a verb")
    sql = _SQL.format(k1=_K1, b=_B)
    least = len(terms) if every else 1
    rows = store.con.execute(sql, [terms, least, since, since, until, until, limit]).fetchall()
    return [
        Found(id, source, published, title, _snippet(text, set(terms), stemmer), score)
        for id, source, published, title, text, score in rows
    ]


def _snippet(text: str, terms: set[str], stemmer: Stemmer) -> str:
    """The text around the first place where most of the terms stand together."""
    spans = [(start, end) for start, end, stem in stemmer.placed(text) if stem in terms]
    if not spans:
        return text[: 2 * _AROUND].strip()
    start, end = max(spans, key=lambda span: (sum(abs(s - span[0]) < 2 * _AROUND for s, _ in spans), -span[0]))
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    cut = text[first:last]
    cut = cut if first == 0 else "…" + cut.split(" ", 1)[-1]
    return cut if last == len(text) else cut.rsplit(" ", 1)[0] + "…"
