-- What pictures ask of a large library, answered from an index alone and in the order it is shown.
DROP INDEX quotes_by_document;

CREATE INDEX quotes_by_document ON quotes (document_id, rejected, start, "end", kind, speaker_id);

-- How long the longest is: what holds a place begins no further before it.
CREATE INDEX quotes_by_length ON quotes ("end" - start);

CREATE INDEX dates_by_day ON dates (from_day, to_day, document_id) WHERE rejected = 0;

CREATE INDEX documents_by_published ON documents (published, id) WHERE trashed_at IS NULL;
