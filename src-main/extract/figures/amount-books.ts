import { inAny } from '../languages'
import type { Language } from '../languages/language'
import { oncePer } from '../../text/once-per'
import { phraseBook, phraseSet, type PhraseBook } from '../phrase-book'
import type { Token } from '../tokens'
import { codeOf, dollarOf, signOf, touchingOf } from './units'

export interface AmountBooks {
  currencies: PhraseBook<string>
  weighed: PhraseBook<string>
  cents: PhraseBook<string>
  measures: PhraseBook<[string, number]>
  rates: PhraseBook<[string, number]>
  percent: PhraseBook<true>
  points: PhraseBook<number>
  hedges: PhraseBook<true>
  hedgesAfter: PhraseBook<true>
  by: PhraseBook<number>
}

export const booksOf = oncePer(({ amounts }: Language): AmountBooks => {
  return {
    currencies: phraseBook(amounts.currencies),
    weighed: phraseBook(amounts.weighed),
    cents: phraseBook(amounts.cents),
    measures: phraseBook(amounts.measures),
    rates: phraseBook(amounts.rates),
    percent: phraseSet(['%', ...amounts.percent]),
    points: phraseBook(amounts.points),
    hedges: phraseSet(amounts.hedges),
    hedgesAfter: phraseSet(amounts.hedgesAfter),
    by: phraseBook(amounts.by),
  }
})

/** Whether an amount may begin at a token: asked of every token, so that the rules are not. */
export function mayCount({ kind, text, low }: Token, language: Language): boolean {
  if (kind === 'number') return text.length <= 40
  if (kind === 'mark')
    return signOf(text) !== null || /^[-−–]$/.test(text) || language.amounts.percentBefore.includes(text)
  return (
    startsOf(language).has(low) ||
    dollarOf(text) !== null ||
    codeOf(text) !== null ||
    touchingOf(text) !== null
  )
}

const twice = inAny(({ amounts }) => amounts.twice.words)

const startsOf = oncePer(({ amounts }: Language): Set<string> => {
  const { numbers, powers, articles, theFraction, halves, fractions, multiples, minus, by } = amounts
  const { percentBefore } = amounts
  const records = [numbers, powers, fractions, multiples].flatMap((record) => Object.keys(record))
  return new Set([
    ...records,
    ...articles,
    ...theFraction,
    ...halves,
    ...minus,
    ...percentBefore,
    ...Object.keys(by).map((phrase) => phrase.split(' ')[0]!),
    ...twice,
  ])
})
