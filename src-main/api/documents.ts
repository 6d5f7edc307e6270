import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { documentsIn } from '../store/documents'
import { keepExtraction, marksOf } from '../store/extractions'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract'
import { importer } from './importing'

const touched: Topic[] = ['library', 'documents', 'quotes', 'marks', 'entities', 'mentions', 'search']

export function documentsTopic(context: ApiContext): Handlers<'documents'> {
  const { store, announce, read, sample } = context
  const documents = documentsIn(store)
  const importing = importer(context)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list: () => documents.list(),
    get: ({ id }) => documents.get(id),

    marks({ id }) {
      documents.title(id)
      return marksOf(store, id)
    },

    async import({ files }) {
      const report = await importing.files(files)
      changed()
      return report
    },

    async importSample() {
      const report = await importing.files([{ name: basename(sample), bytes: await readFile(sample) }])
      changed()
      return report
    },

    cancelImport: () => importing.cancel(),

    async readAgain({ id }) {
      const known = documents.get(id)
      const bytes = documents.bytes(id)
      const { extraction } = await read({ name: known.fileName, bytes, known })
      store.record({ act: 'read again', words: known.title }, () =>
        keepExtraction(store, id, known.text, extraction),
      )
      changed()
    },

    trash({ id }) {
      const words = documents.title(id)
      store.record({ act: 'trash document', words }, () => documents.trash(id))
      announce({ type: 'changed', topics: [...touched, 'annotations'] })
    },
  }
}
