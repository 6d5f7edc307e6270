import { AppError } from '../model/error'
import type { Amount } from '../model/extraction'
import { intervalOf, type DayInterval } from '../text/day-interval'
import { documentsIn } from '../store/documents'
import type { Store } from '../store/store'

// A number alone counts something.
const counted: Amount = { kind: 'count', value: 0, unit: null, approximate: false }

/** The amount that a person writes of words in a document; a number alone is one of what was counted `before`. */
export async function amountMeant(
  store: Store,
  document: number,
  said: string,
  before = counted,
): Promise<Amount> {
  // Read only now: a start need not wait for it.
  const { writtenAmount } = await import('../extract/figures/written-amount')
  const { language } = documentsIn(store).get(document)
  const amount = writtenAmount(said, { language, before })
  if (!amount) throw new AppError('not-an-amount', { words: said })
  return amount
}

/** The days that a person means, in EDTF or in words as the document might have them. */
export async function daysMeant(store: Store, document: number, said: string): Promise<DayInterval> {
  const written = intervalOf(said)
  if (written) return written
  const { writtenDate } = await import('../extract/dates/written-date')
  const days = writtenDate(said, documentsIn(store).get(document))
  if (!days) throw new AppError('not-a-date', { words: said })
  return days
}
