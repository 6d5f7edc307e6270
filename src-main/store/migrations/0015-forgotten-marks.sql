-- What a file's own mark was stays known after a person took it away for good, so that a newer version of the file
-- does not bring it back.
ALTER TABLE annotations ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1));
