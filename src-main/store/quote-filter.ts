import type { QuoteKind } from '../model/extraction'
import { doubtBelow } from '../model/mark'

export interface QuoteFilter {
  query: string
  /** Ids of entities, or `nobody`. */
  speakers: string[]
  documents: string[]
  kinds: QuoteKind[]
  doubtful: boolean
}

/** What of a filter SQL is told; null where it leaves all. */
export interface Asked {
  speakers: string | null
  documents: string | null
  kinds: string | null
  doubtful: 1 | null
}

export function askedOf({ speakers, documents, kinds, doubtful }: QuoteFilter): Asked {
  const list = (values: string[]) => (values.length ? JSON.stringify(values) : null)
  return {
    speakers: list(speakers),
    documents: list(documents),
    kinds: list(kinds),
    doubtful: doubtful ? 1 : null,
  }
}

/** Whether it leaves every quote. */
export function isOpen(asked: Asked): boolean {
  return Object.values(asked).every((value) => value === null)
}

/** Whether a quote asks for a person's look. */
export const isDoubtful = `(quotes.origin = 'found' AND quotes.confidence < ${doubtBelow})`
const doubtful = `SELECT id FROM quotes WHERE ${isDoubtful}`

// Every column used here is in one index: the rows themselves are read only for what is shown.
/** What passes, of quotes whose documents are in view. */
export const passes = `quotes.rejected = 0
  AND (@speakers IS NULL
    OR quotes.speaker_id IN (SELECT CAST(value AS INTEGER) FROM json_each(@speakers))
    OR (quotes.speaker_id IS NULL AND 'nobody' IN (SELECT value FROM json_each(@speakers))))
  AND (@documents IS NULL
    OR quotes.document_id IN (SELECT CAST(value AS INTEGER) FROM json_each(@documents)))
  AND (@kinds IS NULL OR quotes.kind IN (SELECT value FROM json_each(@kinds)))
  AND (@doubtful IS NULL OR quotes.id IN (${doubtful}))`
/** What passes, of any quotes. */
export const inView = `${passes}
  AND quotes.document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)`

/** Only quotes of a JSON list of ids: of half a million, those are looked up. */
export const amongIds = 'json_each(@ids) AS found CROSS JOIN quotes ON quotes.id = found.value'
