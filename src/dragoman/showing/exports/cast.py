"""Who the identities of the book are, for exports: temporary table `export_cast`."""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.book.store import Store


@dataclass(frozen=True, slots=True)
class Member:
    """An identity; `head` is the one that the user merged it into, or itself."""

    head: int
    name: str
    type: str
    sectors: tuple[str, ...]
    wikidata: str | None


def gather_cast(store: Store) -> None:
    """Make the table: identity, head (what the user merged it into), name, type, sectors, wikidata.

    Names are those of actor_list, so that what the user merged has one name; sectors are those most reports give.
    """
    store.con.execute("""CREATE OR REPLACE TEMP TABLE export_cast AS
        WITH heads AS (
          SELECT DISTINCT n.identity, coalesce(m.into_identity, n.identity) AS head
          FROM actor_names n LEFT JOIN actor_merges m ON m.identity = n.identity
          UNION SELECT into_identity, into_identity FROM actor_merges),
        told AS (
          SELECT h.head, a.sectors, count(*) AS times FROM actor_mentions a JOIN heads h ON h.identity = a.identity
          GROUP BY h.head, a.sectors),
        sectors AS (SELECT head, arg_min(sectors, (-times, sectors)) AS sectors FROM told GROUP BY head)
        SELECT h.identity, h.head, l.name, l.type, s.sectors, l.wikidata
        FROM heads h JOIN actor_list l ON l.identity = h.head LEFT JOIN sectors s ON s.head = h.head""")
    store.con.execute("CREATE INDEX export_cast_identity ON export_cast (identity)")


def members(store: Store, identities: Sequence[int]) -> dict[int, Member]:
    """Members by identity, out of the table."""
    sql = "SELECT identity, head, name, type, sectors, wikidata FROM export_cast WHERE identity IN ({})"
    return {
        identity: Member(head, name, type, tuple(sectors or ()), wikidata)
        for identity, head, name, type, sectors, wikidata in store.tables.select_in(sql, sorted(set(identities)))
    }
