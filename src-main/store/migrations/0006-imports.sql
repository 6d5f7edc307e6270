-- What became of the files of the last imports, so that it can be looked at again. No act: undo leaves it alone.
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
