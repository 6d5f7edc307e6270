import type { QuoteKind } from '../model/extraction'
import type { HitKind } from '../model/library'
import { kinds } from '../model/kind-words'
import { filterFields, type FilterField } from '../model/query'
import { intervalOf, type DayInterval } from './day-interval'
import { editDistance } from './edit-distance'
import { fold } from './folding'

/** The words of the filters, in the languages of the interface; either is understood, whatever the interface speaks. */
const words: Record<FilterField, { fr: string; en: string; also?: readonly string[] }> = {
  speaker: { fr: 'locuteur', en: 'speaker' },
  source: { fr: 'source', en: 'source', also: ['author', 'auteur', 'publisher'] },
  tag: { fr: 'étiquette', en: 'tag' },
  colour: { fr: 'couleur', en: 'colour', also: ['color'] },
  in: { fr: 'dans', en: 'in', also: ['document', 'doc'] },
  before: { fr: 'avant', en: 'before' },
  after: { fr: 'après', en: 'after' },
  kind: { fr: 'genre', en: 'kind' },
}

/** All that is understood; what is offered is the word of a language. */
function wordsOf(field: FilterField): string[] {
  const { fr, en, also = [] } = words[field]
  return [fr, en, ...also]
}

export type OperatorLanguage = 'fr' | 'en'

/** The filter that a word before a colon stands for, or null: then it is a word like any other. */
export function fieldNamed(word: string): FilterField | null {
  const folded = fold(word)
  return filterFields.find((field) => wordsOf(field).some((each) => fold(each) === folded)) ?? null
}

/** The word of a filter, as one types it. */
export function operatorOf(field: FilterField, language: OperatorLanguage): string {
  return `${words[field][language]}:`
}

/** The filters whose words begin as typed, in either language; all of them where nothing is typed. */
export function fieldsBeginning(typed: string): FilterField[] {
  const folded = fold(typed)
  return filterFields.filter((field) => wordsOf(field).some((word) => fold(word).startsWith(folded)))
}

/** The kind that a word names, with a letter wrong or all but its first three missing too; null for any other word. */
export function kindNamed(word: string): HitKind | QuoteKind | null {
  const folded = fold(word)
  const same = kinds.find((each) => namesOf(each).includes(folded))
  const near = (name: string) =>
    (folded.length >= 3 && name.startsWith(folded)) ||
    (folded.length >= 4 && editDistance(name, folded, 1) === 1)
  return (same ?? kinds.find((each) => namesOf(each).some(near)))?.kind ?? null
}

/** Whether what is typed of a kind can still be typed on to one. */
export function mayBecomeKind(typed: string): boolean {
  return kinds.some((each) => namesOf(each).some((name) => name.startsWith(fold(typed))))
}

function namesOf({ fr, en, also = [] }: (typeof kinds)[number]): string[] {
  return [fr, en, ...also].map(fold)
}

/** The days that a date means, as one types it: "2026", "2026-02", "2026-02-03" or "03/02/2026". */
export function daysMeant(typed: string): DayInterval | null {
  const [, day, month, year] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? []
  if (!month) return intervalOf(typed.trim())
  return intervalOf(
    [year, month, day]
      .filter(Boolean)
      .map((part) => part!.padStart(2, '0'))
      .join('-'),
  )
}

/** Whether what is typed of a date can still be typed on to one that `daysMeant` knows. */
export function mayBecomeDays(typed: string): boolean {
  if (/^\d{1,2}\/[\d/]*$/.test(typed)) return typed.length < '03/02/2026'.length
  return ['2000-01-01', '2000-10-10'].some((day) => daysMeant(typed + day.slice(typed.length)) !== null)
}
