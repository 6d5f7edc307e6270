import { basename, dirname } from 'node:path'
import { toCsl } from '../export/csl'
import { toCsv } from '../export/csv'
import { fileName } from '../export/file-name'
import { toJsonLd } from '../export/jsonld'
import { toMarkdown } from '../export/markdown'
import { toQdpx } from '../export/qdpx'
import { replaceFile } from '../export/replace-file'
import { writeArchive, writeExport } from '../export/write'
import type { WrittenFile } from '../model/export'
import type { CitedSource } from '../model/note'
import { grouped } from '../readers/grouped'
import { annotationsIn } from '../store/annotations'
import { citationsIn } from '../store/citations'
import { colourMeaningsIn } from '../store/colour-meanings'
import { libraryId } from '../store/library-id'
import { notesIn } from '../store/notes'
import { allQuotes } from '../store/search-quotes'
import { quoteRowsIn } from '../store/quote-rows'
import { sourcesIn } from '../store/sources'
import { tagsIn } from '../store/tags'
import type { Store } from '../store/store'
import { citedBy } from './cited'
import { toNote, toRow } from './note-rows'

interface Where {
  folder: string
  /** One note, or all of them. */
  note: number | null
}

/** Writes notes as Markdown into a folder. The oldest note comes first, so that equal titles keep their numbers. */
export function writeNotes(store: Store, { folder, note }: Where): WrittenFile[] {
  const ids = note === null ? notesIn(store).ids() : [note]
  return ids.map((id) => {
    const { title, markdown } = noteAsMarkdown(store, id)
    const name = fileName(title, '.md', `note-${id}`)
    return writeExport(folder, { id: `${libraryId(store)} note ${id}`, name, text: markdown })
  })
}

/** A note as an export writes it; one without a title is named by its first line. */
export function noteAsMarkdown(store: Store, id: number): { title: string; markdown: string } {
  const stored = notesIn(store).get(id)
  const { title } = toRow(stored)
  return { title, markdown: toMarkdown({ ...toNote(stored), title }, citedBy(store, stored.body)) }
}

/** What a file of a picture is called before a person says otherwise. */
export function pictureName(title: string, type: 'svg' | 'png'): string {
  return fileName(title, `.${type}`, type)
}

/** Writes a picture where a person said, whole or not at all. */
export function writePicture(file: string, bytes: Uint8Array): void {
  replaceFile(dirname(file), basename(file), bytes)
}

/** What a library holds beside its notes, each in the format that other programs read it in. */
const collections = {
  jsonld: { name: 'annotations.jsonld', text: annotationsAsJsonLd },
  csv: { name: 'quotes.csv', text: quotesAsCsv },
  csl: { name: 'sources.json', text: (store: Store) => toCsl(sourcesIn(store).list()) },
}

export type CollectionFormat = keyof typeof collections

/** Writes documents, annotations, tags and notes as a project that other programs for qualitative work open. */
export function writeProject(store: Store, folder: string): WrittenFile {
  const annotations = grouped(annotationsIn(store).list({ query: '' }), ({ document }) => document)
  const bytes = toQdpx({
    library: libraryId(store),
    documents: sourcesIn(store)
      .readable()
      .filter(({ version, newest }) => version === newest)
      .map((source) => ({
        ...source,
        text: citationsIn(store).text(source.id),
        annotations: (annotations.get(source.id) ?? []).sort((a, b) => a.id - b.id),
      })),
    tags: tagsIn(store).list(),
    notes: notesIn(store)
      .ids()
      .map((id) => ({ id, ...noteAsMarkdown(store, id) })),
  })
  return writeArchive(folder, { id: `${libraryId(store)} qdpx`, name: 'project.qdpx', bytes })
}

export function isCollectionFormat(format: string): format is CollectionFormat {
  return Object.hasOwn(collections, format)
}

export function writeCollection(store: Store, folder: string, format: CollectionFormat): WrittenFile {
  const { name, text } = collections[format]
  return writeExport(folder, { id: `${libraryId(store)} ${format}`, name, text: text(store) })
}

function annotationsAsJsonLd(store: Store): string {
  const annotations = annotationsIn(store).list({ query: '' })
  const sources = sourcesById(store)
  return toJsonLd(
    annotations.map((annotation) => ({ annotation, source: sources.get(annotation.document)! })),
    libraryId(store),
    (document) => citationsIn(store).text(document),
    colourMeaningsIn(store).all(),
  )
}

function quotesAsCsv(store: Store): string {
  const sources = sourcesById(store)
  const quotes = quoteRowsIn(store).of(allQuotes(store))
  return toCsv(quotes.map((quote) => ({ quote, source: sources.get(quote.document)! })))
}

function sourcesById(store: Store): Map<number, CitedSource> {
  return new Map(
    sourcesIn(store)
      .readable()
      .map((source) => [source.id, source]),
  )
}
