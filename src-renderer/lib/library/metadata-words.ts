import type { DocumentMetadata, MetadataField } from '../../../src-main/model/metadata'
import { m } from '../../../messages.compiled/messages.js'
import type { MarkFact } from '../reading/mark-facts'
import { formatDay } from '../format'
import { languageName } from '../../../src-main/telling/language-name'

/** What the fields of a document are called. */
export const metadataLabels: Record<MetadataField, () => string> = {
  title: m.docs_title,
  author: m.docs_author,
  publisher: m.docs_publisher,
  published: m.docs_published,
  language: m.docs_language,
  address: m.docs_address,
}

/** "Le fichier dit : …" of what a person corrected; null where nobody did. */
export function fileSays({ corrected }: DocumentMetadata, field: MetadataField): string | null {
  const before = corrected.find((each) => each.field === field)
  if (!before) return null
  if (before.said === null) return m.metadata_file_silent()
  return m.metadata_file_says({ said: metadataWords(field, before.said) })
}

/** A field as a fact, with what the file says where that is something else; none where nobody says anything. */
export function metadataFact(metadata: DocumentMetadata, field: MetadataField): MarkFact[] {
  const value = metadata[field]
  const aside = fileSays(metadata, field) ?? undefined
  if (value === null && !aside) return []
  return [{ term: metadataLabels[field](), value: value === null ? '–' : metadataWords(field, value), aside }]
}

function metadataWords(field: MetadataField, value: string): string {
  if (field === 'published') return formatDay(value)
  return field === 'language' ? languageName(value) : value
}
