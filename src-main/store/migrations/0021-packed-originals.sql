-- A document's bytes may be kept packed, where that makes them smaller; those of before stay as they are.
ALTER TABLE originals ADD COLUMN packed INTEGER NOT NULL DEFAULT 0 CHECK (packed IN (0, 1));
