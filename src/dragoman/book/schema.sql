-- The record book, format 1. Keys are 63-bit numbers made from the content (book/keys.py), so that a book does not
-- depend on the order of adding. Tables end here; views.sql has what users query.

CREATE TABLE book (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- One row a report as read: another text under the same id is another row of the same family.
CREATE TABLE reports (
  report BIGINT PRIMARY KEY,
  id TEXT NOT NULL,
  url TEXT, source TEXT, title TEXT, dek TEXT, language TEXT,
  published DATE, published_from TEXT,
  words INTEGER NOT NULL,
  text TEXT NOT NULL,
  record TEXT NOT NULL,          -- the coded report as JSON, report.text left empty: it is in `text`
  coder TEXT NOT NULL,           -- version that coded it
  changed BIGINT NOT NULL,       -- the change that wrote this row (changes.change)
  signature BLOB NOT NULL        -- MinHash of its words, 128 numbers of 32 bits (book/duplicates.py)
);
-- Versions and copies of one report. `changed` is as in reports: a report's family may change without its row.
CREATE TABLE report_families (report BIGINT NOT NULL, family BIGINT NOT NULL, changed BIGINT NOT NULL);
CREATE INDEX report_families_report ON report_families (report);
CREATE INDEX report_families_family ON report_families (family);
CREATE TABLE report_bands (band BIGINT NOT NULL, report BIGINT NOT NULL);
CREATE INDEX report_bands_band ON report_bands (band);
CREATE TABLE report_ids (id BIGINT NOT NULL, report BIGINT NOT NULL);            -- key of reports.id
CREATE INDEX report_ids_id ON report_ids (id);

-- Words of titles and texts, stemmed, for full-text search.
CREATE TABLE terms (term TEXT NOT NULL, report BIGINT NOT NULL, times SMALLINT NOT NULL);

-- What reports say, one row an item. `item` is the id in the coded report ("e3"). start/end are offsets into reports.text.
CREATE TABLE actor_mentions (
  report BIGINT NOT NULL, item TEXT NOT NULL, identity BIGINT NOT NULL,
  name TEXT NOT NULL, type TEXT NOT NULL, country TEXT, sectors TEXT[] NOT NULL, code TEXT NOT NULL,
  role TEXT, wikidata TEXT, evidence TEXT NOT NULL
);
CREATE TABLE event_mentions (
  mention BIGINT NOT NULL, report BIGINT NOT NULL, item TEXT NOT NULL,
  type TEXT NOT NULL, mode TEXT, contexts TEXT[] NOT NULL, cameo TEXT NOT NULL, quad TINYINT NOT NULL, goldstein FLOAT NOT NULL,
  sources BIGINT[] NOT NULL, targets BIGINT[] NOT NULL,               -- identities
  source_codes TEXT[] NOT NULL, target_codes TEXT[] NOT NULL,         -- their codes, as long
  source_countries TEXT[] NOT NULL, target_countries TEXT[] NOT NULL, -- and countries ("" where they have none)
  reciprocal BOOLEAN NOT NULL,
  trigger TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
  time_text TEXT, earliest DATE, latest DATE, time_from TEXT,
  place TEXT, country TEXT, admin1 TEXT, latitude DOUBLE, longitude DOUBLE, geonameid BIGINT,   -- its first place
  status TEXT NOT NULL, reported_by BIGINT,
  fatalities_low INTEGER, fatalities_high INTEGER, injured_low INTEGER, injured_high INTEGER, size_low INTEGER, size_high INTEGER,
  confidence FLOAT NOT NULL, rule TEXT NOT NULL,
  words INTEGER[] NOT NULL,      -- hashed stems of its sentence, for linking
  home TEXT                      -- the country that its report is about, if one: that of actors without one
);
CREATE INDEX event_mentions_mention ON event_mentions (mention);
CREATE INDEX event_mentions_report ON event_mentions (report);
CREATE TABLE commitment_mentions (
  mention BIGINT NOT NULL, report BIGINT NOT NULL, item TEXT NOT NULL,
  kind TEXT NOT NULL, by_actors BIGINT[] NOT NULL, to_actors BIGINT[] NOT NULL, by_codes TEXT[] NOT NULL, to_codes TEXT[] NOT NULL,
  by_countries TEXT[] NOT NULL, to_countries TEXT[] NOT NULL,
  action TEXT NOT NULL, due_text TEXT, due_earliest DATE, due_latest DATE, status TEXT NOT NULL,
  event BIGINT,                  -- the event mention that it is
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  words INTEGER[] NOT NULL,      -- hashed stems of the action without its names and numbers
  names INTEGER[] NOT NULL,      -- and of the names in it
  numbers TEXT[] NOT NULL,       -- and the numbers in it, as digits
  replaces BOOLEAN NOT NULL,     -- its sentence says that it takes the place of something
  home TEXT                      -- as of events
);
CREATE INDEX commitment_mentions_mention ON commitment_mentions (mention);
CREATE INDEX commitment_mentions_report ON commitment_mentions (report);
CREATE TABLE quotes (
  report BIGINT NOT NULL, item TEXT NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
  speaker BIGINT, addressee BIGINT, cue TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE TABLE figures (
  report BIGINT NOT NULL, item TEXT NOT NULL, measure TEXT NOT NULL, value DOUBLE, low DOUBLE, high DOUBLE,
  approximate BOOLEAN NOT NULL, unit TEXT, known BOOLEAN NOT NULL, actor BIGINT, place TEXT, as_of TEXT, reported_by BIGINT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  stems TEXT NOT NULL,           -- of the measure, sorted: figures of one series have the same
  home TEXT                      -- as of events
);
CREATE TABLE processes (
  report BIGINT NOT NULL, item TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, parties BIGINT[] NOT NULL,
  round INTEGER, began TEXT, events BIGINT[] NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  stems TEXT NOT NULL            -- of the name, sorted
);
CREATE TABLE stances (
  report BIGINT NOT NULL, holder BIGINT, toward TEXT, toward_item TEXT, stance TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL
);

-- Who is who: one row a way an actor was named. Identities are those of the texts, after splits and before merges, here and in
-- actor_mentions; in all other tables they are after both, as book/layers.py has them.
CREATE TABLE actor_names (
  identity BIGINT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, country TEXT, code TEXT NOT NULL, wikidata TEXT
);
CREATE INDEX actor_names_identity ON actor_names (identity);
-- What the user said: this actor is that one; this name, or the one of this report, is another actor than its identity.
CREATE TABLE actor_joins (identity BIGINT NOT NULL, into_identity BIGINT NOT NULL, note TEXT, made TIMESTAMP NOT NULL);
CREATE TABLE actor_splits (
  identity BIGINT NOT NULL, what TEXT NOT NULL, value TEXT NOT NULL,   -- what: name (as identities.plain has it), report (its id)
  into_identity BIGINT NOT NULL, note TEXT, made TIMESTAMP NOT NULL
);
-- What follows from actor_joins: of each identity that is another one the last in the chain, which is itself in no row.
CREATE TABLE actor_merges (identity BIGINT NOT NULL, into_identity BIGINT NOT NULL, note TEXT, made TIMESTAMP NOT NULL);
CREATE INDEX actor_merges_identity ON actor_merges (identity);

-- Linking: mentions with a block in common are compared; a component is what links hold together; an event is a part of it.
CREATE TABLE event_blocks (block BIGINT NOT NULL, mention BIGINT NOT NULL);
CREATE INDEX event_blocks_block ON event_blocks (block);
CREATE TABLE event_members (mention BIGINT NOT NULL, event BIGINT NOT NULL, component BIGINT NOT NULL);
CREATE INDEX event_members_mention ON event_members (mention);
CREATE INDEX event_members_event ON event_members (event);
CREATE INDEX event_members_component ON event_members (component);
CREATE TABLE events (
  event BIGINT NOT NULL,
  type TEXT NOT NULL, mode TEXT, contexts TEXT[] NOT NULL, cameo TEXT NOT NULL, quad TINYINT NOT NULL, goldstein FLOAT NOT NULL,
  sources BIGINT[] NOT NULL, targets BIGINT[] NOT NULL, source_codes TEXT[] NOT NULL, target_codes TEXT[] NOT NULL,
  source_countries TEXT[] NOT NULL, target_countries TEXT[] NOT NULL,
  reciprocal BOOLEAN NOT NULL, earliest DATE, latest DATE,
  place TEXT, country TEXT, admin1 TEXT, latitude DOUBLE, longitude DOUBLE, geonameid BIGINT,
  status TEXT NOT NULL,
  fatalities_low INTEGER, fatalities_high INTEGER, injured_low INTEGER, injured_high INTEGER, size_low INTEGER, size_high INTEGER,
  mentions INTEGER NOT NULL, witnesses INTEGER NOT NULL,              -- witnesses: families of reports that tell it
  first_report BIGINT NOT NULL, first_published DATE, confidence FLOAT NOT NULL,
  changed BIGINT NOT NULL,
  disputed TEXT[] NOT NULL       -- what the witnesses disagree about: fatalities, injured, size, time, place, sources, targets
);
CREATE INDEX events_event ON events (event);

-- The ledger: commitments told by several reports are one line; its history cites what changed it.
CREATE TABLE commitment_blocks (block BIGINT NOT NULL, mention BIGINT NOT NULL);
CREATE INDEX commitment_blocks_block ON commitment_blocks (block);
CREATE TABLE commitment_members (mention BIGINT NOT NULL, commitment BIGINT NOT NULL, component BIGINT NOT NULL);
CREATE INDEX commitment_members_mention ON commitment_members (mention);
CREATE INDEX commitment_members_commitment ON commitment_members (commitment);
CREATE INDEX commitment_members_component ON commitment_members (component);
CREATE TABLE commitments (
  commitment BIGINT NOT NULL, kind TEXT NOT NULL, by_actors BIGINT[] NOT NULL, to_actors BIGINT[] NOT NULL,
  by_codes TEXT[] NOT NULL, to_codes TEXT[] NOT NULL, by_countries TEXT[] NOT NULL, to_countries TEXT[] NOT NULL,
  action TEXT NOT NULL, due_text TEXT, due_earliest DATE, due_latest DATE, made DATE,
  status TEXT NOT NULL,          -- open, kept, broken, extended, withdrawn, superseded; due soon and overdue are told on a day
  mentions INTEGER NOT NULL, witnesses INTEGER NOT NULL, first_report BIGINT NOT NULL, changed BIGINT NOT NULL,
  disputed TEXT[] NOT NULL       -- what the witnesses disagree about: due, status
);
CREATE INDEX commitments_commitment ON commitments (commitment);
CREATE TABLE commitment_history (
  commitment BIGINT NOT NULL, step INTEGER NOT NULL,     -- from 1, in the order of the days
  day DATE,                      -- of the report that says so
  status TEXT NOT NULL, mention BIGINT NOT NULL, report BIGINT NOT NULL,
  due_text TEXT, due_earliest DATE, due_latest DATE,     -- what was due from then on
  start INTEGER NOT NULL, "end" INTEGER NOT NULL         -- the words, in reports.text
);
CREATE INDEX commitment_history_commitment ON commitment_history (commitment);

-- What people corrected, laid over the machine's coding; an item is named by what it says, not by its number.
CREATE TABLE corrections (
  correction BIGINT NOT NULL, made TIMESTAMP NOT NULL, who TEXT, kind TEXT NOT NULL,   -- kind: event, commitment, figure, quote
  report_id TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, type TEXT,
  nth INTEGER NOT NULL,          -- of the items of that type at those words, from 0
  sentence TEXT NOT NULL,        -- the words around, by which the item is found in another version of the report
  sentence_start INTEGER NOT NULL,
  verdict TEXT NOT NULL,         -- accept, reject, edit
  changes TEXT, note TEXT        -- changes: JSON object, field to value (book/corrections.py)
);

-- Every change in order, so that publishing sends only what is newer; `removed` holds events, commitments and reports that
-- are no more (merged with another by linking, or coded anew). Whoever changes a row that hangs on a report, an event or a
-- commitment (its mentions, members, history) sets the `changed` of that report, event or commitment as well.
CREATE TABLE changes (change BIGINT NOT NULL, made TIMESTAMP NOT NULL, what TEXT NOT NULL);
CREATE TABLE removed (what TEXT NOT NULL, key BIGINT NOT NULL, change BIGINT NOT NULL);

-- Feeds that are watched, and the entries seen.
CREATE TABLE feeds (
  url TEXT PRIMARY KEY, etag TEXT, modified TEXT, checked TIMESTAMP, next_check TIMESTAMP, failures INTEGER NOT NULL, note TEXT
);
CREATE TABLE feed_entries (
  feed TEXT NOT NULL, entry TEXT NOT NULL, seen TIMESTAMP NOT NULL, report BIGINT, note TEXT,   -- note: why no report
  tries INTEGER NOT NULL, done BOOLEAN NOT NULL   -- an entry that failed for now is tried again
);
CREATE INDEX feed_entries_feed ON feed_entries (feed);
