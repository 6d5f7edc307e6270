import type { QuoteKind } from './extraction'
import type { HitKind } from './library'

/** As the interface calls them, and by what other words one may know them: in French, as one says them of a quote. */
export const kinds: { kind: HitKind | QuoteKind; fr: string; en: string; also?: string[] }[] = [
  { kind: 'quote', fr: 'citation', en: 'quote' },
  { kind: 'passage', fr: 'passage', en: 'passage' },
  { kind: 'annotation', fr: 'annotation', en: 'annotation' },
  { kind: 'note', fr: 'note', en: 'note' },
  { kind: 'entity', fr: 'entité', en: 'entity' },
  { kind: 'document', fr: 'document', en: 'document' },
  { kind: 'direct', fr: 'direct', en: 'direct', also: ['directe'] },
  { kind: 'mixed', fr: 'fragment', en: 'fragment', also: ['mixte', 'mixed'] },
  { kind: 'reported', fr: 'rapporté', en: 'reported', also: ['rapportée'] },
]

/** The words of the kinds, as one types them. */
export function kindWords(language: 'fr' | 'en'): string[] {
  return kinds.map((each) => each[language])
}
