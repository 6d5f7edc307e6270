-- The label of the page that a block begins on, as its document prints it, and when a page was saved from the web.
ALTER TABLE blocks ADD COLUMN page TEXT;
ALTER TABLE documents ADD COLUMN captured TEXT;
