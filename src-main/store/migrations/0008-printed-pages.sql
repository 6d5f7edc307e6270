-- The pages a document was printed on, in order from 0; `start` is the first word of the text that stands on it, if any.
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

-- Where each word of such a document stands on its pages, packed as model/page.ts says.
CREATE TABLE printed_places (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  packed BLOB NOT NULL
) STRICT;

-- What came with the file: how it is drawn there, and who made it with another program.
ALTER TABLE annotations ADD COLUMN made_as TEXT
  CHECK (made_as IN ('highlight', 'underline', 'strike-out', 'squiggle', 'comment'));
ALTER TABLE annotations ADD COLUMN author TEXT;
