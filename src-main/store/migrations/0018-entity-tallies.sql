-- How often each entity is named and quoted, kept as marks come and go: to count two million mentions takes seconds.

-- In each document, in view or not. No INSERT here says OR IGNORE: what a trigger does on a conflict, the statement that set it off decides.
CREATE TABLE entity_documents (
  -- No references: versions change places by way of ids that no document has, and no entity is ever deleted.
  entity_id INTEGER NOT NULL,
  document_id INTEGER NOT NULL,
  mentions INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (entity_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_documents_by_document ON entity_documents (document_id, mentions, quotes);

-- In all documents in view together.
CREATE TABLE entity_tallies (
  entity_id INTEGER PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
  documents INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX entity_tallies_by_marks ON entity_tallies (mentions + quotes DESC, entity_id) WHERE documents > 0;

INSERT INTO entity_documents (entity_id, document_id, mentions, quotes)
SELECT entity_id, document_id, sum(mentions), sum(quotes)
FROM (
  SELECT entity_id, document_id, count(*) AS mentions, 0 AS quotes
  FROM mentions
  WHERE rejected = 0
  GROUP BY entity_id, document_id
  UNION ALL
  SELECT speaker_id, document_id, 0, count(*)
  FROM quotes
  WHERE rejected = 0 AND speaker_id IS NOT NULL
  GROUP BY speaker_id, document_id
)
GROUP BY entity_id, document_id;

INSERT INTO entity_tallies (entity_id, documents, mentions, quotes)
SELECT entity_id, count(*), sum(mentions), sum(quotes)
FROM entity_documents
WHERE document_id IN (SELECT id FROM documents WHERE trashed_at IS NULL)
GROUP BY entity_id;

CREATE TRIGGER mentions_tallied AFTER INSERT ON mentions WHEN new.rejected = 0 BEGIN
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.entity_id, new.document_id
  WHERE NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.entity_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET mentions = mentions + 1
  WHERE entity_id = new.entity_id AND document_id = new.document_id;
END;

CREATE TRIGGER mentions_untallied AFTER DELETE ON mentions WHEN old.rejected = 0 BEGIN
  UPDATE entity_documents SET mentions = mentions - 1
  WHERE entity_id = old.entity_id AND document_id = old.document_id;
END;

CREATE TRIGGER mentions_retallied AFTER UPDATE OF entity_id, document_id, rejected ON mentions BEGIN
  UPDATE entity_documents SET mentions = mentions - 1
  WHERE old.rejected = 0 AND entity_id = old.entity_id AND document_id = old.document_id;
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.entity_id, new.document_id
  WHERE new.rejected = 0 AND NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.entity_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET mentions = mentions + 1
  WHERE new.rejected = 0 AND entity_id = new.entity_id AND document_id = new.document_id;
END;

CREATE TRIGGER quotes_tallied AFTER INSERT ON quotes WHEN new.rejected = 0 AND new.speaker_id IS NOT NULL BEGIN
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.speaker_id, new.document_id
  WHERE NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.speaker_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET quotes = quotes + 1
  WHERE entity_id = new.speaker_id AND document_id = new.document_id;
END;

CREATE TRIGGER quotes_untallied AFTER DELETE ON quotes WHEN old.rejected = 0 AND old.speaker_id IS NOT NULL BEGIN
  UPDATE entity_documents SET quotes = quotes - 1
  WHERE entity_id = old.speaker_id AND document_id = old.document_id;
END;

CREATE TRIGGER quotes_retallied AFTER UPDATE OF speaker_id, document_id, rejected ON quotes BEGIN
  UPDATE entity_documents SET quotes = quotes - 1
  WHERE old.rejected = 0 AND entity_id = old.speaker_id AND document_id = old.document_id;
  INSERT INTO entity_documents (entity_id, document_id)
  SELECT new.speaker_id, new.document_id
  WHERE new.rejected = 0 AND new.speaker_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM entity_documents WHERE entity_id = new.speaker_id AND document_id = new.document_id
  );
  UPDATE entity_documents SET quotes = quotes + 1
  WHERE new.rejected = 0 AND entity_id = new.speaker_id AND document_id = new.document_id;
END;

CREATE TRIGGER entity_documents_summed AFTER UPDATE OF mentions, quotes ON entity_documents
WHEN EXISTS (SELECT 1 FROM documents WHERE id = new.document_id AND trashed_at IS NULL) BEGIN
  INSERT INTO entity_tallies (entity_id)
  SELECT new.entity_id
  WHERE NOT EXISTS (SELECT 1 FROM entity_tallies WHERE entity_id = new.entity_id);
  UPDATE entity_tallies
  SET documents = documents + (new.mentions + new.quotes > 0) - (old.mentions + old.quotes > 0),
    mentions = mentions + new.mentions - old.mentions,
    quotes = quotes + new.quotes - old.quotes
  WHERE entity_id = new.entity_id;
END;

CREATE TRIGGER documents_out_of_tallies AFTER UPDATE OF id, trashed_at ON documents
WHEN old.trashed_at IS NULL AND (new.trashed_at IS NOT NULL OR new.id <> old.id) BEGIN
  UPDATE entity_tallies
  SET documents = documents - 1, mentions = entity_tallies.mentions - gone.mentions,
    quotes = entity_tallies.quotes - gone.quotes
  FROM (SELECT * FROM entity_documents WHERE document_id = old.id AND mentions + quotes > 0) AS gone
  WHERE entity_tallies.entity_id = gone.entity_id;
END;

CREATE TRIGGER documents_into_tallies AFTER UPDATE OF id, trashed_at ON documents
WHEN new.trashed_at IS NULL AND (old.trashed_at IS NOT NULL OR new.id <> old.id) BEGIN
  INSERT INTO entity_tallies (entity_id)
  SELECT entity_id
  FROM entity_documents
  WHERE document_id = new.id AND entity_id NOT IN (SELECT entity_id FROM entity_tallies);
  UPDATE entity_tallies
  SET documents = documents + 1, mentions = entity_tallies.mentions + come.mentions,
    quotes = entity_tallies.quotes + come.quotes
  FROM (SELECT * FROM entity_documents WHERE document_id = new.id AND mentions + quotes > 0) AS come
  WHERE entity_tallies.entity_id = come.entity_id;
END;

-- Before, since its marks go after it, when nobody can tell any more that it was in view.
CREATE TRIGGER documents_leave_tallies BEFORE DELETE ON documents BEGIN
  UPDATE entity_documents SET mentions = 0, quotes = 0 WHERE document_id = old.id;
  DELETE FROM entity_documents WHERE document_id = old.id;
END;
