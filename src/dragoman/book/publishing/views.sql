-- The book's views (book/views.sql) in PostgreSQL's words: same names, same columns, same rows.
-- Texts are ordered by their bytes (COLLATE "C"), as in the book. Names are looked up one by one, through the index of
-- actor_names, so that a question about a few rows does not go through all names (OFFSET 0: each of them once).

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
  SELECT n.identity, false AS merged, n.name, n.type, n.country, n.code, n.wikidata FROM actor_names n
  WHERE NOT EXISTS (SELECT FROM actor_merges m WHERE m.identity = n.identity)
  UNION ALL
  SELECT m.into_identity, true, n.name, n.type, n.country, n.code, n.wikidata
  FROM actor_merges m JOIN actor_names n ON n.identity = m.identity
) named
GROUP BY identity;

CREATE VIEW event_list AS
SELECT 'E' || lpad(to_hex(e.event), 16, '0') AS event, e.type, e.mode, e.contexts, e.cameo, e.quad, e.goldstein,
  (SELECT array_agg(name ORDER BY n) FROM (SELECT n, (SELECT a.name FROM actor_list a WHERE a.identity = s.identity) AS name
    FROM unnest(e.sources) WITH ORDINALITY s (identity, n) OFFSET 0) named WHERE name IS NOT NULL) AS sources,
  (SELECT array_agg(name ORDER BY n) FROM (SELECT n, (SELECT a.name FROM actor_list a WHERE a.identity = t.identity) AS name
    FROM unnest(e.targets) WITH ORDINALITY t (identity, n) OFFSET 0) named WHERE name IS NOT NULL) AS targets,
  e.source_codes, e.target_codes,
  e.source_countries, e.target_countries, e.reciprocal, e.earliest, e.latest, coalesce(e.earliest, e.latest) AS day,
  e.place, e.country, e.admin1, e.latitude, e.longitude, e.geonameid, e.status, e.fatalities_low, e.fatalities_high,
  e.injured_low, e.injured_high, e.size_low, e.size_high, e.witnesses, e.mentions, e.disputed,
  r.id AS first_report, e.first_published, e.confidence, e.event AS key
FROM events e JOIN reports r ON r.report = e.first_report;

CREATE VIEW witness_list AS
SELECT 'E' || lpad(to_hex(b.event), 16, '0') AS event, r.id AS report, r.source, r.published,
  'F' || lpad(to_hex(f.family), 16, '0') AS family, m.item, m.type, m.mode, m.source_codes, m.target_codes, m.earliest,
  m.latest, m.place, m.status, m.fatalities_low, m.fatalities_high, m.injured_low, m.injured_high, m.size_low, m.size_high,
  m.trigger, substr(r.text, m.sentence_start + 1, m.sentence_end - m.sentence_start) AS sentence,
  m.start, m."end", m.confidence, m.rule, b.event AS event_key, m.mention AS key
FROM event_members b JOIN event_mentions m ON m.mention = b.mention JOIN reports r ON r.report = m.report
  JOIN report_families f ON f.report = m.report;

CREATE VIEW quote_list AS
SELECT r.id AS report, r.source, r.published, q.item, q.kind,
  (SELECT a.name FROM actor_list a WHERE a.identity = q.speaker) AS speaker,
  (SELECT a.code FROM actor_list a WHERE a.identity = q.speaker) AS speaker_code, q.text, q.cue,
  (SELECT a.name FROM actor_list a WHERE a.identity = q.addressee) AS addressee, q.start, q."end"
FROM quotes q JOIN reports r ON r.report = q.report;

CREATE VIEW stance_list AS
SELECT r.id AS report, r.source, r.published,
  (SELECT a.name FROM actor_list a WHERE a.identity = s.holder) AS holder,
  (SELECT a.code FROM actor_list a WHERE a.identity = s.holder) AS holder_code, s.stance, s.toward, s.toward_item,
  substr(r.text, s.start + 1, s."end" - s.start) AS words, s.start, s."end"
FROM stances s JOIN reports r ON r.report = s.report;
