-- How sure each mark is and which cue, rule or model made it. What was found before says nothing of it, and asks nothing.
ALTER TABLE mentions ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE mentions ADD COLUMN sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1);
ALTER TABLE figures ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE figures ADD COLUMN sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1);
ALTER TABLE dates ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE dates ADD COLUMN sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1);
ALTER TABLE deals ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE deals ADD COLUMN sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1);
ALTER TABLE checks ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE checks ADD COLUMN sure REAL NOT NULL DEFAULT 1 CHECK (sure BETWEEN 0 AND 1);

-- A person decides of deals too.
ALTER TABLE deals ADD COLUMN origin TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'corrected', 'made'));
ALTER TABLE deals ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1));

-- Both what is doubtful still and what was decided are counted from these.
DROP INDEX quotes_doubtful;
CREATE INDEX quotes_doubtful ON quotes (document_id, origin, rejected) WHERE confidence < 0.7;
CREATE INDEX mentions_doubtful ON mentions (document_id, origin, rejected) WHERE sure < 0.7;
CREATE INDEX figures_doubtful ON figures (document_id, origin, rejected) WHERE sure < 0.7;
CREATE INDEX dates_doubtful ON dates (document_id, origin, rejected) WHERE sure < 0.7;
CREATE INDEX deals_doubtful ON deals (document_id, origin, rejected) WHERE sure < 0.7;

-- Where the last review of doubtful marks stopped: no act, so undo leaves it alone.
CREATE TABLE review_place (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL
) STRICT;

CREATE INDEX review_place_by_document ON review_place (document_id);
