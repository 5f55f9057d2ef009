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

CREATE VIEW actor_roles AS
SELECT DISTINCT 'A' || lpad(to_hex(m.head), 16, '0') AS actor,
  (SELECT a.name FROM actor_list a WHERE a.identity = m.head) AS name, m.role, m.code, r.published, r.id AS report, r.source
FROM (
  SELECT n.*, coalesce(g.into_identity, n.identity) AS head
  FROM actor_mentions n LEFT JOIN actor_merges g ON g.identity = n.identity WHERE n.role IS NOT NULL
) m JOIN reports r ON r.report = m.report;

CREATE VIEW correction_list AS
SELECT 'X' || lpad(to_hex(c.correction), 16, '0') AS correction, c.made, c.who, c.kind, c.report_id AS report, c.words, c.type,
  c.verdict, c.changes, c.note, c.sentence, c.start, c."end"
FROM corrections c;

-- The ledger as it stood on a day, which is today unless the session says another: SET dragoman.on = '2023-09-01'; "due soon"
-- is within 7 days unless SET dragoman.soon says another number. (The book has a macro ledger_on for it.)
CREATE VIEW ledger_list AS
WITH asked AS (
  SELECT coalesce(nullif(current_setting('dragoman.on', true), '')::date, current_date) AS on_day,
    coalesce(nullif(current_setting('dragoman.soon', true), '')::integer, 7) AS soon
), told AS (
  SELECT DISTINCT ON (h.commitment) h.commitment, h.status, h.day, h.due_text, h.due_earliest, h.due_latest, asked.on_day,
    asked.soon
  FROM commitment_history h CROSS JOIN asked WHERE h.day IS NULL OR h.day <= asked.on_day ORDER BY h.commitment, h.step DESC
)
SELECT 'C' || lpad(to_hex(c.commitment), 16, '0') AS line, t.status,
  CASE WHEN t.status IN ('kept', 'broken', 'withdrawn') THEN t.status WHEN t.due_latest < t.on_day THEN 'overdue'
    WHEN t.due_latest <= t.on_day + t.soon THEN 'due soon' ELSE 'open' END AS standing,
  coalesce((SELECT array_agg(name ORDER BY n) FROM (SELECT n, (SELECT a.name FROM actor_list a WHERE a.identity =
    coalesce((SELECT m.into_identity FROM actor_merges m WHERE m.identity = s.identity), s.identity)) AS name
    FROM unnest(c.by_actors) WITH ORDINALITY s (identity, n) OFFSET 0) named WHERE name IS NOT NULL), '{}') AS "by",
  coalesce((SELECT array_agg(name ORDER BY n) FROM (SELECT n, (SELECT a.name FROM actor_list a WHERE a.identity =
    coalesce((SELECT m.into_identity FROM actor_merges m WHERE m.identity = s.identity), s.identity)) AS name
    FROM unnest(c.to_actors) WITH ORDINALITY s (identity, n) OFFSET 0) named WHERE name IS NOT NULL), '{}') AS "to",
  c.action, c.kind,
  t.due_text, t.due_earliest, t.due_latest, c.made, t.day AS since, c.witnesses, c.mentions, c.disputed,
  r.id AS first_report, c.by_actors, c.to_actors, c.by_codes, c.to_codes, c.by_countries, c.to_countries, c.commitment AS key
FROM commitments c JOIN told t ON t.commitment = c.commitment JOIN reports r ON r.report = c.first_report;

CREATE VIEW ledger_history AS
SELECT 'C' || lpad(to_hex(h.commitment), 16, '0') AS line, h.step, h.day, h.status, h.due_text, h.due_earliest, h.due_latest,
  r.id AS report, r.source, substr(r.text, h.start + 1, h."end" - h.start) AS words, h.start, h."end", h.commitment AS key
FROM commitment_history h JOIN reports r ON r.report = h.report;

CREATE VIEW event_dyads AS
WITH acts AS (SELECT DISTINCT event, reciprocal, unnest(source_countries) AS source, target_countries FROM events),
pairs AS (
  SELECT event, source, unnest(target_countries) AS target FROM acts
  UNION
  SELECT a.event, a.source, b.source FROM acts a JOIN acts b ON b.event = a.event AND b.source <> a.source WHERE a.reciprocal
)
SELECT 'E' || lpad(to_hex(e.event), 16, '0') AS event, coalesce(e.earliest, e.latest, e.first_published) AS day, p.source,
  p.target, e.type, e.mode, e.cameo, e.quad, e.goldstein, e.status, e.witnesses, e.event AS key
FROM pairs p JOIN events e ON e.event = p.event WHERE p.source <> '' AND p.target <> '';

CREATE VIEW reports_read AS
SELECT r.published AS day, count(DISTINCT f.family) AS reports
FROM reports r JOIN report_families f ON f.report = r.report WHERE r.published IS NOT NULL GROUP BY 1;

CREATE VIEW figure_points AS
WITH newest AS (
  SELECT DISTINCT ON (f.family) f.family, f.report FROM report_families f JOIN reports r ON r.report = f.report
  ORDER BY f.family, coalesce(r.published, DATE '0001-01-01') DESC, r.report DESC
), who AS (
  SELECT f.*, n.family, coalesce(am.into_identity, f.actor) AS identity, coalesce(sm.into_identity, f.reported_by) AS sayer
  FROM figures f JOIN newest n ON n.report = f.report
  LEFT JOIN actor_merges am ON am.identity = f.actor LEFT JOIN actor_merges sm ON sm.identity = f.reported_by
)
SELECT w.stems, w.measure, w.unit, (SELECT a.name FROM actor_list a WHERE a.identity = w.identity) AS actor,
  (SELECT a.country FROM actor_list a WHERE a.identity = w.identity) AS country,
  (SELECT a.code FROM actor_list a WHERE a.identity = w.identity) AS code, w.place, w.home AS about, w.as_of, w.value, w.low,
  w.high, w.approximate, w.known, (SELECT a.name FROM actor_list a WHERE a.identity = w.sayer) AS said_by,
  r.id AS report, r.source, r.published, w.start, w."end", w.identity, w.family
FROM who w JOIN reports r ON r.report = w.report;
