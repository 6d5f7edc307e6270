-- Each name lay in two indexes: in one to find whom it names, in the other so that nobody bears it twice. Begun by the name,
-- one does both; the names of an entity are found by its id alone.
--
-- A name whose entity is missing in a damaged library is kept as it is, and found by the check as before: what is amiss in
-- the new table until then is outweighed by what goes with the old one.
PRAGMA defer_foreign_keys = ON;

-- First, so that what is made lies in the room they leave.
DROP INDEX entity_names_by_folded;

DROP INDEX entity_tallies_by_marks;

CREATE TABLE names_in_one_index (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'media', 'place', 'product', 'event')),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (folded, kind, entity_id)
) STRICT;

INSERT INTO names_in_one_index (id, entity_id, kind, name, folded)
SELECT id, entity_id, kind, name, folded FROM entity_names WHERE true ORDER BY id
-- Only a damaged index lets one in twice.
ON CONFLICT (folded, kind, entity_id) DO NOTHING;

-- An id that was given once, undo may give back: it goes to no other name.
DELETE FROM sqlite_sequence WHERE name = 'names_in_one_index';

UPDATE sqlite_sequence SET name = 'names_in_one_index' WHERE name = 'entity_names';

DROP TABLE entity_names;

ALTER TABLE names_in_one_index RENAME TO entity_names;

CREATE INDEX entity_names_by_entity ON entity_names (entity_id);

-- An index ends with the row's id, which is the entity's: that stood in it twice.
CREATE INDEX entity_tallies_by_marks ON entity_tallies (mentions + quotes DESC) WHERE documents > 0;
