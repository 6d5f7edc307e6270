-- The mentions within a quote are found by where they stand: a document has many, a quote few.
DROP INDEX mentions_by_document;
CREATE INDEX mentions_by_document ON mentions (document_id, rejected, start, "end", entity_id);
