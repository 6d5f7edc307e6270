-- A document that came in again keeps its id and shows its newest version. Each earlier version is a row of its own, as
-- whole as a document: its bytes, text, blocks and marks hang on that row. Lists pass it by as they pass by the trash.
ALTER TABLE documents ADD COLUMN version_of INTEGER REFERENCES documents (id) ON DELETE CASCADE;
-- From 1; null where the version was taken back.
ALTER TABLE documents ADD COLUMN version INTEGER DEFAULT 1 CHECK (version > 0);

CREATE INDEX documents_by_version_of ON documents (version_of, version) WHERE version_of IS NOT NULL;

-- What may be read: what is not in the trash, and its earlier versions.
CREATE VIEW readable_documents AS
  SELECT documents.*
  FROM documents
  LEFT JOIN documents AS newest ON newest.id = documents.version_of
  WHERE documents.trashed_at IS NULL
    OR (documents.version IS NOT NULL AND newest.id IS NOT NULL AND newest.trashed_at IS NULL);

-- Two versions change places, with all that hangs on them, whenever `turned` changes: a trigger of the open library does it.
CREATE TABLE version_turns (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  turned INTEGER NOT NULL CHECK (turned IN (0, 1)),
  UNIQUE (document_id, other_id)
) STRICT;

CREATE INDEX version_turns_by_other ON version_turns (other_id);

-- Where an annotation stood in an earlier version.
CREATE TABLE earlier_places (
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL,
  PRIMARY KEY (annotation_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX earlier_places_by_document ON earlier_places (document_id);

-- A citation keeps the words and the version it was made from; this is where its words stand in the newest one.
ALTER TABLE citations ADD COLUMN now_start INTEGER;
ALTER TABLE citations ADD COLUMN now_end INTEGER CHECK (now_end > now_start);
ALTER TABLE citations ADD COLUMN now_words TEXT;

-- What a person did on words of an earlier version that have no certain place in the newest one.
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

-- Where in the newest version an orphan's words may stand, the likeliest first.
CREATE TABLE orphan_candidates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  orphan_id INTEGER NOT NULL REFERENCES orphans (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" > start),
  words TEXT NOT NULL
) STRICT;

CREATE INDEX orphan_candidates_by_orphan ON orphan_candidates (orphan_id);
