-- The note that a step wrote in: it is shown before the writing is taken back. No reference, for the note may be gone.
ALTER TABLE undo_steps ADD COLUMN note_id INTEGER;
