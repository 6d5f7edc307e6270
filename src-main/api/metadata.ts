import { AppError } from '../model/error'
import type { Extraction } from '../model/extraction'
import type { Metadata } from '../model/metadata'
import { documentsIn } from '../store/documents'
import { keepExtraction } from '../store/extractions'
import { metadataIn } from '../store/metadata'
import type { ApiContext, FileToRead, ReadFileAnswer } from './context'
import type { Meeting } from './meeting'

/** What is found in a text depends on these: "hier" on the day, the finders on the language. */
const foundBy = ['published', 'language'] as const

/** A person says what a document says of itself; what depends on that is found again. One act. */
export async function correctMetadata(
  { store, read, inTurn }: ApiContext,
  id: number,
  said: Partial<Metadata>,
): Promise<void> {
  const documents = documentsIn(store)
  const before = documents.get(id)
  if (before.versionOf !== null) throw new AppError('not-found')
  const meant = {
    ...said,
    ...(said.published && { published: await dayOf(said.published, before.language) }),
  }
  const known = { ...before, ...meant }
  const changes = foundBy.some((field) => known[field] !== before[field])
  const file = { name: before.fileName, bytes: documents.bytes(id), known }
  const extraction = changes ? (await read(file)).extraction : null
  await inTurn(() => {
    // Another version may have come meanwhile.
    if (documents.get(id).sha256 !== before.sha256) throw new AppError('not-found')
    store.record({ act: 'correct document', words: before.title }, () => {
      metadataIn(store).correct(id, meant)
      if (extraction) keepExtraction(store, id, before.text, extraction)
    })
  })
}

/** One day, month or year, however it is written; what reads texts is not loaded before it is needed. */
async function dayOf(published: string, language: string | null): Promise<string> {
  const { saidDay } = await import('../extract/dates/said-day')
  const day = saidDay(published, language)
  if (day === null) throw new AppError('not-a-date', { words: published })
  return day
}

/**
 * What a file says as a new version of a document of which a person corrected the day or the language; null where nobody
 * did. `answer` is how it was read, where it was.
 */
export async function foundAnew(
  { store, read }: ApiContext,
  file: FileToRead,
  { document }: Meeting,
  answer: ReadFileAnswer | null,
): Promise<Extraction | null> {
  if (document === null) return null
  const corrected = metadataIn(store).corrected(document)
  const fields = foundBy.filter((field) => corrected.some((each) => each.field === field))
  if (fields.length === 0) return null
  const said = metadataIn(store).of(document)
  const known = { ...(answer ?? (await read(file))).read }
  for (const field of fields) Object.assign(known, { [field]: said[field] })
  return (await read({ ...file, known })).extraction
}
