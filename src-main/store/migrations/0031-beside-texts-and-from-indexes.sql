-- A document's bytes may be packed beside its text, of which those of a text file say little that it does not; those of
-- before stay as they are.
ALTER TABLE originals ADD COLUMN beside_text INTEGER NOT NULL DEFAULT 0 CHECK (beside_text IN (0, 1));

-- How long the longest is, is asked of long ones alone: an index of all took as much room as half of that of speakers.
DROP INDEX quotes_by_length;

CREATE INDEX quotes_by_length ON quotes ("end" - start) WHERE "end" - start > 250;

-- Who speaks of an entity is answered from its mentions' places and the quotes around them, without a look at either's row.
DROP INDEX mentions_by_entity;

CREATE INDEX mentions_by_entity ON mentions (entity_id, rejected, document_id, start, "end");

DROP INDEX quotes_by_document;

CREATE INDEX quotes_by_document ON quotes (document_id, rejected, start, "end", kind, speaker_id, via_id);

-- Whether a document is in view, and its days, beside which its text need not be read.
CREATE INDEX documents_in_view ON documents (id, published, imported_at) WHERE trashed_at IS NULL;
