import { webcrypto } from 'node:crypto'
import type { Remark } from '../model/document'
import type { Extraction } from '../model/extraction'
import type { ImportOutcome } from '../model/library'
import { isReadInFull } from '../model/read-languages'
import { bringVersion } from '../store/coming-in'
import { countsIn } from '../store/counts'
import { documentsIn, type NewDocument } from '../store/documents'
import { keepExtraction } from '../store/extractions'
import { mergeIndexes } from '../store/merging-indexes'
import { foundAnew } from './metadata'
import { keepPrinted } from './printed'
import { recordInParts, unrecorded } from '../store/undo'
import { versionsIn } from '../store/versions'
import { errorValueOf } from '../store/errors'
import type { ApiContext, FileToRead, ReadFileAnswer } from './context'
import { meet, type Meeting } from './meeting'

/** The files that come in together. */
export interface Batch {
  take(file: FileToRead): Promise<ImportOutcome>
  /** Puts the indexes in order after them, a step at each call; false once nothing is left to do. */
  tidy(): Promise<boolean>
}

/** What comes in, and what was found out of it before. */
interface Arrival {
  name: string
  sha256: string
  /** Null where nothing comes in that could be a version. */
  meeting: Meeting | null
  /** What it says as a version of a document of which a person corrected what that depends on. */
  anew: Extraction | null
}

/** What is at least such a part of a library leaves its indexes in so many parts that they are worth writing again. */
const much = 1 / 10

/** Takes in the files of one batch, which undo takes back together. */
export function batch(context: ApiContext): Batch {
  const { store } = context
  const documents = documentsIn(store)
  const record = recordInParts(store, 'import')
  const titles: string[] = []

  const versions = versionsIn(store)

  function inAct<Value>(title: string, work: () => Value): Value {
    titles.push(title)
    return record(titles.length > 1 ? `${titles[0]} (+${titles.length - 1})` : title, work)
  }

  /** What waits in the trash comes in: as a version of what it is a version of, else as a document. */
  function bringIn(waiting: number, { name, sha256, meeting, anew }: Arrival): ImportOutcome {
    const { document, followed } = meeting!
    const { title } = documents.stored(waiting)
    if (document === null) {
      inAct(title, () => documents.bringBack(waiting))
      return { status: 'imported', name, document: waiting }
    }
    unrecorded(store, () => versions.shelve(waiting, document))
    const became = inAct(title, () => {
      const became = bringVersion(store, document, waiting, followed)
      if (anew) keepExtraction(store, document, documents.stored(document).text, anew)
      return became
    })
    return { status: 'imported', name, document, became: { ...became, title, sha256 } }
  }

  /** Its bytes are known: of a document, of an earlier version, or of what was taken back. */
  function known({ id: there, trashed }: { id: number; trashed: number }, arrival: Arrival): ImportOutcome {
    const { name } = arrival
    const { document, version } = versions.place(there)
    if (!trashed) return { status: 'already there', name, document }
    if (version === null) {
      unrecorded(store, () => versions.free(there))
      return bringIn(there, arrival)
    }
    if (document === there) {
      inAct(documents.stored(there).title, () => documents.bringBack(there))
      return { status: 'imported', name, document }
    }
    if (documents.stored(document).trashed)
      inAct(documents.stored(document).title, () => documents.bringBack(document))
    const newest = versions.list(document)[0]!
    return {
      status: 'already there',
      name,
      document,
      older: { version, newest: newest.version, title: newest.title },
    }
  }

  /** Null where nothing comes in that could be a version. */
  async function meetingOf(
    there: { id: number; trashed: number } | undefined,
    facts: NewDocument | null,
  ): Promise<Meeting | null> {
    if (!there) {
      const { fileName, read } = facts!
      return meet(context, { fileName, address: read.address, text: read.text })
    }
    const waits = there.trashed === 1 && versions.place(there.id).version === null
    return waits ? meet(context, documents.stored(there.id)) : null
  }

  async function take(file: FileToRead): Promise<ImportOutcome> {
    const { name } = file
    try {
      const sha256 = await sha256Of(file.bytes)
      const answer = documents.ofBytes(sha256) ? null : await context.read(file)
      const facts = answer && (await factsOf(file, answer, sha256))
      for (;;) {
        const waiting = documents.ofBytes(sha256)
        const meeting = await meetingOf(waiting, facts)
        const anew = meeting && (await foundAnew(context, file, meeting, answer))
        const arrival: Arrival = { name, sha256, meeting, anew }
        const takeIn = store.db.transaction((): ImportOutcome | null => {
          // Another import may have brought the same bytes, or another version, while this one was reading.
          const there = documents.ofBytes(sha256)
          if (there?.id !== waiting?.id || meeting?.holds() === false) return null
          if (there) return known(there, arrival)
          const waits = add(context, facts!, answer!)
          return { ...bringIn(waits, arrival), ...remarked(answer!) }
        })
        const outcome = await context.inTurn(() => takeIn.immediate())
        if (outcome) return outcome
      }
    } catch (error) {
      return { status: 'refused', name, ...errorValueOf(error) }
    }
  }

  let merging: Iterator<void> | null = null
  return {
    take,
    tidy: () =>
      context.inTurn(() => {
        merging ??= mergeIndexes(store, titles.length >= much * countsIn(store)().documents)
        return merging.next().done !== true
      }),
  }
}

/** What of the file was not read; nothing where there is nothing to say. */
function remarked({ read, extraction: { language } }: ReadFileAnswer): { remarks?: Remark[] } {
  const unread: Remark[] = isReadInFull(language) ? [] : [{ code: 'language-unread', facts: { language } }]
  const remarks = [...(read.remarks ?? []), ...unread]
  return remarks.length ? { remarks } : {}
}

function add({ store }: ApiContext, facts: NewDocument, { read, extraction }: ReadFileAnswer): number {
  return unrecorded(store, () => {
    const document = documentsIn(store).add(facts)
    keepPrinted(store, document, read)
    keepExtraction(store, document, read.text, extraction)
    return document
  })
}

async function factsOf(
  { name, bytes }: FileToRead,
  { read, extraction }: ReadFileAnswer,
  sha256: string,
): Promise<NewDocument> {
  const textSha256 = await sha256Of(Buffer.from(read.text))
  const language = read.language ?? extraction.language
  return { read, bytes, sha256, textSha256, language, fileName: name }
}

/** Off this thread: hashing a large file would hold up the window. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = await webcrypto.subtle.digest('SHA-256', bytes)
  return Buffer.from(hash).toString('hex')
}
