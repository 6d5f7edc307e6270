-- What a person says of a document in the place of what its file says: the person's word stands in `documents`, where
-- everything reads it; this is what the file said, null where it said nothing.
CREATE TABLE corrected_metadata (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('title', 'author', 'publisher', 'published', 'language', 'address')),
  said TEXT,
  PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;
