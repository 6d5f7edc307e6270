import type { z } from 'zod'
import { AppError } from '../model/error'
import type { DealStep } from '../model/mark'
import { entitiesIn } from '../store/entities'
import { marksIn } from '../store/marks'
import type { Store } from '../store/store'
import type { dealStep } from './contract/values'
import { wordsAt } from './span'

/** A step of a deal as the window tells it, with its words; all it refers to must stand in the deal's own document. */
export function dealStepOf(
  store: Store,
  { document, text }: { document: number; text: string },
  { status, date, source, start, end }: z.infer<typeof dealStep>,
): DealStep {
  if (date !== null) standsIn(store, document, { type: 'date', id: date })
  if (source !== null) entitiesIn(store).get(source)
  return { status, date, source, start, end, words: wordsAt(text, { start, end }) }
}

/** Refuses a figure or a date of another document. */
export function standsIn(
  store: Store,
  document: number,
  mark: { type: 'figure' | 'date'; id: number },
): void {
  if (marksIn(store).get(mark).document !== document) throw new AppError('bad-request')
}
