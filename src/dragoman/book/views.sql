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
