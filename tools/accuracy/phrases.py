"""Phrases resolved by themselves: country and sector of each, or neither."""

from accuracy.values import Findings, Rate, Row


def measure(gold: list[Row], output: list[Row], *, nothing: bool = False) -> Findings:
    """Rates and classes. Precision is over the phrases that were given a country or a sector.

    `nothing`: phrases that denote no actor, where any code is wrong.
    """
    found = Findings()
    by_phrase = {(row["phrase"], row["on"]): row for row in output}
    counts = {"figure": [0, 0], "main": [0, 0], "country": [0, 0]}  # right among answered, right
    given = 0
    for row in gold:
        got = by_phrase.get((row["phrase"], row["on"])) or {}
        answered = bool(got.get("country") or got.get("sectors"))
        ok_country, ok_sector, ok_main = judge(row, got)
        right = ok_country and ok_sector
        given += answered
        for key, good in (("figure", right), ("main", right and ok_main), ("country", ok_country)):
            counts[key][0] += good and answered
            counts[key][1] += good
        if nothing and answered:
            found.error("actors.code-for-nobody")
        elif not right:
            found.error(_class(got, answered, ok_country))
        elif not ok_main:
            found.error("actors.order")
    found.rates = {key: (Rate(a, given), Rate(b, len(gold))) for key, (a, b) in counts.items()}
    return found


def judge(row: Row, got: Row) -> tuple[bool, bool, bool]:
    """Whether country, sector and main sector are right, as the scorer has it (parties are PTY or PAR)."""
    if "phrase" not in got:
        return False, False, False
    sectors, country = (got["sectors"] or [])[:3], got["country"] or ""
    want, have = [_party(s) for s in row["sector"] or []], [_party(s) for s in sectors]
    wanted = row["country"]
    ok_country = wanted is None or country in wanted or any(c in sectors for c in wanted if c)
    ok_sector = row["sector"] is None or any(s in have for s in want if s) or ("" in want and not have)
    ok_main = not want or not have or have[0] in want or have[0] in (wanted or [])
    return ok_country, ok_sector, ok_main


def _party(sector: str) -> str:
    return {"PTY": "PAR"}.get(sector, sector)


def _class(got: Row, answered: bool, ok_country: bool) -> str:
    if not answered:
        return "actors.unknown"
    if not ok_country:
        return "actors.country" if got["country"] else "actors.no-country"
    return "actors.sector" if got["sectors"] else "actors.no-sector"
