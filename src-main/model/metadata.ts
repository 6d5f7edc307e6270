/** What a document says of itself, as far as a person can correct it. */
export const metadataFields = ['title', 'author', 'publisher', 'published', 'language', 'address'] as const

export type MetadataField = (typeof metadataFields)[number]

export interface Metadata {
  title: string
  author: string | null
  publisher: string | null
  /** ISO 8601 day, month or year. */
  published: string | null
  /** BCP 47. */
  language: string
  address: string | null
}

/** What a person corrected, and what the file says there: null where it says nothing. */
export interface CorrectedField {
  field: MetadataField
  said: string | null
}

/** What a document says of itself, a person's word in the place of its file's. */
export interface DocumentMetadata extends Metadata {
  corrected: CorrectedField[]
}
