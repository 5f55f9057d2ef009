"""Compare the registry's leaders with REIGN and note where REIGN confirms a row.

Usage: python tools/registry/leaders_from_reign.py REIGN.csv LEADERS.csv [--write]

REIGN (OEF Research, MIT) holds one effective leader a state with the day of entry and the month of exit, to March 2021,
under Correlates-of-War state codes. A row of leaders.csv is confirmed when the state agrees, a surname agrees and the
start lies within 45 days. Prints every REIGN leader since 2000 that the registry lacks or has under other dates; with
--write the `source` column of LEADERS.csv says `REIGN;...` on the confirmed rows. Provenance only: the package does not
import this.
"""

import argparse
import csv
import datetime as dt
import re
import unicodedata
from pathlib import Path

CODES = Path(__file__).with_name("cow_iso.csv")
NEAR = dt.timedelta(days=45)


def fold(text: str) -> str:
    """Lower case without diacritics, apostrophes and hyphens as spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^a-z ]+", " ", plain.lower().replace("ø", "o").replace("đ", "dj").replace("ł", "l"))


def words(text: str) -> set[str]:
    """The words of a name long enough to tell people apart."""
    return {w for w in fold(text).split() if len(w) > 3}


def day(text: str) -> dt.date | None:
    """An ISO date, year or month as its first day."""
    parts = [int(p) for p in text.split("-")] if text else []
    return dt.date(*[*parts, 1, 1][:3]) if parts else None


def read_codes(path: Path) -> dict[str, str]:
    """Correlates-of-War abbreviation to ISO 3166-1 alpha-3, where they differ."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {row["cow"]: row["iso"] for row in csv.DictReader(line for line in lines if not line.startswith("#"))}


def read_registry(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """The header comment lines and the rows."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    head = [line for line in lines if line.startswith("#")]
    return head, list(csv.DictReader(line for line in lines if not line.startswith("#")))


def compare(
    reign: list[dict[str, str]], rows: list[dict[str, str]], codes: dict[str, str]
) -> tuple[set[int], list[str]]:
    """Indices of confirmed registry rows, and one line per REIGN leader since 2000 not confirmed."""
    confirmed: set[int] = set()
    missing: list[str] = []
    for lead in reign:
        code = codes.get(lead["stateabb"], lead["stateabb"])
        start = dt.date(int(lead["syear"]), int(lead["smonth"]), int(lead["sdate"]))
        name = words(lead["leader"]) or {fold(lead["leader"]).strip()}
        same = [
            i
            for i, row in enumerate(rows)
            if (row["country"] == code or (code == "SRB" and row["country"] in {"YUG", "SCG"}))
            and (
                name & words(row["name"] + " " + row["aliases"])
                or fold(lead["leader"]).strip() in fold(row["name"]).split()
            )
        ]
        near = [i for i in same if (began := day(rows[i]["from"])) and abs(began - start) <= NEAR]
        confirmed.update(near)
        if not near and int(lead["eyear"] or 9999) >= 2000:
            held = "; ".join(f"{rows[i]['role']} {rows[i]['from']}..{rows[i]['to']}" for i in same)
            missing.append(
                f"{code} {lead['leader']} {start}..{lead['eyear']}-{lead['emonth']}: {held or 'no such person'}"
            )
    return confirmed, missing


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reign", type=Path)
    parser.add_argument("leaders", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    with args.reign.open(encoding="utf-8", errors="replace", newline="") as handle:
        reign = [row for row in csv.DictReader(handle) if row["sdate"].strip().isdigit()]
    head, rows = read_registry(args.leaders)
    confirmed, missing = compare(reign, rows, read_codes(CODES))
    print("\n".join(missing))
    print(f"{len(confirmed)} of {len(rows)} registry rows confirmed; {len(missing)} REIGN leaders since 2000 not")
    if args.write:
        for i in confirmed:
            sources = rows[i]["source"].split(";")
            rows[i]["source"] = ";".join(dict.fromkeys(["REIGN", *sources]))
        with args.leaders.open("w", encoding="utf-8", newline="") as handle:
            handle.writelines(head)
            writer = csv.DictWriter(handle, fieldnames=list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    main()
