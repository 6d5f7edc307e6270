import { afterAll, expect, it } from 'vitest'
import { temporaryLibrary } from './temporary-library'
import { watchedTables } from './undo-triggers'
import { versionTables } from './version-turns'

const library = temporaryLibrary()
afterAll(() => library.remove())

function sqlOfSchema(): string {
  return library.store.db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT GLOB '*_words_*'
       ORDER BY rowid`,
    )
    .pluck()
    .all()
    .join(';\n\n')
}

/** `npx vitest run src-main/store -u` writes it again after a migration. */
it('is kept whole in schema.sql', async () => {
  await expect(
    `-- Generated from the migrations by schema.test.ts.\n\n${sqlOfSchema()};\n`,
  ).toMatchFileSnapshot('./schema.sql')
})

it('leaves no table out of undo by oversight', () => {
  const tables = library.store.db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_words_*'`)
    .pluck()
    .all()
  const unwatched = tables.filter((table) => !watchedTables.includes(table))
  expect(unwatched.sort()).toEqual([
    'annotation_vocabulary',
    'annotation_words',
    'blocks',
    'entity_documents',
    'entity_tallies',
    'import_outcomes',
    'imports',
    'library',
    'note_vocabulary',
    'note_words',
    'originals',
    'passage_vocabulary',
    'passage_words',
    'printed_pages',
    'printed_places',
    'quote_vocabulary',
    'quote_words',
    'reading_places',
    'review_place',
    'sqlite_sequence',
    'undo_log',
    'undo_steps',
    'waiting_words',
  ])
})

it('leaves no table behind by oversight when versions change places', () => {
  const hanging = library.store.db
    .prepare<[], string>(
      `SELECT DISTINCT tables.name
       FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name = 'document_id'`,
    )
    .pluck()
    .all()
  const staying = hanging.filter((table) => !versionTables.includes(table))
  expect(staying.sort()).toEqual([
    'earlier_marks',
    'earlier_places',
    'entity_documents',
    'orphans',
    'partings',
    'reading_places',
    'review_place',
    'version_turns',
  ])
})
