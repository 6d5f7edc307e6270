import { createHash } from 'node:crypto'
import { fold } from '../../text/folding'
import { mergeIndexes } from '../merging-indexes'
import { originalsIn } from '../originals'
import { keepStatistics } from '../statistics'
import type { Store } from '../store'
import { coinedName, firstNames, madeSpeech } from './made-words'
import { randomFrom, type Random } from './random'

export interface MadeSize {
  documents: number
  seed: number
}

const quotesEach = 50
const mentionsEach = 200
const entitiesEach = 2

/**
 * Fills a library as imports would, straight into its tables: documents of 50 paragraphs with a quote each, 200 mentions,
 * a date, a deal and an annotation; entities that are few often and many seldom. What was broken off is taken up where it
 * ended: each document has a chance of its own.
 */
export function makeLibrary(store: Store, { documents, seed }: MadeSize): void {
  // Room for the indexes' upper pages, without which each insert reads them again.
  store.db.pragma('cache_size = -400000')
  const insert = insertsInto(store)
  if (!knownEntities(store).length)
    store.db.transaction(() => makeEntities(insert, documents * entitiesEach, randomFrom(seed)))()
  const entities = knownEntities(store)
  const count = store.db.prepare<[], number>('SELECT count(*) FROM documents').pluck()
  for (let from = count.get()!; from < documents; from = count.get()!) {
    store.db.transaction(() => {
      for (let number = from; number < Math.min(from + 500, documents); number++)
        makeDocument(store, insert, number, entities, randomFrom(seed + 1 + number))
    })()
  }
  Array.from(mergeIndexes(store, true))
  store.db.pragma('wal_checkpoint(TRUNCATE)')
  keepStatistics(store.db)
}

interface Entity {
  id: number
  name: string
}

function makeEntities(insert: Inserts, count: number, random: Random): void {
  const kinds = ['person', 'person', 'person', 'organization', 'media', 'place']
  for (let made = 0; made < count; made++) {
    const name = `${random.pick(firstNames)} ${coinedName(random)}`
    const kind = random.pick(kinds)
    const { lastInsertRowid } = insert.entity.run(kind, name)
    insert.name.run(lastInsertRowid, kind, name, fold(name))
  }
}

function knownEntities({ db }: Store): Entity[] {
  return db.prepare<[], Entity>('SELECT id, name FROM entities ORDER BY id').all()
}

function makeDocument(
  store: Store,
  insert: Inserts,
  number: number,
  entities: Entity[],
  random: Random,
): void {
  const cast = Array.from({ length: 40 }, () => random.often(entities))
  const title = `Compte rendu ${number + 1}`
  const said = Array.from({ length: quotesEach }, () => ({
    words: madeSpeech(random),
    speaker: random.pick(cast),
  }))
  const paragraphs = [title, ...said.map(({ words, speaker }) => `« ${words} », a dit ${speaker.name}.`)]
  const text = paragraphs.join('\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const day = `20${10 + (number % 16)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`
  const document = Number(
    insert.document.run({ title, text, sha256, length: text.length, day, file: `${number}.txt` })
      .lastInsertRowid,
  )
  originalsIn(store).add(document, Buffer.from(text), text)
  let start = 0
  paragraphs.forEach((words, index) => {
    const block = insert.block.run(
      document,
      index ? 'paragraph' : 'title',
      index,
      start,
      start + words.length,
    )
    insert.passage.run(block.lastInsertRowid, words)
    const quote = said[index - 1]
    if (quote) makeMarks(insert, document, start, quote, cast, random)
    start += words.length + 1
  })
  const [quoted] = said
  makeDeal(insert, document, { start: title.length + 1, words: said[0]!.words, day }, cast)
  insert.annotation.run(document, title.length + 3, title.length + 3 + quoted!.words.length, quoted!.words)
}

function makeMarks(
  insert: Inserts,
  document: number,
  start: number,
  { words, speaker }: { words: string; speaker: Entity },
  cast: Entity[],
  random: Random,
): void {
  const from = start + 2
  insert.quote.run(document, from, from + words.length, words, speaker.id)
  const named = from + words.length + ' », a dit '.length
  insert.mention.run(document, speaker.id, named, named + speaker.name.length, speaker.name)
  for (let more = 1; more < mentionsEach / quotesEach; more++) {
    const at = from + random.below(Math.max(1, words.length - 8))
    insert.mention.run(document, random.pick(cast).id, at, at + 7, words.slice(at - from, at - from + 7))
  }
}

/** A deal between two of the cast, in the first paragraph, at a day and for an amount. */
function makeDeal(
  insert: Inserts,
  document: number,
  { start, words, day }: { start: number; words: string; day: string },
  [giver, taker]: Entity[],
): void {
  const place = { document, start: start + 2, end: start + 2 + words.length, words }
  const figure = insert.figure.run({ ...place, value: 1e6 * document }).lastInsertRowid
  const date = insert.date.run({ ...place, day }).lastInsertRowid
  const deal = insert.deal.run(document, giver!.id, taker!.id, figure).lastInsertRowid
  insert.status.run({ deal, date, ...place })
}

type Inserts = ReturnType<typeof insertsInto>

function insertsInto({ db }: Store) {
  return {
    entity: db.prepare('INSERT INTO entities (kind, name) VALUES (?, ?)'),
    name: db.prepare('INSERT INTO entity_names (entity_id, kind, name, folded) VALUES (?, ?, ?, ?)'),
    document: db.prepare(
      `INSERT INTO documents (title, publisher, published, language, format, file_name, sha256, text_sha256, text, length, imported_at)
       VALUES (@title, 'Gazette', @day, 'fr', 'text', @file, @sha256, @sha256, @text, @length, '2026-02-03T10:00:00.000Z')`,
    ),
    block: db.prepare(
      'INSERT INTO blocks (document_id, kind, heading, paragraph, start, "end") VALUES (?, ?, NULL, ?, ?, ?)',
    ),
    passage: db.prepare('INSERT INTO passage_words (rowid, words) VALUES (?, ?)'),
    quote: db.prepare(
      `INSERT INTO quotes (document_id, kind, start, "end", words, speaker_id, why, confidence)
       VALUES (?, 'direct', ?, ?, ?, ?, 'marks', 1)`,
    ),
    mention: db.prepare(
      'INSERT INTO mentions (document_id, entity_id, start, "end", words) VALUES (?, ?, ?, ?, ?)',
    ),
    figure: db.prepare(
      `INSERT INTO figures (document_id, kind, start, "end", words, value, unit, approximate)
       VALUES (@document, 'money', @start, @end, @words, @value, 'EUR', 0)`,
    ),
    date: db.prepare(
      `INSERT INTO dates (document_id, start, "end", words, edtf, from_day, to_day)
       VALUES (@document, @start, @end, @words, @day, @day, @day)`,
    ),
    deal: db.prepare(
      `INSERT INTO deals (document_id, kind, from_id, to_id, figure_id, status)
       VALUES (?, 'investment', ?, ?, ?, 'announced')`,
    ),
    status: db.prepare(
      `INSERT INTO deal_statuses (deal_id, status, date_id, start, "end", words)
       VALUES (@deal, 'announced', @date, @start, @end, @words)`,
    ),
    annotation: db.prepare(
      `INSERT INTO annotations (document_id, start, "end", words, prefix, suffix, colour, created_at, changed_at)
       VALUES (?, ?, ?, ?, '', '', 'yellow', '2026-02-03T10:00:00.000Z', '2026-02-03T10:00:00.000Z')`,
    ),
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
