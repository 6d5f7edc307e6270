-- What is told around a quoted fragment, for who is spoken of there; null where a quote's own words are all.
ALTER TABLE quotes ADD COLUMN content_start INTEGER;
ALTER TABLE quotes ADD COLUMN content_end INTEGER;
ALTER TABLE quotes ADD COLUMN content_words TEXT;

CREATE INDEX quotes_by_content ON quotes (document_id, content_start, content_end, speaker_id)
  WHERE content_start IS NOT NULL;
