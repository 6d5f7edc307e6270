import { createHash } from 'node:crypto'
import { fold } from '../text/folding'
import type { Store } from './store'

interface Planted {
  title: string
  paragraphs: string[]
  /** Words that stand in a paragraph, in whose mouth, according to whom. */
  quotes?: { words: string; speaker?: string; via?: string }[]
}

/** A document with its passages, quotes and speakers, for tests: written as an import writes it, without reading a file. */
export function plantDocument({ db }: Store, { title, paragraphs, quotes = [] }: Planted): number {
  const text = [title, ...paragraphs].join('\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const document = Number(
    db
      .prepare(
        `INSERT INTO documents (title, author, language, format, file_name, sha256, text_sha256, text, length, imported_at)
         VALUES (?, NULL, 'fr', 'text', ?, ?, ?, ?, ?, '2026-02-03T10:00:00.000Z')`,
      )
      .run(title, `${title}.txt`, sha256, sha256, text, text.length).lastInsertRowid,
  )
  db.prepare('INSERT INTO originals (document_id, bytes) VALUES (?, ?)').run(document, Buffer.from(text))
  let start = 0
  let paragraph = 0
  for (const words of [title, ...paragraphs]) {
    plantBlock(db, document, paragraph++, start, words)
    start += words.length + 1
  }
  for (const { words, speaker, via } of quotes) {
    const at = text.indexOf(words)
    db.prepare(
      `INSERT INTO quotes (document_id, kind, start, "end", words, speaker_id, via_id, why, confidence)
       VALUES (?, 'direct', ?, ?, ?, ?, ?, 'marks', 1)`,
    ).run(
      document,
      at,
      at + words.length,
      words,
      ...[speaker, via].map((name) => (name ? plantPerson(db, name) : null)),
    )
  }
  return document
}

function plantBlock(
  db: Store['db'],
  document: number,
  paragraph: number,
  start: number,
  words: string,
): void {
  const block = db
    .prepare(
      'INSERT INTO blocks (document_id, kind, heading, paragraph, start, "end") VALUES (?, ?, NULL, ?, ?, ?)',
    )
    .run(document, paragraph ? 'paragraph' : 'title', paragraph, start, start + words.length)
  db.prepare('INSERT INTO passage_words (rowid, words) VALUES (?, ?)').run(block.lastInsertRowid, words)
}

function plantPerson(db: Store['db'], name: string): number {
  const known = db
    .prepare<[string], number>('SELECT entity_id FROM entity_names WHERE name = ?')
    .pluck()
    .get(name)
  if (known) return known
  const entity = Number(
    db.prepare(`INSERT INTO entities (kind, name) VALUES ('person', ?)`).run(name).lastInsertRowid,
  )
  db.prepare(`INSERT INTO entity_names (entity_id, kind, name, folded) VALUES (?, 'person', ?, ?)`).run(
    entity,
    name,
    fold(name),
  )
  return entity
}
