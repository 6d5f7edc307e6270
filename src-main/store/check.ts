import Database from 'better-sqlite3'
import { asAppError } from './errors'
import { fingerprintOf } from './fingerprint'
import { unpackedWhole, type KeptBytes } from './packing'

/** Something in a library that is not as it was written, and where. */
export interface Fault {
  kind: 'structure' | 'reference' | 'index' | 'original' | 'text' | 'span'
  what: string
}

export interface Checked {
  faults: Fault[]
  documents: number
  /** Of those that are no longer listed, and can still come back. */
  trashed: number
  /** Of documents that changed: each is checked like a document. */
  earlierVersions: number
  spans: number
}

/** Words that are kept beside their span, table by table. */
const spans = [
  ['mention', 'mentions', 'id', 'start', '"end"', 'words'],
  ['quote', 'quotes', 'id', 'start', '"end"', 'words'],
  ['speaker of quote', 'quotes', 'id', 'speaker_start', 'speaker_end', 'speaker_words'],
  ['cue of quote', 'quotes', 'id', 'cue_start', 'cue_end', 'cue_words'],
  ['setting of quote', 'quotes', 'id', 'setting_start', 'setting_end', 'setting_words'],
  ['content of quote', 'quotes', 'id', 'content_start', 'content_end', 'content_words'],
  ['figure', 'figures', 'id', 'start', '"end"', 'words'],
  ['date', 'dates', 'id', 'start', '"end"', 'words'],
  ['check', 'checks', 'id', 'start', '"end"', 'words'],
  ['deal', 'deal_statuses JOIN deals ON deals.id = deal_id', 'deal_id', 'start', '"end"', 'words'],
  ['annotation', 'annotations', 'id', 'start', '"end"', 'words'],
  ['earlier place of annotation', 'earlier_places', 'annotation_id', 'start', '"end"', 'words'],
  ['citation', 'citations', 'id', 'start', '"end"', 'words'],
  // In the newest version, while the citation hangs on the one its words were taken from.
  [
    'place of citation',
    '(SELECT citations.*, version_of FROM citations JOIN documents ON documents.id = document_id)',
    'id',
    'now_start',
    'now_end',
    'now_words',
    'version_of',
  ],
  [
    'orphan',
    'orphan_candidates JOIN orphans ON orphans.id = orphan_id',
    'orphan_id',
    'start',
    '"end"',
    'words',
  ],
] as const

/**
 * Holds a whole library against itself: SQLite's own checks see few changes of words, so every hash is computed and
 * every span sliced again. `indexes` needs a file that may be written to, though nothing is written.
 */
export function checkLibrary(db: Database.Database, { indexes }: { indexes: boolean }): Checked {
  const found = indexes ? indexFaults(db) : []
  // As it is at one moment: what another program writes meanwhile is no fault.
  return db.transaction(() => checkRows(db, found))()
}

function checkRows(db: Database.Database, found: Fault[]): Checked {
  const faults = [...structureFaults(db), ...referenceFaults(db), ...found]
  const document = documentCheck(db)
  const ids = db.prepare<[], number>('SELECT id FROM documents ORDER BY id').pluck().all()
  let count = 0
  for (const id of ids) {
    const checked = document(id)
    faults.push(...checked.faults)
    count += checked.spans
  }
  const countWhere = (condition: string) =>
    db
      .prepare<[], number>(`SELECT count(*) FROM documents WHERE version_of IS NULL AND ${condition}`)
      .pluck()
      .get()!
  const documents = countWhere('trashed_at IS NULL')
  const trashed = countWhere('trashed_at IS NOT NULL')
  return { faults, documents, trashed, earlierVersions: ids.length - documents - trashed, spans: count }
}

function structureFaults(db: Database.Database): Fault[] {
  const found = db.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  return found.filter((line) => line !== 'ok').map((what) => ({ kind: 'structure', what }))
}

function referenceFaults(db: Database.Database): Fault[] {
  const found = db.prepare<[], { table: string; rowid: number }>('PRAGMA foreign_key_check').all()
  return found.map(({ table, rowid }) => ({ kind: 'reference', what: `${table} ${rowid}` }))
}

/** By a connection of its own: to SQLite this is a write, after which the library would be taken for changed. */
function indexFaults(library: Database.Database): Fault[] {
  const timeout = Number(library.pragma('busy_timeout', { simple: true }))
  const db = new Database(library.name, { fileMustExist: true, timeout })
  try {
    return ['quote_words', 'note_words', 'passage_words', 'annotation_words'].flatMap((index): Fault[] =>
      agrees(db, index) ? [] : [{ kind: 'index', what: index }],
    )
  } finally {
    db.close()
  }
}

function agrees(db: Database.Database, index: string): boolean {
  try {
    db.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run()
    return true
  } catch (error) {
    // The only way this statement tells what it found; that it waited in vain for another program says nothing of the index.
    const known = asAppError(error)
    if (known && known.code !== 'damaged-library') throw known
    return false
  }
}

function documentCheck(db: Database.Database): (id: number) => { faults: Fault[]; spans: number } {
  const select = db.prepare<[number], CheckedDocument>(
    `SELECT sha256, text_sha256 AS textSha256, text, bytes, packed, beside_text AS besideText
     FROM documents
     LEFT JOIN originals ON document_id = id
     WHERE id = ?`,
  )
  const placed = spans.map(([name, table, id, start, end, words, document = 'document_id']) => ({
    name,
    rows: db.prepare<[number], { id: number; start: number; end: number; words: string | null }>(
      `SELECT ${id} AS id, ${start} AS start, ${end} AS "end", ${words} AS words
       FROM ${table}
       WHERE ${document} = ? AND ${start} IS NOT NULL`,
    ),
  }))
  return (id) => {
    const { sha256, textSha256, text, bytes, ...how } = select.get(id)!
    const faults: Fault[] = []
    if (!bytes || !unpackedWhole({ bytes, ...how }, text, sha256))
      faults.push({ kind: 'original', what: `${id}` })
    if (fingerprintOf(Buffer.from(text)) !== textSha256) faults.push({ kind: 'text', what: `${id}` })
    let count = 0
    for (const { name, rows } of placed) {
      for (const row of rows.iterate(id)) {
        count++
        if (text.slice(row.start, row.end) !== row.words)
          faults.push({ kind: 'span', what: `${name} ${row.id}` })
      }
    }
    return { faults, spans: count }
  }
}

interface CheckedDocument extends Omit<KeptBytes, 'bytes'> {
  sha256: string
  textSha256: string
  text: string
  bytes: Buffer | null
}
