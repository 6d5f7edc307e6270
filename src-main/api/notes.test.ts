import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NoteList, NoteRow } from '../model/note'
import { verifyMarkdown, type Verified } from '../export/verify'
import { citationsIn } from '../store/citations'
import { sourcesIn } from '../store/sources'
import { plantDocument } from '../store/temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import { redo, undo } from '../store/undo'
import { annotationsTopic } from './annotations'
import { comparisonsTopic } from './comparisons'
import type { ApiContext } from './context'
import type { Announcement } from './contract/announcement'
import { writeNotes } from './exports'
import { notesTopic } from './notes'

let library: TemporaryLibrary
let heard: Announcement[]
let document: number

function context(): ApiContext {
  return {
    store: library.store,
    announce: (announcement) => void heard.push(announcement),
    read: () => Promise.reject(new Error('nothing is read here')),
    compare: () => Promise.reject(new Error('nothing is compared here')),
    cancelReading: () => undefined,
    inTurn: (work) => Promise.resolve().then(work),
    sample: '',
  }
}

beforeEach(() => {
  library = temporaryLibrary()
  heard = []
  document = plantDocument(library.store, {
    title: 'Procès',
    paragraphs: ['Avant 😀. Huang : « Rien de tel. » Fin.', 'Okafor dit : « Non, rien de tel ici. »'],
    quotes: [
      { words: 'Rien de tel.', speaker: 'Jensen Huang' },
      { words: 'Non, rien de tel ici.', speaker: 'Zoé Okafor' },
    ],
  })
})
afterEach(() => library.remove())

function verified(markdown: string): Verified[] {
  const { store } = library
  return verifyMarkdown(markdown, {
    textOf: sourcesIn(store).textBySha256,
    speakerOf: citationsIn(store).speakerCited,
  })
}

describe('notes', () => {
  it('cite a quote with its words, context and speaker, and remember what they cite', () => {
    const notes = notesTopic(context())
    const { id } = notes.make({ title: '' }) as { id: number }
    const citation = notes.cite({ quote: 1 }) as {
      id: number
      words: string
      exact: boolean
      speaker: string
    }
    expect(citation).toMatchObject({ words: 'Rien de tel.', speaker: 'Jensen Huang', exact: true })
    const body = `# Refus\n\nIl dit [Rien de tel.](florilege://citation/${citation.id}) à [x](florilege://citation/99).`
    const row = notes.save({ id, title: '', body })
    expect(row).toMatchObject({ title: 'Refus', excerpt: 'Il dit Rien de tel. à x.', citations: 1 })
    expect(notes.citations({ ids: [citation.id, 99] })).toHaveLength(1)
  })

  it('cite any words, in the mouth of whoever says them', () => {
    const notes = notesTopic(context())
    const text = 'Procès\nAvant 😀. Huang : « Rien de tel. » Fin.'
    const at = text.indexOf('de tel')
    expect(notes.cite({ document, span: { start: at, end: at + 6 } })).toMatchObject({
      words: 'de tel',
      speaker: 'Jensen Huang',
    })
    expect(notes.cite({ document, span: { start: 0, end: 6 } })).toMatchObject({
      words: 'Procès',
      speaker: null,
    })
    expect(() => notes.cite({ document, span: { start: 0, end: 9_000 } })).toThrow('outside-text')
  })

  it('cite reported words and figures between no quotation marks, all else between those of its text', () => {
    const { db } = library.store
    const notes = notesTopic(context())
    const text = 'Procès\nAvant 😀. Huang : « Rien de tel. » Fin.'
    const at = text.indexOf('Fin')
    db.exec(`UPDATE quotes SET kind = 'reported' WHERE id = 2;
      INSERT INTO figures (document_id, kind, start, "end", words, value, approximate)
      VALUES (${document}, 'count', ${at}, ${at + 3}, 'Fin', 1, 0)`)
    const marks = { open: '«\u00a0', close: '\u00a0»' }
    expect(notes.cite({ quote: 1 })).toMatchObject({ kind: 'words', marks: { open: '« ', close: ' »' } })
    expect(notes.cite({ document, span: { start: 0, end: 6 } })).toMatchObject({ kind: 'words', marks })
    expect(notes.cite({ quote: 2 })).toMatchObject({ kind: 'reported', marks: null })
    expect(notes.cite({ document, span: { start: at, end: at + 3 } })).toMatchObject({
      kind: 'figure',
      marks: null,
    })
  })

  it('are one step to undo for a burst of typing', () => {
    const notes = notesTopic(context())
    const { id } = notes.make({ title: 'Note' }) as { id: number }
    for (const body of ['a', 'ab', 'abc']) void notes.save({ id, title: 'Note', body })
    expect(undo(library.store)).toMatchObject({ act: 'write note' })
    expect(notes.get({ id })).toMatchObject({ body: '' })
    expect(undo(library.store)).toMatchObject({ act: 'make note' })
    expect(notes.list({ query: '', limit: 9 })).toEqual({ rows: [], total: 0 })
  })

  it('begin with words in one step', () => {
    const notes = notesTopic(context())
    const { id } = notes.make({ title: 'Note', body: 'Sur lui.' }) as { id: number }
    expect(notes.get({ id })).toMatchObject({ body: 'Sur lui.' })
    expect(undo(library.store)).toMatchObject({ act: 'make note' })
    expect(notes.list({ query: '', limit: 9 })).toMatchObject({ total: 0 })
  })

  it('are found by title and by any words of theirs, however badly typed', () => {
    const notes = notesTopic(context())
    const write = (title: string, body: string) => {
      const { id } = notes.make({ title }) as { id: number }
      void notes.save({ id, title, body })
      return id
    }
    const far = write('Divers', `${'Rien encore. '.repeat(200)}\n\nUne séance à Grenoble.`)
    const named = write('Séance de Grenoble', 'Rien.')
    write('Autre', 'Rien non plus.')
    const found = (query: string) => (notes.list({ query, limit: 9 }) as NoteList).rows.map(({ id }) => id)
    expect(found('SEANCE grenoble').toSorted()).toEqual([far, named])
    expect(found('grenobel').toSorted()).toEqual([far, named])
    expect(found('introuvable')).toEqual([])
    expect(found(' ')).toHaveLength(3)
  })

  it('are listed page by page, each after the last of the one before', () => {
    const notes = notesTopic(context())
    const made = Array.from({ length: 5 }, (_, index) => {
      const { id } = notes.make({ title: `Même titre ${index}` }) as { id: number }
      return id
    })
    const pages = (query: string) => {
      const read: NoteRow[] = []
      for (;;) {
        const last = read.at(-1)
        const after = last && { id: last.id, before: read.length - 1, changedAt: last.changedAt }
        const { rows, total } = notes.list({ query, limit: 2, after }) as NoteList
        expect(total).toBe(made.length)
        if (rows.length === 0) return read.map(({ id }) => id)
        read.push(...rows)
      }
    }
    expect(pages('')).toEqual(made.toReversed())
    expect(pages('meme titre').toSorted()).toEqual(made)
  })

  it('announce nothing where nothing changed', () => {
    const notes = notesTopic(context())
    const { id } = notes.make({ title: 'Note' }) as { id: number }
    heard = []
    void notes.save({ id, title: 'Note', body: '' })
    expect(heard).toEqual([])
  })

  it('offer the latest first, and what answers what is typed', () => {
    const notes = notesTopic(context())
    void notes.make({ title: 'Mes idées' })
    const words = (trigger: '@' | '[[', query: string) =>
      (notes.suggest({ trigger, query, limit: 6 }) as { kind: string; words: string }[]).map(
        (one) => `${one.kind}: ${one.words}`,
      )
    expect(words('@', '')).toEqual(['quote: Non, rien de tel ici.', 'quote: Rien de tel.'])
    expect(words('@', 'huang')).toEqual(['quote: Rien de tel.'])
    expect(words('[[', 'proc')).toEqual(['document: Procès'])
    expect(words('[[', 'oka')).toEqual(['entity: Zoé Okafor'])
    expect(words('[[', 'idee')).toEqual(['note: Mes idées'])
  })

  it('are exported, verified, and exported again beside what a person edited', () => {
    const folder = mkdtempSync(join(tmpdir(), 'florilege-'))
    try {
      const notes = notesTopic(context())
      const { id } = notes.make({ title: 'Le refus' }) as { id: number }
      const citation = notes.cite({ quote: 1 }) as { id: number }
      void notes.save({ id, title: 'Le refus', body: `[Rien de tel.](florilege://citation/${citation.id})` })
      const [first] = writeNotes(library.store, { folder, note: null })
      const markdown = readFileSync(first!.file, 'utf8')
      expect(markdown).toBe(notes.preview({ id }))
      expect(verified(markdown)).toMatchObject([{ words: 'Rien de tel.', verdict: 'true' }])
      writeFileSync(first!.file, markdown.replace('> Rien', 'À relire.\n\n> Rien'))
      expect(writeNotes(library.store, { folder, note: id })[0]).toMatchObject({ outcome: 'unchanged' })
      expect(readFileSync(first!.file, 'utf8')).toContain('À relire.')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('annotations', () => {
  it('are made, changed, found, removed and brought back with their tags', () => {
    const annotations = annotationsTopic(context())
    const made = annotations.make({
      document,
      span: { start: 7, end: 15 },
      colour: 'yellow',
      comment: 'À vérifier',
      tags: ['doute', 'b'],
    }) as { id: number }
    expect(made).toMatchObject({
      words: 'Avant 😀',
      tags: ['b', 'doute'],
      prefix: 'Procès\n',
      locator: { paragraph: 1 },
    })
    expect(annotations.list({ query: 'verifier' })).toHaveLength(1)
    expect(annotations.list({ query: 'doutte' })).toHaveLength(1)
    expect(annotations.list({ query: 'absent', document })).toEqual([])
    void annotations.remove({ id: made.id })
    expect(annotations.list({ query: '', document })).toEqual([])
    undo(library.store)
    expect(annotations.list({ query: '', document })).toEqual([made])
    expect(heard).toHaveLength(2)
  })
})

describe('comparisons', () => {
  it('put quotes side by side with what they share', () => {
    const { columns } = comparisonsTopic(context()).compare({ quotes: [1, 2] }) as {
      columns: { runs: { words: string; shared: boolean }[]; context: { before: string } }[]
    }
    expect(columns[1]?.runs).toEqual([
      { words: 'Non, ', shared: false },
      { words: 'rien de tel', shared: true },
      { words: ' ici.', shared: false },
    ])
    expect(columns[0]?.context.before).toBe('Huang : « ')
  })

  it('take two to six quotes', () => {
    const comparisons = comparisonsTopic(context())
    expect(() => comparisons.compare({ quotes: [1, 1] })).toThrow('too-few-quotes')
    expect(() => comparisons.compare({ quotes: [1, 2, 3, 4, 5, 6, 7] })).toThrow('too-many-quotes')
    expect(() => comparisons.compare({ quotes: [1, 99] })).toThrow('not-found')
  })

  it('are kept in their order', () => {
    const comparisons = comparisonsTopic(context())
    const made = comparisons.make({ name: 'Refus', quotes: [2, 1] }) as { id: number; quotes: number }
    expect(made.quotes).toBe(2)
    expect(comparisons.quotes({ id: made.id })).toEqual([2, 1])
    void comparisons.change({ id: made.id, quotes: [1, 2], name: undefined })
    expect(comparisons.quotes({ id: made.id })).toEqual([1, 2])
    undo(library.store)
    expect(comparisons.quotes({ id: made.id })).toEqual([2, 1])
  })

  it('keep remarks on a quote and on a pair, each taken back in one step', () => {
    const comparisons = comparisonsTopic(context())
    const { id } = comparisons.make({ name: 'Refus', quotes: [2, 1] }) as { id: number }
    const remark = (other: number | null, words: string) =>
      void comparisons.remark({ id, quote: 2, other, words })
    remark(null, 'Sec.')
    remark(1, 'La même phrase')
    remark(1, 'La même phrase, moins un mot.')
    const both = [
      { quote: 1, other: 2, words: 'La même phrase, moins un mot.' },
      { quote: 2, other: null, words: 'Sec.' },
    ]
    expect(comparisons.remarks({ id })).toEqual(both)
    undo(library.store)
    expect(comparisons.remarks({ id })).toEqual(both.slice(1))
    redo(library.store)
    remark(null, '')
    expect(comparisons.remarks({ id })).toEqual(both.slice(0, 1))
    expect(() => remark(3, 'Ailleurs')).toThrow('not-found')
  })

  it('are copied with their remarks, and lose those of a quote that is taken away', () => {
    const comparisons = comparisonsTopic(context())
    const { id } = comparisons.make({ name: 'Refus', quotes: [2, 1] }) as { id: number }
    void comparisons.remark({ id, quote: 2, other: 1, words: 'Pareil' })
    const copy = comparisons.duplicate({ id, name: 'Refus (copie)' }) as { id: number; name: string }
    expect(copy.name).toBe('Refus (copie)')
    expect(comparisons.quotes({ id: copy.id })).toEqual([2, 1])
    expect(comparisons.remarks({ id: copy.id })).toEqual([{ quote: 1, other: 2, words: 'Pareil' }])
    undo(library.store)
    expect(() => comparisons.quotes({ id: copy.id })).toThrow('not-found')
    plantDocument(library.store, {
      title: 'Suite',
      paragraphs: ['« Si. »'],
      quotes: [{ words: 'Si.', speaker: 'Zoé Okafor' }],
    })
    void comparisons.change({ id, quotes: [1, 3], name: undefined })
    expect(comparisons.remarks({ id })).toEqual([])
    undo(library.store)
    expect(comparisons.remarks({ id })).toHaveLength(1)
  })
})
