-- Views that users query; made anew whenever a book is opened, as temporary ones, so that a read-only book has them too.
-- docs/book.md lists them with their columns.

CREATE OR REPLACE TEMP VIEW report_list AS
SELECT format('R{:016x}', r.report) AS report, r.id, r.source, r.published, r.title, r.url, r.words, r.coder,
  format('F{:016x}', f.family) AS family, r.report = f.family AS first_of_family, r.report AS key
FROM reports r JOIN report_families f ON f.report = r.report;

-- One row an identity: the name that most reports use is not kept, so the shortest of the names in use stands for it.
CREATE OR REPLACE TEMP VIEW actor_list AS
SELECT coalesce(m.into_identity, n.identity) AS identity,
  arg_min(n.name, (m.into_identity IS NOT NULL, length(n.name), n.name)) AS name,
  arg_min(n.type, (m.into_identity IS NOT NULL, length(n.name), n.name)) AS type,
  arg_min(n.country, (m.into_identity IS NOT NULL, n.country IS NULL, length(n.name), n.name)) AS country,
  arg_min(n.code, (m.into_identity IS NOT NULL, n.country IS NULL, length(n.name), n.name)) AS code,
  max(n.wikidata) AS wikidata, list(DISTINCT n.name ORDER BY n.name) AS names
FROM actor_names n LEFT JOIN actor_merges m ON m.identity = n.identity
GROUP BY ALL;
