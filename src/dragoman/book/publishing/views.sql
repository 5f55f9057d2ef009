-- The book's views (book/views.sql) in PostgreSQL's words: same names, same columns.
-- Texts are ordered by their bytes (COLLATE "C"), as in the book.

CREATE VIEW report_list AS
SELECT 'R' || lpad(to_hex(r.report), 16, '0') AS report, r.id, r.source, r.published, r.title, r.url, r.words, r.coder,
  'F' || lpad(to_hex(f.family), 16, '0') AS family, r.report = f.family AS first_of_family, r.report AS key
FROM reports r JOIN report_families f ON f.report = r.report;

CREATE VIEW actor_list AS
SELECT identity,
  (array_agg(name ORDER BY merged, length(name), name COLLATE "C"))[1] AS name,
  (array_agg(type ORDER BY merged, length(name), name COLLATE "C"))[1] AS type,
  (array_agg(country ORDER BY merged, length(name), name COLLATE "C") FILTER (WHERE country IS NOT NULL))[1] AS country,
  (array_agg(code ORDER BY merged, country IS NULL, length(name), name COLLATE "C"))[1] AS code,
  max(wikidata COLLATE "C") AS wikidata,
  array_agg(DISTINCT name COLLATE "C" ORDER BY name COLLATE "C") AS names
FROM (
  SELECT coalesce(m.into_identity, n.identity) AS identity, m.into_identity IS NOT NULL AS merged,
    n.name, n.type, n.country, n.code, n.wikidata
  FROM actor_names n LEFT JOIN actor_merges m ON m.identity = n.identity
) named
GROUP BY identity;
