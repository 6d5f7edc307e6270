-- Where a person was reading each document: no act, so undo leaves it alone.
CREATE TABLE reading_places (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  start INTEGER NOT NULL
) STRICT;
