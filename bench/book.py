"""The record book at size: adding, growing, asking, space; on simulated reports (bench/simulator.py).

    python bench/book.py [--events 20000] [--probe 1000] [--queries-at 1000000] [--keep FILE]

One book is filled to a tenth of `--events` and then to all of them. At both sizes the same number of reports more
(`--probe`, in three rounds) is added and timed in this process: the ratio of the medians is the figure for growth (1.0:
adding costs the same at ten times the size). Queries run warm, five times; the median counts. An event is told by 2.6
reports in the mean. `--queries-at` asks the same questions again of a book of so many events: the simulated one and
copies of it, each with keys of its own and half a year later.
"""

import argparse
import itertools
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

from dragoman.book.accounts import accounts, witnesses
from dragoman.book.adding import Adder
from dragoman.book.asking import Question, events_sql
from dragoman.book.search import search
from dragoman.book.store import Store
from dragoman.coder import Coder
from dragoman.model import CodedReport
from dragoman.reading.report import Report
from simulator import Simulator

ROUNDS = 3


def filled(
    adder: Adder, reports: Iterator[CodedReport], events: int, per_report: float = 6.0
) -> tuple[int, int, float]:
    """Add reports until the book has `events` events; reports and mentions added, and seconds."""
    start, count, mentions = time.perf_counter(), 0, 0
    while adder.store.one("SELECT count(*) FROM events")[0] < events:
        batch = list(itertools.islice(reports, 2_000))
        if not batch:
            break
        for outcome in adder.add_coded(iter(batch)):
            count += 1
            mentions += getattr(outcome, "events", 0)
    return count, mentions, time.perf_counter() - start


def probed(adder: Adder, reports: Iterator[CodedReport], number: int) -> float:
    """Median milliseconds to add one mention, over rounds of `number` reports."""
    rates = []
    for _ in range(ROUNDS):
        batch = list(itertools.islice(reports, number))
        start, mentions = time.perf_counter(), 0
        for outcome in adder.add_coded(iter(batch)):
            mentions += getattr(outcome, "events", 0)
        rates.append(1_000 * (time.perf_counter() - start) / max(1, mentions))
    return statistics.median(rates)


def asked(store: Store) -> dict[str, float]:
    """Median milliseconds of the usual questions."""
    ((source, target),) = store.con.execute(
        "SELECT source_countries[1], target_countries[1] FROM events GROUP BY ALL ORDER BY count(*) DESC LIMIT 1"
    ).fetchall()
    ((day,),) = store.con.execute("SELECT median(earliest)::DATE FROM events").fetchall()
    since, until = date(day.year, day.month, 1), date(day.year, day.month, 28)
    (event,) = store.one("SELECT event FROM events ORDER BY witnesses DESC, event LIMIT 1")
    (word,) = store.one("SELECT term FROM terms GROUP BY term ORDER BY count(*) DESC, term LIMIT 1")

    def shown(question: Question) -> None:
        sql, values = events_sql(store, question)
        accounts(store, [key for (key,) in store.con.execute(sql, values).fetchall()])

    by_month = """SELECT date_trunc('month', earliest), count(*), sum(goldstein) FROM events
        WHERE list_contains(source_countries, ?) AND list_contains(target_countries, ?) GROUP BY 1 ORDER BY 1"""
    questions = {
        "one event with its witnesses": lambda: witnesses(store, event),
        "events of a pair in a month": lambda: shown(
            Question(source=source, target=target, since=since, until=until, limit=50)
        ),
        "the latest 50 of an actor": lambda: shown(Question(actor=source, order="latest", limit=50)),
        "50 by words of a sentence": lambda: shown(Question(words=word, limit=50)),
        "full text, best ten": lambda: search(store, word, limit=10),
        "a pair by month, all years": lambda: store.con.execute(by_month, [source, target]).fetchall(),
    }
    times = {}
    for name, question in questions.items():
        rounds = []
        for _ in range(6):
            start = time.perf_counter()
            question()
            rounds.append(1_000 * (time.perf_counter() - start))
        times[name] = statistics.median(rounds[1:])
    return times


def throughput(number: int) -> tuple[float, float]:
    """Sample reports a second, parsed and coded, without a book and into one; medians of three rounds, interleaved."""
    coder = Coder()
    read = [item for item in coder.reader.read(str(files("dragoman.data") / "samples")) if isinstance(item, Report)]
    bare, booked = [], []
    for turn in range(ROUNDS):
        reports = [replace(read[n % len(read)], id=f"{turn}-{n}") for n in range(number)]
        start = time.perf_counter()
        for _ in coder.pipe(reports):
            pass
        bare.append(number / (time.perf_counter() - start))
        with Store.open(None, create=True) as store:
            start = time.perf_counter()
            for _ in Adder(store).add(reports, coder):
                pass
            booked.append(number / (time.perf_counter() - start))
    return statistics.median(bare), statistics.median(booked)


def magnify(store: Store, times: int) -> None:
    """Lay `times` - 1 copies beside what the book tells, each half a year later and with keys of its own."""
    later = "INTERVAL {} DAY"
    for copy in range(1, times):
        days = later.format(182 * copy)
        shifted = {
            "reports": f"report + {copy} AS report, (published + {days})::DATE AS published",
            "report_families": f"report + {copy} AS report, family + {copy} AS family",
            "terms": f"report + {copy} AS report",
            "event_mentions": f"""mention + {copy} AS mention, report + {copy} AS report,
                (earliest + {days})::DATE AS earliest, (latest + {days})::DATE AS latest""",
            "event_members": f"mention + {copy} AS mention, event + {copy} AS event, component + {copy} AS component",
            "events": f"""event + {copy} AS event, first_report + {copy} AS first_report,
                (earliest + {days})::DATE AS earliest, (latest + {days})::DATE AS latest""",
        }
        for table, columns in shifted.items():
            if copy == 1:
                store.con.execute(f"CREATE TEMP TABLE {table}_first AS SELECT * FROM {table}")
            store.con.execute(f"INSERT INTO {table} SELECT * REPLACE ({columns}) FROM {table}_first")
    store.con.execute("CHECKPOINT")


def tell(times: dict[str, float]) -> None:
    """The questions and their milliseconds."""
    for name, milliseconds in times.items():
        print(f"  {name:32} {milliseconds:8.1f} ms")


def main() -> None:
    """Fill, probe, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--probe", type=int, default=1_000, help="reports a round")
    parser.add_argument("--queries-at", type=int, default=0, help="events of a magnified book to ask again")
    parser.add_argument(
        "--reports", type=int, default=120, help="sample reports a round, coded with and without a book"
    )
    parser.add_argument("--keep", type=Path, help="keep the book here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.keep or Path(folder) / "bench.duckdb"
        path.unlink(missing_ok=True)
        reports = Simulator(4 * args.events + 20_000).reports()
        with Store.open(path, create=True) as store:
            adder = Adder(store)
            tenth = filled(adder, reports, args.events // 10)
            small = probed(adder, reports, args.probe)
            rest = filled(adder, reports, args.events)
            large = probed(adder, reports, args.probe)
            count, mentions, seconds = (a + b for a, b in zip(tenth, rest, strict=True))
            store.con.execute("CHECKPOINT")
            (events,) = store.one("SELECT count(*) FROM events")
            (told,) = store.one("SELECT count(*) FROM event_mentions")
            print(f"book         {events:,} events in {told:,} mentions")
            print(
                f"adding       {mentions / seconds:,.0f} mentions/s, {count / seconds:,.0f} coded reports/s, unparsed"
            )
            print(
                f"growth       {small:.3f} ms a mention at a tenth, {large:.3f} at the end: ratio {large / small:.2f}"
            )
            bare, booked = throughput(args.reports)
            print(f"coding       {bare:.0f} reports/s, into a book {booked:.0f}: ratio {booked / bare:.2f}")
            size = path.stat().st_size
            print(
                f"space        {size / 1e6:,.0f} MB, {size / events:,.0f} bytes an event, {size / told:,.0f} a mention"
            )
            print(f"memory       {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB at most")
            tell(asked(store))
            if args.queries_at > events:
                magnify(store, -(-args.queries_at // events))
                (events,) = store.one("SELECT count(*) FROM events")
                size = path.stat().st_size
                print(f"magnified    {events:,} events, {size / 1e6:,.0f} MB, {size / events:,.0f} bytes an event")
                tell(asked(store))


if __name__ == "__main__":
    main()
