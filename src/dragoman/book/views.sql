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

-- Names of identities, for the views below.
CREATE OR REPLACE TEMP MACRO names_of(identities) AS
  (SELECT list(a.name ORDER BY t.n) FROM (SELECT unnest(identities) AS identity, generate_subscripts(identities, 1) AS n) t
   JOIN actor_list a ON a.identity = t.identity);

-- Events of the book, one row an event, whoever tells it.
CREATE OR REPLACE TEMP VIEW event_list AS
SELECT format('E{:016x}', e.event) AS event, e.type, e.mode, e.contexts, e.cameo, e.quad, e.goldstein,
  names_of(e.sources) AS sources, names_of(e.targets) AS targets, e.source_codes, e.target_codes,
  e.source_countries, e.target_countries, e.reciprocal, e.earliest, e.latest, coalesce(e.earliest, e.latest) AS day,
  e.place, e.country, e.admin1, e.latitude, e.longitude, e.geonameid, e.status, e.fatalities_low, e.fatalities_high,
  e.injured_low, e.injured_high, e.size_low, e.size_high, e.witnesses, e.mentions, e.disputed,
  r.id AS first_report, e.first_published, e.confidence, e.event AS key
FROM events e JOIN reports r ON r.report = e.first_report;

-- Who tells an event, with the words: one row a mention.
CREATE OR REPLACE TEMP VIEW witness_list AS
SELECT format('E{:016x}', b.event) AS event, r.id AS report, r.source, r.published,
  format('F{:016x}', f.family) AS family, m.item, m.type, m.mode, m.source_codes, m.target_codes, m.earliest, m.latest,
  m.place, m.status, m.fatalities_low, m.fatalities_high, m.injured_low, m.injured_high, m.size_low, m.size_high,
  m.trigger, substr(r.text, m.sentence_start + 1, m.sentence_end - m.sentence_start) AS sentence,
  m.start, m."end", m.confidence, m.rule, b.event AS event_key, m.mention AS key
FROM event_members b JOIN event_mentions m ON m.mention = b.mention JOIN reports r ON r.report = m.report
  JOIN report_families f ON f.report = m.report;

CREATE OR REPLACE TEMP VIEW quote_list AS
SELECT r.id AS report, r.source, r.published, q.item, q.kind, s.name AS speaker, s.code AS speaker_code, q.text, q.cue,
  a.name AS addressee, q.start, q."end"
FROM quotes q JOIN reports r ON r.report = q.report
  LEFT JOIN actor_list s ON s.identity = q.speaker LEFT JOIN actor_list a ON a.identity = q.addressee;

CREATE OR REPLACE TEMP VIEW stance_list AS
SELECT r.id AS report, r.source, r.published, h.name AS holder, h.code AS holder_code, s.stance, s.toward, s.toward_item,
  substr(r.text, s.start + 1, s."end" - s.start) AS words, s.start, s."end"
FROM stances s JOIN reports r ON r.report = s.report LEFT JOIN actor_list h ON h.identity = s.holder;

-- Offices and roles of actors as reports gave them: one row a report and role.
CREATE OR REPLACE TEMP VIEW actor_roles AS
SELECT DISTINCT format('A{:016x}', a.identity) AS actor, a.name, m.role, m.code, r.published, r.id AS report, r.source
FROM actor_mentions m LEFT JOIN actor_merges g ON g.identity = m.identity
  JOIN actor_list a ON a.identity = coalesce(g.into_identity, m.identity) JOIN reports r ON r.report = m.report
WHERE m.role IS NOT NULL;

-- What people corrected, one row an item. `dragoman review list` also says which have lost their item.
CREATE OR REPLACE TEMP VIEW correction_list AS
SELECT format('X{:016x}', c.correction) AS correction, c.made, c.who, c.kind, c.report_id AS report, c.words, c.type, c.verdict,
  c.changes, c.note, c.sentence, c.start, c."end"
FROM corrections c;

-- The ledger as it stood on a day: what reports published up to it say. `standing` is what the day makes of a line that is
-- not closed: open, due soon (within `soon` days) or overdue. SELECT * FROM ledger_on(DATE '2023-09-01', 7)
CREATE OR REPLACE TEMP MACRO ledger_on(on_day, soon) AS TABLE
WITH told AS (
  SELECT * FROM commitment_history h WHERE h.day IS NULL OR h.day <= on_day
  QUALIFY row_number() OVER (PARTITION BY h.commitment ORDER BY h.step DESC) = 1
), named AS (
  SELECT m.commitment, m.side, list(a.name ORDER BY m.place) AS names
  FROM (
    SELECT commitment, 'by' AS side, unnest(by_actors) AS identity, generate_subscripts(by_actors, 1) AS place FROM commitments
    UNION ALL
    SELECT commitment, 'to', unnest(to_actors), generate_subscripts(to_actors, 1) FROM commitments
  ) m LEFT JOIN actor_merges j ON j.identity = m.identity
  JOIN actor_list a ON a.identity = coalesce(j.into_identity, m.identity)
  GROUP BY ALL
)
SELECT format('C{:016x}', c.commitment) AS line, t.status,
  CASE WHEN t.status IN ('kept', 'broken', 'withdrawn') THEN t.status WHEN t.due_latest < on_day THEN 'overdue'
    WHEN t.due_latest <= on_day + soon THEN 'due soon' ELSE 'open' END AS standing,
  coalesce(b.names, []) AS "by", coalesce(o.names, []) AS "to", c.action, c.kind,
  t.due_text, t.due_earliest, t.due_latest, c.made, t.day AS since, c.witnesses, c.mentions, c.disputed,
  r.id AS first_report, c.by_actors, c.to_actors, c.by_codes, c.to_codes, c.by_countries, c.to_countries, c.commitment AS key
FROM commitments c JOIN told t ON t.commitment = c.commitment JOIN reports r ON r.report = c.first_report
LEFT JOIN named b ON b.commitment = c.commitment AND b.side = 'by'
LEFT JOIN named o ON o.commitment = c.commitment AND o.side = 'to';

-- The ledger as the last report leaves it, on the day of the query.
CREATE OR REPLACE TEMP VIEW ledger_list AS SELECT * FROM ledger_on(current_date, 7);

-- What changed a line's status, with the words that did.
CREATE OR REPLACE TEMP VIEW ledger_history AS
SELECT format('C{:016x}', h.commitment) AS line, h.step, h.day, h.status, h.due_text, h.due_earliest, h.due_latest,
  r.id AS report, r.source, substring(r.text, h.start + 1, h."end" - h.start) AS words, h.start, h."end", h.commitment AS key
FROM commitment_history h JOIN reports r ON r.report = h.report;

-- One row an event and ordered pair of countries, the one that acts first; of what states do together, both orders. `day` is
-- the event's day, or where the words give none that of the report. Counts by pair: GROUP BY source, target.
CREATE OR REPLACE TEMP VIEW event_dyads AS
WITH acts AS (SELECT DISTINCT event, reciprocal, unnest(source_countries) AS source, target_countries FROM events),
pairs AS (
  SELECT event, source, unnest(target_countries) AS target FROM acts
  UNION
  SELECT a.event, a.source, b.source FROM acts a JOIN acts b ON b.event = a.event AND b.source <> a.source WHERE a.reciprocal
)
SELECT format('E{:016x}', e.event) AS event, coalesce(e.earliest, e.latest, e.first_published) AS day, p.source, p.target,
  e.type, e.mode, e.cameo, e.quad, e.goldstein, e.status, e.witnesses, e.event AS key
FROM pairs p JOIN events e ON e.event = p.event WHERE p.source <> '' AND p.target <> '';

-- Reports read by day, copies and versions as one: what counts of events are to be divided by.
CREATE OR REPLACE TEMP VIEW reports_read AS
SELECT r.published AS day, count(DISTINCT f.family) AS reports
FROM reports r JOIN report_families f ON f.report = r.report WHERE r.published IS NOT NULL GROUP BY 1;

-- All figures, one row each, of a report's versions and copies the latest; `known` false: said to be unknown.
CREATE OR REPLACE TEMP VIEW figure_points AS
WITH newest AS (
  SELECT f.family, arg_max(r.report, (coalesce(r.published, DATE '0001-01-01'), r.report)) AS report
  FROM report_families f JOIN reports r ON r.report = f.report GROUP BY f.family
)
SELECT f.stems, f.measure, f.unit, a.name AS actor, a.country, a.code, f.place, f.home AS about, f.as_of, f.value, f.low,
  f.high, f.approximate, f.known, s.name AS said_by, r.id AS report, r.source, r.published, f.start, f."end",
  coalesce(am.into_identity, f.actor) AS identity, n.family
FROM figures f JOIN newest n ON n.report = f.report JOIN reports r ON r.report = f.report
LEFT JOIN actor_merges am ON am.identity = f.actor
LEFT JOIN actor_list a ON a.identity = coalesce(am.into_identity, f.actor)
LEFT JOIN actor_merges sm ON sm.identity = f.reported_by
LEFT JOIN actor_list s ON s.identity = coalesce(sm.into_identity, f.reported_by);
