"""Speed and memory of `Coder.pipe` against bare spaCy, in one process on the same texts.

    python bench/speed.py [--reports 200] [--rounds 5] [--memory 5000] [--model NAME] [--input FILE]

The peer is `nlp.pipe` of the very pipeline that the coder parses with (the same components switched on), given the same
report texts. Both run interleaved, so that a noisy machine disturbs both alike; the ratio of the medians is the figure
(1.0: as fast as bare spaCy, although everything is found and resolved). Peak memory is that of the whole process while
`--memory` reports stream through; it is taken again after the first tenth, so that growth shows.
"""

import argparse
import itertools
import resource
import statistics
import time
from collections.abc import Iterator
from importlib.resources import files

from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.reading.report import Report


def reports_of(coder: Coder, source: str | None) -> list[Report]:
    """The reports of `source`, else the bundled sample reports, read."""
    found = coder.reader.read(source or str(files("dragoman.data") / "samples"))
    return [item for item in found if isinstance(item, Report)]


def stream(reports: list[Report], number: int) -> Iterator[Report]:
    """`number` reports, going round the samples."""
    return itertools.islice(itertools.cycle(reports), number)


def seconds(run: Iterator[object]) -> float:
    """How long it takes to exhaust an iterator."""
    start = time.perf_counter()
    for item in run:
        if isinstance(item, Failure):
            raise SystemExit(f"bench: {item.line()}")
    return time.perf_counter() - start


def peak_mb() -> float:
    """Peak resident memory of this process in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=200, help="reports a round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", type=int, default=5000, help="reports of the memory run (0: none)")
    parser.add_argument("--model", default=None)
    parser.add_argument("--input", default=None, help="file or folder of reports to use instead of the bundled samples")
    args = parser.parse_args()

    coder = Coder(model=args.model)
    nlp = coder.parser.nlp
    reports = list(stream(reports_of(coder, args.input), args.reports))
    texts = [r.text for r in reports]
    words = sum(len(t.split()) for t in texts)
    print(f"pipeline {coder.parser.name}: {' '.join(nlp.pipe_names)}; {len(reports)} reports, {words:,} words a round")
    if args.memory:  # first: whole documents in one bare batch take more than the coder ever does
        tenth = args.memory // 10
        seconds(coder.pipe(stream(reports, tenth)))
        early = peak_mb()
        seconds(coder.pipe(stream(reports, args.memory - tenth)))
        print(f"MEMORY: peak={peak_mb():.0f} MB over {args.memory:,} reports ({early:.0f} MB after {tenth:,})")
    seconds(iter(nlp.pipe(texts[:20])))
    seconds(coder.pipe(reports[:20]))
    bare, ours = [], []
    for number in range(args.rounds):
        bare.append(seconds(iter(nlp.pipe(texts))))
        ours.append(seconds(coder.pipe(reports)))
        print(
            f"  round {number + 1}: bare spaCy {words / bare[-1]:8,.0f} words/s   "
            f"Coder.pipe {words / ours[-1]:8,.0f} words/s"
        )
    base, mine = statistics.median(bare), statistics.median(ours)
    print(f"bare spaCy  {len(reports) / base:7.1f} reports/s  {words / base:8,.0f} words/s")
    print(f"Coder.pipe  {len(reports) / mine:7.1f} reports/s  {words / mine:8,.0f} words/s")
    print(f"BENCH: ratio={base / mine:.2f} (median of {args.rounds}, 1.00 = bare spaCy)")


if __name__ == "__main__":
    main()
