-- A tag is a path, "politique/énergie"; every part above it is a tag of its own.
CREATE TABLE tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL UNIQUE CHECK (path <> ''),
  description TEXT NOT NULL DEFAULT '',
  colour TEXT CHECK (colour IN ('yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey')),
  -- An annotation that shows what the tag is for.
  example_id INTEGER REFERENCES annotations (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX tags_by_example ON tags (example_id) WHERE example_id IS NOT NULL;

WITH RECURSIVE parts (path, rest) AS (
  SELECT NULL, tag || '/' FROM annotation_tags
  UNION
  SELECT
    coalesce(path || '/', '') || substr(rest, 1, instr(rest, '/') - 1),
    substr(rest, instr(rest, '/') + 1)
  FROM parts
  WHERE rest <> ''
)
INSERT OR IGNORE INTO tags (path)
SELECT path FROM parts WHERE path <> '' ORDER BY path;

ALTER TABLE annotation_tags RENAME TO words_as_tags;

CREATE TABLE annotation_tags (
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (annotation_id, tag_id)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO annotation_tags (annotation_id, tag_id)
SELECT annotation_id, tags.id FROM words_as_tags JOIN tags ON path = tag;

DROP TABLE words_as_tags;

CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag_id);

-- What would write tags as they were kept before cannot be undone any longer, nor what was done before it.
DELETE FROM undo_steps
WHERE id <= (SELECT max(step_id) FROM undo_log WHERE instr(sql, '"annotation_tags"'));

-- Taken away by a person, and kept for 30 days.
ALTER TABLE annotations ADD COLUMN trashed_at TEXT;

CREATE INDEX annotations_in_trash ON annotations (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE colour_meanings (
  colour TEXT PRIMARY KEY
    CHECK (colour IN ('yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey')),
  meaning TEXT NOT NULL CHECK (meaning <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  -- What was sought among the annotations, as JSON.
  filter TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE annotation_words USING fts5 (
  words, comment, content = 'annotations', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER annotations_indexed AFTER INSERT ON annotations BEGIN
  INSERT INTO annotation_words (rowid, words, comment) VALUES (new.id, new.words, new.comment);
END;

CREATE TRIGGER annotations_unindexed AFTER DELETE ON annotations BEGIN
  INSERT INTO annotation_words (annotation_words, rowid, words, comment)
  VALUES ('delete', old.id, old.words, old.comment);
END;

CREATE TRIGGER annotations_reindexed AFTER UPDATE OF words, comment ON annotations BEGIN
  INSERT INTO annotation_words (annotation_words, rowid, words, comment)
  VALUES ('delete', old.id, old.words, old.comment);
  INSERT INTO annotation_words (rowid, words, comment) VALUES (new.id, new.words, new.comment);
END;

CREATE VIRTUAL TABLE annotation_vocabulary USING fts5vocab (annotation_words, row);

INSERT INTO annotation_words (annotation_words) VALUES ('rebuild');
