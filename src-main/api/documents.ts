import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gistOf } from '../export/note-body'
import { AppError } from '../model/error'
import { citingNotes } from '../store/citing-notes'
import { documentTrashIn } from '../store/document-trash'
import { listDocuments } from '../store/document-list'
import { documentRowsIn } from '../store/document-rows'
import { documentsIn } from '../store/documents'
import { keepExtraction, marksOf } from '../store/extractions'
import { metadataIn } from '../store/metadata'
import { printedPagesIn } from '../store/printed-pages'
import { readingPlacesIn } from '../store/reading-places'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { emptyTrash } from '../store/emptying'
import { forgettingSteps } from '../store/undo'
import { versionsIn } from '../store/versions'
import type { FileSource } from './import-source'
import { touchedByImport, type ImportQueue } from './import-queue'
import { correctMetadata } from './metadata'
import { part } from './parting'
import { keepPrinted, lacksPages } from './printed'

export function documentsTopic(context: ApiContext, queue: ImportQueue): Handlers<'documents'> {
  const { store, announce, read, inTurn, sample } = context
  const documents = documentsIn(store)
  const versions = versionsIn(store)
  const trash = documentTrashIn(store)
  const changed = () => announce({ type: 'changed', topics: touchedByImport })
  const importNow = (files: { name: string; bytes: Uint8Array }[]) =>
    queue.add({ files: files.map(sourceOf), origin: 'window', folder: null, passedOver: 0 }).report

  return {
    list: (asked) => listDocuments(store, asked),
    row: ({ id }) => documentRowsIn(store).of([id])[0] ?? null,
    get: ({ id }) => documents.get(id),

    marks({ id }) {
      documents.readableText(id)
      return marksOf(store, id)
    },

    versions({ id }) {
      const { document } = versions.place(id)
      documents.title(document)
      return versions.list(document)
    },

    standing: ({ prints }) => versions.standing(prints),

    async part({ id }) {
      const document = await part(context, id)
      changed()
      return { document }
    },

    import: ({ files }) => importNow(files),

    importSample: async () => importNow([{ name: basename(sample), bytes: await readFile(sample) }]),

    place({ id }) {
      versions.place(id)
      return readingPlacesIn(store).of(id)
    },

    readTo({ id, start }) {
      versions.place(id)
      readingPlacesIn(store).keep(id, start)
    },

    pages({ id }) {
      documents.readableText(id)
      return printedPagesIn(store).of(id)
    },

    original({ id }) {
      documents.readableText(id)
      if (!printedPagesIn(store).has(id)) throw new AppError('not-found')
      return documents.bytes(id)
    },

    async readAgain({ id }) {
      const known = documents.get(id)
      if (known.versionOf !== null) throw new AppError('bad-request')
      const bytes = documents.bytes(id)
      const anew = lacksPages(store, known) ? await read({ name: known.fileName, bytes }) : null
      // Pages and marks of the file count only for the text as it is kept.
      const printed = anew?.read.text === known.text ? anew : null
      // Not as it was read anew: a person may have corrected what the file says of itself.
      const { extraction } = await read({ name: known.fileName, bytes, known })
      const keep = () => {
        keepExtraction(store, id, known.text, extraction)
        if (printed) keepPrinted(store, id, printed.read)
      }
      await inTurn(() => store.record({ act: 'read again', words: known.title }, keep))
      changed()
    },

    metadata({ id }) {
      documents.readableText(id)
      const metadata = metadataIn(store)
      return { ...metadata.of(id), corrected: metadata.corrected(id) }
    },

    async correct({ id, said }) {
      await correctMetadata(context, id, said)
      changed()
    },

    async trash({ id }) {
      const words = documents.title(id)
      await inTurn(() => store.record({ act: 'trash document', words }, () => documents.trash(id)))
      changed()
    },

    trashed: () => trash.list(),

    async bringBack({ id }) {
      const words = trash.get(id).title
      await inTurn(() => store.record({ act: 'return document', words }, () => documents.bringBack(id)))
      changed()
    },

    async removeForGood({ id }) {
      await inTurn(() => {
        const { title } = trash.get(id)
        const notes = citingNotes(store, 'document', [id])
        if (notes.length > 0) throw new AppError('cited-document', { title, notes: titlesOf(notes) })
        forgettingSteps(store, () => trash.remove(id))
      })
      changed()
    },

    emptyTrash() {
      const emptied = forgettingSteps(store, () => emptyTrash(store))
      changed()
      return emptied
    },
  }
}

function titlesOf(notes: { title: string; body: string }[]): string {
  return notes.map(({ title, body }) => gistOf(title, body).title).join(', ')
}

function sourceOf({ name, bytes }: { name: string; bytes: Uint8Array }): FileSource {
  return { name, label: name, size: bytes.length, inFolder: false, load: () => Promise.resolve(bytes) }
}
