import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../model/error'
import { documentsIn } from '../store/documents'
import { keepExtraction, marksOf } from '../store/extractions'
import { printedPagesIn } from '../store/printed-pages'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract'
import { versionsIn } from '../store/versions'
import { importer } from './importing'
import { keepPrinted, lacksPages } from './printed'

const touched: Topic[] = ['library', 'documents', 'quotes', 'marks', 'entities', 'mentions', 'search']

export function documentsTopic(context: ApiContext): Handlers<'documents'> {
  const { store, announce, read, sample } = context
  const documents = documentsIn(store)
  const versions = versionsIn(store)
  const importing = importer(context)
  // A new version moves what was done on the one before.
  const imported = () =>
    announce({ type: 'changed', topics: [...touched, 'annotations', 'orphans', 'comparisons', 'notes'] })

  return {
    list: () => documents.list(),
    get: ({ id }) => documents.get(id),

    marks({ id }) {
      documents.readableText(id)
      return marksOf(store, id)
    },

    versions: ({ id }) => versions.list(versions.place(id).document),

    async import({ files }) {
      const report = await importing.files(files)
      imported()
      return report
    },

    async importSample() {
      const report = await importing.files([{ name: basename(sample), bytes: await readFile(sample) }])
      imported()
      return report
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

    cancelImport: () => importing.cancel(),

    async readAgain({ id }) {
      const known = documents.get(id)
      if (known.versionOf !== null) throw new AppError('bad-request')
      const bytes = documents.bytes(id)
      const anew = lacksPages(store, known) ? await read({ name: known.fileName, bytes }) : null
      // Pages and marks of the file count only for the text as it is kept.
      const printed = anew?.read.text === known.text ? anew : null
      const { extraction } = printed ?? (await read({ name: known.fileName, bytes, known }))
      store.record({ act: 'read again', words: known.title }, () => {
        keepExtraction(store, id, known.text, extraction)
        if (printed) keepPrinted(store, id, printed.read)
      })
      announce({ type: 'changed', topics: [...touched, 'annotations'] })
    },

    trash({ id }) {
      const words = documents.title(id)
      store.record({ act: 'trash document', words }, () => documents.trash(id))
      announce({ type: 'changed', topics: [...touched, 'annotations'] })
    },
  }
}
