-- Which mark of an earlier version went on to the next: its copy stays where it was. Ids alone, since the kind says in
-- which table; none is ever used again.
CREATE TABLE earlier_marks (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('mention', 'quote', 'figure', 'date', 'deal')),
  mark_id INTEGER NOT NULL,
  copy_id INTEGER NOT NULL,
  PRIMARY KEY (kind, copy_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX earlier_marks_by_document ON earlier_marks (document_id);
CREATE INDEX earlier_marks_by_mark ON earlier_marks (kind, mark_id);

-- Documents that were taken for versions of one, and that a person keeps apart: how alike they are says how alike
-- another text must be, at least, to be a version of either.
CREATE TABLE partings (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  likeness REAL NOT NULL CHECK (likeness BETWEEN 0 AND 1),
  PRIMARY KEY (document_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX partings_by_other ON partings (other_id);
