import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NoteList, NoteRow } from '../model/note'
import { verifyMarkdown, type Verified } from '../export/verify'
import { citationsIn } from '../store/citations'
import { sourcesIn } from '../store/sources'
import { undo } from '../store/undo'
import { writeNotes } from './exports'
import { notesTopic } from './notes'
import { twoQuotes, type TwoQuotes } from './two-quotes-in-test'

let library: TwoQuotes
beforeEach(() => {
  library = twoQuotes()
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
    const notes = notesTopic(library.context)
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

  it('are empty until a word is written in them, though it stands as their title', () => {
    const notes = notesTopic(library.context)
    const { id } = notes.make({ title: '' }) as { id: number }
    expect(notes.list({ query: '', limit: 1 })).toMatchObject({ rows: [{ id, title: '', empty: true }] })
    void notes.save({ id, title: '', body: 'Only this.' })
    expect(notes.list({ query: '', limit: 1 })).toMatchObject({
      rows: [{ title: 'Only this.', excerpt: '', empty: false }],
    })
    void notes.save({ id, title: 'Begun', body: '' })
    expect(notes.list({ query: '', limit: 1 })).toMatchObject({ rows: [{ title: 'Begun', empty: true }] })
  })

  it('are told in a list with the cells of their tables and the items of their lists apart', () => {
    const notes = notesTopic(library.context)
    const { id } = notes.make({ title: '' }) as { id: number }
    const body =
      '# Pont\n\n|  | Huang | Hale |\n| --- | --- | --- |\n| Mots | un | deux |\n\n- trois\n- quatre'
    expect(notes.save({ id, title: '', body })).toMatchObject({
      excerpt: 'Huang · Hale · Mots · un · deux trois quatre',
    })
  })

  it('cite any words, in the mouth of whoever says them', () => {
    const notes = notesTopic(library.context)
    const text = 'Procès\nAvant 😀. Huang : « Rien de tel. » Fin.'
    const at = text.indexOf('de tel')
    expect(notes.cite({ document: library.document, span: { start: at, end: at + 6 } })).toMatchObject({
      words: 'de tel',
      speaker: 'Jensen Huang',
    })
    expect(notes.cite({ document: library.document, span: { start: 0, end: 6 } })).toMatchObject({
      words: 'Procès',
      speaker: null,
    })
    expect(() => notes.cite({ document: library.document, span: { start: 0, end: 9_000 } })).toThrow(
      'outside-text',
    )
  })

  it('cite reported words and figures between no quotation marks, all else between those of its text', () => {
    const { db } = library.store
    const notes = notesTopic(library.context)
    const text = 'Procès\nAvant 😀. Huang : « Rien de tel. » Fin.'
    const at = text.indexOf('Fin')
    db.exec(`UPDATE quotes SET kind = 'reported' WHERE id = 2;
      INSERT INTO figures (document_id, kind, start, "end", words, value, approximate)
      VALUES (${library.document}, 'count', ${at}, ${at + 3}, 'Fin', 1, 0)`)
    const marks = { open: '«\u00a0', close: '\u00a0»' }
    expect(notes.cite({ quote: 1 })).toMatchObject({ kind: 'words', marks: { open: '« ', close: ' »' } })
    expect(notes.cite({ document: library.document, span: { start: 0, end: 6 } })).toMatchObject({
      kind: 'words',
      marks,
    })
    expect(notes.cite({ quote: 2 })).toMatchObject({ kind: 'reported', marks: null })
    expect(notes.cite({ document: library.document, span: { start: at, end: at + 3 } })).toMatchObject({
      kind: 'figure',
      marks: null,
    })
  })

  it('are one step to undo for a burst of typing', () => {
    const notes = notesTopic(library.context)
    const { id } = notes.make({ title: 'Note' }) as { id: number }
    for (const body of ['a', 'ab', 'abc']) void notes.save({ id, title: 'Note', body })
    expect(undo(library.store)).toMatchObject({ act: 'write note' })
    expect(notes.get({ id })).toMatchObject({ body: '' })
    expect(undo(library.store)).toMatchObject({ act: 'make note' })
    expect(notes.list({ query: '', limit: 9 })).toEqual({ rows: [], total: 0 })
  })

  it('begin with words in one step', () => {
    const notes = notesTopic(library.context)
    const { id } = notes.make({ title: 'Note', body: 'Sur lui.' }) as { id: number }
    expect(notes.get({ id })).toMatchObject({ body: 'Sur lui.' })
    expect(undo(library.store)).toMatchObject({ act: 'make note' })
    expect(notes.list({ query: '', limit: 9 })).toMatchObject({ total: 0 })
  })

  it('are found by title and by any words of theirs, however badly typed', () => {
    const notes = notesTopic(library.context)
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
    const notes = notesTopic(library.context)
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
    const notes = notesTopic(library.context)
    const { id } = notes.make({ title: 'Note' }) as { id: number }
    library.heard.length = 0
    void notes.save({ id, title: 'Note', body: '' })
    expect(library.heard).toEqual([])
  })

  it('offer the latest first, and what answers what is typed', () => {
    const notes = notesTopic(library.context)
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
      const notes = notesTopic(library.context)
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
