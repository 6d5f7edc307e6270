import type { FileAnnotation } from '../model/annotation'
import { AppError } from '../model/error'
import type { Extraction } from '../model/extraction'
import type { Metadata } from '../model/metadata'
import { documentsIn } from '../store/documents'
import { keepExtraction } from '../store/extractions'
import { fileAnnotationsIn } from '../store/file-annotations'
import { metadataIn } from '../store/metadata'
import { partVersion } from '../store/parting'
import type { Store } from '../store/store'
import { versionsIn } from '../store/versions'
import type { WordsFollowed } from '../text/words-followed'
import type { ApiContext } from './context'
import { follow } from './meeting'

/** What a text says, and what its file was marked with, found again. */
interface Anew {
  text: string
  extraction: Extraction
  marked: FileAnnotation[]
}

/**
 * A version becomes a document of its own, of which the other versions are none. Answers the row it is read by. All that
 * takes long is found out before anything is changed.
 */
export async function part(context: ApiContext, id: number): Promise<number> {
  const { store, inTurn } = context
  const versions = versionsIn(store)
  const { document, version } = versions.place(id)
  documentsIn(store).title(document)
  const before = versions.list(document)
  if (version === null || before.length < 2) throw new AppError('bad-request')
  const { title } = before.find((row) => row.id === id)!
  // Where the newest goes, its document shows the text before again.
  const staying = id === document ? before[1]!.id : document
  const texts = { before: versions.text(staying), after: versions.text(id), least: Infinity }
  const { likeness } = await context.compare(title, texts)
  const followed = new Map<string, WordsFollowed>()
  for (const row of id === document ? before.slice(2) : [])
    followed.set(
      versions.textSha256(row.id),
      await follow(context, row.id, { name: title, text: texts.before }),
    )
  const rows = before.map((row) => row.id)
  const own = metadataIn(store).ownWhereParted(rows, id)
  const apart = await readAnew(context, id, own.get(id))
  const left = id === document ? null : await readAnew(context, document, own.get(document))
  return inTurn(() => {
    // Another version may have come meanwhile, or this one gone.
    if (!sameRows(before, versions.list(document))) throw new AppError('not-found')
    return store.record({ act: 'part version', words: title }, () => {
      const parted = partVersion(store, document, id, { likeness, followed, own })
      keepAnew(store, parted, apart)
      if (left) keepAnew(store, document, left)
      return parted
    })
  })
}

/** As its own file says, `own`, where another version said otherwise. Its text stays as it is kept. Of a PDF that was marked, the marks are read again, too. */
async function readAnew({ store, read }: ApiContext, id: number, own: Partial<Metadata> = {}): Promise<Anew> {
  const documents = documentsIn(store)
  const known = { ...documents.get(id), ...own }
  const file = { name: known.fileName, bytes: documents.bytes(id) }
  const { extraction } = await read({ ...file, known })
  const { text } = known
  if (known.format !== 'pdf') return { text, extraction, marked: [] }
  const anew = await read(file)
  return { text, extraction, marked: anew.read.text === text ? (anew.read.marked ?? []) : [] }
}

function keepAnew(store: Store, document: number, { text, extraction, marked }: Anew): void {
  keepExtraction(store, document, text, extraction)
  fileAnnotationsIn(store).keep(document, text, marked)
  fileAnnotationsIn(store).unite(document)
}

function sameRows(some: readonly { sha256: string }[], others: readonly { sha256: string }[]): boolean {
  return some.length === others.length && some.every(({ sha256 }, at) => sha256 === others[at]!.sha256)
}
