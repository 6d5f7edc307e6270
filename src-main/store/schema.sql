-- Generated from the migrations by schema.test.ts.

CREATE TABLE library (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  author TEXT,
  publisher TEXT,
  published TEXT,
  language TEXT NOT NULL,
  address TEXT,
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text_sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  trashed_at TEXT,
  -- In UTF-16 code units.
  length INTEGER NOT NULL,
  text TEXT NOT NULL
, captured TEXT, version_of INTEGER REFERENCES documents (id) ON DELETE CASCADE, version INTEGER DEFAULT 1 CHECK (version > 0)) STRICT;

CREATE INDEX documents_in_trash ON documents (id) WHERE trashed_at IS NOT NULL;

CREATE INDEX documents_by_import ON documents (imported_at, id);

CREATE TABLE originals (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  bytes BLOB NOT NULL
, packed INTEGER NOT NULL DEFAULT 0 CHECK (packed IN (0, 1)), beside_text INTEGER NOT NULL DEFAULT 0 CHECK (beside_text IN (0, 1))) STRICT;

CREATE TABLE blocks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('title', 'heading', 'paragraph', 'list item', 'table cell', 'quote')),
  level INTEGER,
  heading TEXT,
  paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start)
, page TEXT) STRICT;

CREATE INDEX blocks_by_document ON blocks (document_id, start);

CREATE TABLE entities (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'media', 'place', 'product', 'event')),
  name TEXT NOT NULL,
  origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made')),
  -- Where its mentions went when a person merged it; it keeps its row so that links to it still lead somewhere.
  merged_into_id INTEGER REFERENCES entities (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX entities_by_merged_into ON entities (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE decided_names (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  found_as_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  entity_id INTEGER REFERENCES entities (id) ON DELETE CASCADE,
  UNIQUE (found_as_id, folded)
) STRICT;

CREATE INDEX decided_names_by_entity ON decided_names (entity_id) WHERE entity_id IS NOT NULL;

CREATE TABLE mentions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made')),
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  found_start INTEGER,
  found_end INTEGER
, why TEXT NOT NULL DEFAULT '', sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1)) STRICT;

CREATE TABLE quotes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'reported')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  speaker_id INTEGER REFERENCES entities (id) ON DELETE SET NULL,
  speaker_start INTEGER,
  speaker_end INTEGER,
  speaker_words TEXT,
  cue_start INTEGER,
  cue_end INTEGER,
  cue_words TEXT,
  via_id INTEGER REFERENCES entities (id) ON DELETE SET NULL,
  setting_start INTEGER,
  setting_end INTEGER,
  setting_words TEXT,
  why TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made')),
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  found_start INTEGER,
  found_end INTEGER
, content_start INTEGER, content_end INTEGER, content_words TEXT, said_on_start INTEGER, said_on_end INTEGER, said_on_words TEXT) STRICT;

CREATE INDEX quotes_by_speaker ON quotes (speaker_id, rejected, document_id);

CREATE INDEX quotes_by_via ON quotes (via_id) WHERE via_id IS NOT NULL;

CREATE TABLE figures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('money', 'quantity', 'percentage', 'count', 'ratio')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT,
  approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
  of_id INTEGER REFERENCES entities (id) ON DELETE SET NULL,
  origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made')),
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  found_start INTEGER,
  found_end INTEGER
, why TEXT NOT NULL DEFAULT '', sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1)) STRICT;

CREATE INDEX figures_by_document ON figures (document_id, rejected, start);

CREATE INDEX figures_by_of ON figures (of_id) WHERE of_id IS NOT NULL;

CREATE TABLE dates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  edtf TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  resolved_from_id INTEGER REFERENCES dates (id) ON DELETE SET NULL,
  origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made')),
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  found_start INTEGER,
  found_end INTEGER
, why TEXT NOT NULL DEFAULT '', sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1)) STRICT;

CREATE INDEX dates_by_document ON dates (document_id, rejected, start);

CREATE INDEX dates_by_resolved_from ON dates (resolved_from_id) WHERE resolved_from_id IS NOT NULL;

CREATE TABLE deals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  from_id INTEGER REFERENCES entities (id) ON DELETE SET NULL,
  to_id INTEGER REFERENCES entities (id) ON DELETE SET NULL,
  figure_id INTEGER REFERENCES figures (id) ON DELETE SET NULL,
  status TEXT NOT NULL
    CHECK (status IN ('intended', 'announced', 'negotiating', 'signed', 'on hold', 'collapsed', 'denied'))
, why TEXT NOT NULL DEFAULT '', sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1), origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made')), rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)), found_start INTEGER, found_end INTEGER, found_figure_id INTEGER REFERENCES figures (id) ON DELETE SET NULL) STRICT;

CREATE INDEX deals_by_document ON deals (document_id);

CREATE INDEX deals_by_from ON deals (from_id) WHERE from_id IS NOT NULL;

CREATE INDEX deals_by_to ON deals (to_id) WHERE to_id IS NOT NULL;

CREATE INDEX deals_by_figure ON deals (figure_id) WHERE figure_id IS NOT NULL;

CREATE TABLE deal_statuses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  status TEXT NOT NULL
    CHECK (status IN ('intended', 'announced', 'negotiating', 'signed', 'on hold', 'collapsed', 'denied')),
  date_id INTEGER REFERENCES dates (id) ON DELETE SET NULL,
  source_id INTEGER REFERENCES entities (id) ON DELETE SET NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL
) STRICT;

CREATE INDEX deal_statuses_by_deal ON deal_statuses (deal_id);

CREATE INDEX deal_statuses_by_date ON deal_statuses (date_id) WHERE date_id IS NOT NULL;

CREATE INDEX deal_statuses_by_source ON deal_statuses (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE checks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('ratio', 'duration', 'sum', 'contradiction')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  claims REAL,
  computed REAL,
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  operation TEXT CHECK (operation IN ('quotient', 'difference', 'change', 'sum', 'product', 'duration'))
, why TEXT NOT NULL DEFAULT '', sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1)) STRICT;

CREATE INDEX checks_by_document ON checks (document_id, start);

CREATE TABLE check_parts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  check_id INTEGER NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
  figure_id INTEGER REFERENCES figures (id) ON DELETE CASCADE,
  date_id INTEGER REFERENCES dates (id) ON DELETE CASCADE,
  deal_id INTEGER REFERENCES deals (id) ON DELETE CASCADE, read TEXT,
  CHECK ((figure_id IS NOT NULL) + (date_id IS NOT NULL) + (deal_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX check_parts_by_check ON check_parts (check_id);

CREATE INDEX check_parts_by_figure ON check_parts (figure_id) WHERE figure_id IS NOT NULL;

CREATE INDEX check_parts_by_date ON check_parts (date_id) WHERE date_id IS NOT NULL;

CREATE INDEX check_parts_by_deal ON check_parts (deal_id) WHERE deal_id IS NOT NULL;

CREATE TABLE annotations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  colour TEXT NOT NULL
    CHECK (colour IN ('yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey')),
  comment TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
, trashed_at TEXT, made_as TEXT
  CHECK (made_as IN ('highlight', 'underline', 'strike-out', 'squiggle', 'comment')), author TEXT, forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))) STRICT;

CREATE INDEX annotations_by_document ON annotations (document_id, start);

CREATE TABLE comparisons (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE comparison_quotes (
  comparison_id INTEGER NOT NULL REFERENCES comparisons (id) ON DELETE CASCADE,
  quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (comparison_id, quote_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX comparison_quotes_by_quote ON comparison_quotes (quote_id);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE citations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
  quote_id INTEGER REFERENCES quotes (id) ON DELETE SET NULL,
  annotation_id INTEGER REFERENCES annotations (id) ON DELETE SET NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  speaker TEXT,
  created_at TEXT NOT NULL
, now_start INTEGER, now_end INTEGER CHECK (now_end > now_start), now_words TEXT) STRICT;

CREATE INDEX citations_by_document ON citations (document_id);

CREATE INDEX citations_by_quote ON citations (quote_id) WHERE quote_id IS NOT NULL;

CREATE INDEX citations_by_annotation ON citations (annotation_id) WHERE annotation_id IS NOT NULL;

CREATE TABLE note_citations (
  note_id INTEGER NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  citation_id INTEGER NOT NULL REFERENCES citations (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (note_id, citation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_citations_by_citation ON note_citations (citation_id);

CREATE TABLE undo_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act TEXT NOT NULL,
  words TEXT NOT NULL,
  done_at TEXT NOT NULL,
  -- What joins a burst of typing to one step.
  merge_key TEXT,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
, note_id INTEGER) STRICT;

CREATE TABLE undo_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
  sql TEXT NOT NULL
) STRICT;

CREATE INDEX undo_log_by_step ON undo_log (step_id);

CREATE TRIGGER quotes_indexed AFTER INSERT ON quotes BEGIN
  INSERT INTO quote_words (rowid, words) VALUES (new.id, new.words);
END;

CREATE TRIGGER quotes_unindexed AFTER DELETE ON quotes BEGIN
  INSERT INTO quote_words (quote_words, rowid, words) VALUES ('delete', old.id, old.words);
END;

CREATE TRIGGER quotes_reindexed AFTER UPDATE OF words ON quotes BEGIN
  INSERT INTO quote_words (quote_words, rowid, words) VALUES ('delete', old.id, old.words);
  INSERT INTO quote_words (rowid, words) VALUES (new.id, new.words);
END;

CREATE VIRTUAL TABLE note_words USING fts5 (
  title, body, content = 'notes', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER notes_indexed AFTER INSERT ON notes BEGIN
  INSERT INTO note_words (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER notes_unindexed AFTER DELETE ON notes BEGIN
  INSERT INTO note_words (note_words, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER notes_reindexed AFTER UPDATE OF title, body ON notes BEGIN
  INSERT INTO note_words (note_words, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO note_words (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER passages_unindexed AFTER DELETE ON blocks BEGIN
  DELETE FROM passage_words WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE quote_vocabulary USING fts5vocab (quote_words, row);

CREATE VIRTUAL TABLE note_vocabulary USING fts5vocab (note_words, row);

CREATE VIRTUAL TABLE passage_vocabulary USING fts5vocab (passage_words, row);

CREATE INDEX quotes_doubtful ON quotes (document_id, origin, rejected) WHERE confidence < 0.7;

CREATE INDEX mentions_doubtful ON mentions (document_id, origin, rejected) WHERE sure < 0.7;

CREATE INDEX figures_doubtful ON figures (document_id, origin, rejected) WHERE sure < 0.7;

CREATE INDEX dates_doubtful ON dates (document_id, origin, rejected) WHERE sure < 0.7;

CREATE INDEX deals_doubtful ON deals (document_id, origin, rejected) WHERE sure < 0.7;

CREATE TABLE review_place (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL
) STRICT;

CREATE INDEX review_place_by_document ON review_place (document_id);

CREATE INDEX documents_by_version_of ON documents (version_of, version) WHERE version_of IS NOT NULL;

CREATE VIEW readable_documents AS
  SELECT documents.*
  FROM documents
  LEFT JOIN documents AS newest ON newest.id = documents.version_of
  WHERE documents.trashed_at IS NULL
    OR (documents.version IS NOT NULL AND newest.id IS NOT NULL AND newest.trashed_at IS NULL);

CREATE TABLE version_turns (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  turned INTEGER NOT NULL CHECK (turned IN (0, 1)),
  UNIQUE (document_id, other_id)
) STRICT;

CREATE INDEX version_turns_by_other ON version_turns (other_id);

CREATE TABLE earlier_places (
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  PRIMARY KEY (annotation_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX earlier_places_by_document ON earlier_places (document_id);

CREATE TABLE orphans (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'orphan', 'kept')),
  annotation_id INTEGER UNIQUE REFERENCES annotations (id) ON DELETE CASCADE,
  citation_id INTEGER UNIQUE REFERENCES citations (id) ON DELETE CASCADE,
  mention_id INTEGER UNIQUE REFERENCES mentions (id) ON DELETE CASCADE,
  quote_id INTEGER UNIQUE REFERENCES quotes (id) ON DELETE CASCADE,
  figure_id INTEGER UNIQUE REFERENCES figures (id) ON DELETE CASCADE,
  date_id INTEGER UNIQUE REFERENCES dates (id) ON DELETE CASCADE,
  deal_id INTEGER UNIQUE REFERENCES deals (id) ON DELETE CASCADE,
  CHECK (
    (annotation_id IS NOT NULL) + (citation_id IS NOT NULL) + (mention_id IS NOT NULL) + (quote_id IS NOT NULL)
      + (figure_id IS NOT NULL) + (date_id IS NOT NULL) + (deal_id IS NOT NULL) = 1
  )
) STRICT;

CREATE INDEX orphans_by_document ON orphans (document_id, state);

CREATE TABLE orphan_candidates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  orphan_id INTEGER NOT NULL REFERENCES orphans (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL
) STRICT;

CREATE INDEX orphan_candidates_by_orphan ON orphan_candidates (orphan_id);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL UNIQUE CHECK (path <> ''),
  description TEXT NOT NULL DEFAULT '',
  colour TEXT CHECK (colour IN ('yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey')),
  -- An annotation that shows what the tag is for.
  example_id INTEGER REFERENCES annotations (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX tags_by_example ON tags (example_id) WHERE example_id IS NOT NULL;

CREATE TABLE annotation_tags (
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (annotation_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag_id);

CREATE INDEX annotations_in_trash ON annotations (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE colour_meanings (
  colour TEXT PRIMARY KEY
    CHECK (colour IN ('yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey')),
  meaning TEXT NOT NULL CHECK (meaning <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  -- What was sought among the annotations, as JSON.
  filter TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE annotation_words USING fts5 (
  words, comment, content = 'annotations', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER annotations_indexed AFTER INSERT ON annotations BEGIN
  INSERT INTO annotation_words (rowid, words, comment) VALUES (new.id, new.words, new.comment);
END;

CREATE TRIGGER annotations_unindexed AFTER DELETE ON annotations BEGIN
  INSERT INTO annotation_words (annotation_words, rowid, words, comment)
  VALUES ('delete', old.id, old.words, old.comment);
END;

CREATE TRIGGER annotations_reindexed AFTER UPDATE OF words, comment ON annotations BEGIN
  INSERT INTO annotation_words (annotation_words, rowid, words, comment)
  VALUES ('delete', old.id, old.words, old.comment);
  INSERT INTO annotation_words (rowid, words, comment) VALUES (new.id, new.words, new.comment);
END;

CREATE VIRTUAL TABLE annotation_vocabulary USING fts5vocab (annotation_words, row);

CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started_at TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('window', 'watched folder', 'command line')),
  -- The folder's name, never its path.
  folder TEXT,
  passed_over INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_outcomes (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('imported', 'already there', 'refused', 'left')),
  -- What else is known of the outcome, as JSON.
  facts TEXT NOT NULL,
  PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE printed_pages (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  start INTEGER,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX printed_pages_by_start ON printed_pages (document_id, start, label) WHERE start IS NOT NULL;

CREATE TABLE printed_places (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  packed BLOB NOT NULL
) STRICT;

CREATE INDEX quotes_rejected ON quotes (id) WHERE rejected = 1;

CREATE TABLE reading_places (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL
) STRICT;

CREATE TABLE comparison_remarks (
  comparison_id INTEGER NOT NULL REFERENCES comparisons (id) ON DELETE CASCADE,
  quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
  -- The other of a pair; the same quote where the remark is on it alone.
  other_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
  words TEXT NOT NULL CHECK (words <> ''),
  PRIMARY KEY (comparison_id, quote_id, other_id),
  CHECK (quote_id <= other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX comparison_remarks_by_quote ON comparison_remarks (quote_id);

CREATE INDEX comparison_remarks_by_other ON comparison_remarks (other_id);

CREATE INDEX figures_by_value ON figures (value, unit, kind);

CREATE TABLE entity_documents (
  -- No references: versions change places by way of ids that no document has, and no entity is ever deleted.
  entity_id INTEGER NOT NULL,
  document_id INTEGER NOT NULL,
  mentions INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (entity_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_documents_by_document ON entity_documents (document_id, mentions, quotes);

CREATE TABLE entity_tallies (
  entity_id INTEGER PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
  documents INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER mentions_tallied AFTER INSERT ON mentions WHEN new.rejected = 0 BEGIN
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.entity_id, new.document_id
  WHERE NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.entity_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET mentions = mentions + 1
  WHERE entity_id = new.entity_id AND document_id = new.document_id;
END;

CREATE TRIGGER mentions_untallied AFTER DELETE ON mentions WHEN old.rejected = 0 BEGIN
  UPDATE entity_documents SET mentions = mentions - 1
  WHERE entity_id = old.entity_id AND document_id = old.document_id;
END;

CREATE TRIGGER mentions_retallied AFTER UPDATE OF entity_id, document_id, rejected ON mentions BEGIN
  UPDATE entity_documents SET mentions = mentions - 1
  WHERE old.rejected = 0 AND entity_id = old.entity_id AND document_id = old.document_id;
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.entity_id, new.document_id
  WHERE new.rejected = 0 AND NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.entity_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET mentions = mentions + 1
  WHERE new.rejected = 0 AND entity_id = new.entity_id AND document_id = new.document_id;
END;

CREATE TRIGGER quotes_tallied AFTER INSERT ON quotes WHEN new.rejected = 0 AND new.speaker_id IS NOT NULL BEGIN
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.speaker_id, new.document_id
  WHERE NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.speaker_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET quotes = quotes + 1
  WHERE entity_id = new.speaker_id AND document_id = new.document_id;
END;

CREATE TRIGGER quotes_untallied AFTER DELETE ON quotes WHEN old.rejected = 0 AND old.speaker_id IS NOT NULL BEGIN
  UPDATE entity_documents SET quotes = quotes - 1
  WHERE entity_id = old.speaker_id AND document_id = old.document_id;
END;

CREATE TRIGGER quotes_retallied AFTER UPDATE OF speaker_id, document_id, rejected ON quotes BEGIN
  UPDATE entity_documents SET quotes = quotes - 1
  WHERE old.rejected = 0 AND entity_id = old.speaker_id AND document_id = old.document_id;
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.speaker_id, new.document_id
  WHERE new.rejected = 0 AND new.speaker_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.speaker_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET quotes = quotes + 1
  WHERE new.rejected = 0 AND entity_id = new.speaker_id AND document_id = new.document_id;
END;

CREATE TRIGGER entity_documents_summed AFTER UPDATE OF mentions, quotes ON entity_documents
WHEN EXISTS (SELECT 1 FROM documents WHERE id = new.document_id AND trashed_at IS NULL) BEGIN
  INSERT INTO entity_tallies (entity_id)
  SELECT new.entity_id
  WHERE NOT EXISTS (SELECT 1 FROM entity_tallies WHERE entity_id = new.entity_id);
  UPDATE entity_tallies
  SET documents = documents + (new.mentions + new.quotes > 0) - (old.mentions + old.quotes > 0),
    mentions = mentions + new.mentions - old.mentions,
    quotes = quotes + new.quotes - old.quotes
  WHERE entity_id = new.entity_id;
END;

CREATE TRIGGER documents_out_of_tallies AFTER UPDATE OF id, trashed_at ON documents
WHEN old.trashed_at IS NULL AND (new.trashed_at IS NOT NULL OR new.id <> old.id) BEGIN
  UPDATE entity_tallies
  SET documents = documents - 1, mentions = entity_tallies.mentions - gone.mentions,
    quotes = entity_tallies.quotes - gone.quotes
  FROM (SELECT * FROM entity_documents WHERE document_id = old.id AND mentions + quotes > 0) AS gone
  WHERE entity_tallies.entity_id = gone.entity_id;
END;

CREATE TRIGGER documents_into_tallies AFTER UPDATE OF id, trashed_at ON documents
WHEN new.trashed_at IS NULL AND (old.trashed_at IS NOT NULL OR new.id <> old.id) BEGIN
  INSERT INTO entity_tallies (entity_id)
  SELECT entity_id
  FROM entity_documents
  WHERE document_id = new.id AND entity_id NOT IN (SELECT entity_id FROM entity_tallies);
  UPDATE entity_tallies
  SET documents = documents + 1, mentions = entity_tallies.mentions + come.mentions,
    quotes = entity_tallies.quotes + come.quotes
  FROM (SELECT * FROM entity_documents WHERE document_id = new.id AND mentions + quotes > 0) AS come
  WHERE entity_tallies.entity_id = come.entity_id;
END;

CREATE TRIGGER documents_leave_tallies BEFORE DELETE ON documents BEGIN
  UPDATE entity_documents SET mentions = 0, quotes = 0 WHERE document_id = old.id;
  DELETE FROM entity_documents WHERE document_id = old.id;
END;

CREATE INDEX dates_by_day ON dates (from_day, to_day, document_id) WHERE rejected = 0;

CREATE INDEX documents_by_published ON documents (published, id) WHERE trashed_at IS NULL;

CREATE INDEX quotes_by_content ON quotes (document_id, content_start, content_end, speaker_id)
  WHERE content_start IS NOT NULL;

CREATE TABLE waiting_words (
  import_id INTEGER NOT NULL,
  place INTEGER NOT NULL,
  -- As a file would be called, with the ending that says what they are.
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  captured_at TEXT NOT NULL,
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  PRIMARY KEY (import_id, place),
  FOREIGN KEY (import_id, place) REFERENCES import_outcomes (import_id, place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_document ON mentions (document_id, rejected, start, "end", entity_id);

CREATE INDEX import_outcomes_by_status ON import_outcomes (import_id, status, place);

CREATE TABLE earlier_marks (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('mention', 'quote', 'figure', 'date', 'deal')),
  mark_id INTEGER NOT NULL,
  copy_id INTEGER NOT NULL,
  PRIMARY KEY (kind, copy_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX earlier_marks_by_document ON earlier_marks (document_id);

CREATE INDEX earlier_marks_by_mark ON earlier_marks (kind, mark_id);

CREATE TABLE partings (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  likeness REAL NOT NULL CHECK (likeness BETWEEN 0 AND 1),
  PRIMARY KEY (document_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX partings_by_other ON partings (other_id);

CREATE TABLE corrected_metadata (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('title', 'author', 'publisher', 'published', 'language', 'address')),
  said TEXT,
  PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX quotes_by_length ON quotes ("end" - start) WHERE "end" - start > 250;

CREATE INDEX mentions_by_entity ON mentions (entity_id, rejected, document_id, start, "end");

CREATE INDEX quotes_by_document ON quotes (document_id, rejected, start, "end", kind, speaker_id, via_id);

CREATE INDEX documents_in_view ON documents (id, published, imported_at) WHERE trashed_at IS NULL;

CREATE VIRTUAL TABLE quote_words USING fts5 (
  words, content = 'quotes', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2'
);

CREATE TABLE "entity_names" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'media', 'place', 'product', 'event')),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (folded, kind, entity_id)
) STRICT;

CREATE INDEX entity_names_by_entity ON entity_names (entity_id);

CREATE INDEX entity_tallies_by_marks ON entity_tallies (mentions + quotes DESC) WHERE documents > 0;

CREATE INDEX quotes_by_said_on ON quotes (document_id, said_on_start, said_on_end) WHERE said_on_start IS NOT NULL;

CREATE INDEX deals_by_found_figure ON deals (found_figure_id) WHERE found_figure_id IS NOT NULL;
