"""Write data/registry/towns.csv from the packed gazetteer: names of towns and regions that can only be in one country.

    python tools/gazetteer/towns.py

A name is kept when its largest bearer is a town of 200,000 people or a first-level region, and has at least four times
the people of any bearer elsewhere. Names of states, persons and
organisations, surnames and directions are left out.
"""

from collections import defaultdict
from pathlib import Path

from dragoman.resolving.entries import pieces
from dragoman.resolving.gazetteer import Gazetteer
from dragoman.resolving.registry import Registry

PEOPLE, TIMES = 200_000, 4
OTHER_SPELLINGS = 3_000_000  # people of a town whose other spellings are kept too ("Madras", "Bombay")
LEFT_OUT = {
    "carolina", "dakota", "virginia", "northeast", "northwest", "southeast", "southwest", "central",
    "northern", "southern", "eastern", "western", "north", "south", "east", "west", "capital", "district",
    "center", "centre", "national", "federal", "metropolitan", "coast", "union", "republic", "state",
    "islands", "lake", "lakes", "river", "rivers", "plateau", "victoria", "florida", "santiago", "san",
    "santa", "la", "el", "mobile", "reading", "bath", "nice", "of", "man", "most", "split", "male", "upper",
    "lower", "new", "gold", "cypress", "buffalo", "aurora", "golfe", "valley", "the", "port", "general",
    "liberty", "independence", "progress", "orange", "van", "salem", "lincoln", "jackson",
}  # fmt: skip
HEADER = """\
# Towns and regions whose name by itself tells the country: "Shanghai authorities", "Madras High Court".
# Made by tools/gazetteer/towns.py from the gazetteer (GeoNames, CC BY 4.0); do not edit by hand.
# country  ISO 3166-1 alpha-3
# towns    names cut and folded as the registry compares them, ";" between
"""


def main() -> None:
    gazetteer, registry = Gazetteer.load(), Registry.load()
    found: dict[str, set[str]] = defaultdict(set)
    surnames = {last for _, last in registry.by_ends}
    for line in gazetteer._names:
        name = line.split("\t", 1)[0]
        words = pieces(name)
        if (
            not name.isascii()
            or not words
            or len(words) > 3
            or len(name) < 4
            or (len(words) == 1 and words[0] in LEFT_OUT)
        ):
            continue
        form = " ".join(words)
        if len(words) == 1 and form in surnames:
            continue
        if form in registry.names.values or form in registry.nouns.values or form in registry.titles.values:
            continue
        if form in registry.cues.female_names or form in registry.cues.male_names or form in registry.qualifiers.values:
            continue
        candidates = [c for c in gazetteer.lookup(name) if c.kind in ("city", "region") and c.country]
        if not candidates:
            continue
        best = max(candidates, key=lambda c: c.population)
        elsewhere = max((c.population for c in candidates if c.country != best.country), default=0)
        large = (best.kind == "city" and best.population >= PEOPLE) or (best.kind == "region" and best.level == 1)
        own = not best.spelling or pieces(best.name)[: len(words)] == words or best.population >= OTHER_SPELLINGS
        if large and own and best.population >= TIMES * elsewhere and best.country:
            found[best.country].add(form)
    path = Path(__file__).parents[2] / "src" / "dragoman" / "data" / "registry" / "towns.csv"
    lines = [f"{country},{';'.join(sorted(names))}\n" for country, names in sorted(found.items())]
    path.write_text(HEADER + "country,towns\n" + "".join(lines), encoding="utf-8")
    print(sum(map(len, found.values())), "names,", path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
