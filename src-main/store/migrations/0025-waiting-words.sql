-- Pasted words that are not in yet: they lie nowhere else, and go with the outcome once it says that they came in. No act:
-- undo leaves them alone.
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
