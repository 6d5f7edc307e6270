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
