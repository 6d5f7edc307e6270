-- The date of the clause that gives a quote. Of quotes found before, their document's day tells until it is read again.
ALTER TABLE quotes ADD COLUMN said_on_start INTEGER;
ALTER TABLE quotes ADD COLUMN said_on_end INTEGER;
ALTER TABLE quotes ADD COLUMN said_on_words TEXT;

CREATE INDEX quotes_by_said_on ON quotes (document_id, said_on_start, said_on_end) WHERE said_on_start IS NOT NULL;
