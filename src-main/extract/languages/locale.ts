import { currenciesOf } from './locale-currencies'
import type { YearFirst } from './calendar'
import { daysOf, linksOf, monthsOf, yearFirstOf } from './locale-dates'
import { counts, fewestLetters, formatted, partOf } from './locale-parts'

/** What the Unicode locale data tell of how a language writes numbers, money, measures and days; its words are folded. */
export interface Locale {
  decimal: ',' | '.'
  /** Words that multiply the number before them: "Millionen". */
  powers: Record<string, number>
  percent: string[]
  /** What is written before its number instead: "%12", "yüzde 12". */
  percentBefore: string[]
  /** Between a scale and its currency, beside the links of days: "milioni di euro". */
  moneyLinks: string[]
  /** Words of currencies, as ISO 4217. */
  currencies: Record<string, string>
  /** Words of measures, with what they are called in English: "kilometer". */
  measures: Record<string, string>
  /** Words of durations: "Minuten". */
  timeUnits: string[]
  months: Record<string, number>
  /** Words for days counted from today: "gestern" −1. */
  days: Record<string, number>
  /** Between a day, its month and its year: "de". */
  links: string[]
  yearFirst: YearFirst | null
}

/** What is known of a language by its BCP 47 code; of one that the data do not hold, what is so in English. */
export function localeOf(code: string): Locale {
  const known = isKnown(code) ? code : 'en'
  return {
    decimal: partOf(formatted(known, 1.5, {}), 'decimal') === ',' ? ',' : '.',
    powers: powersOf(known),
    percent: [...wordsOf(known, 'percent'), ...(wordsForPercent[languageIn(known)] ?? [])],
    percentBefore: percentBefore(known),
    moneyLinks: moneyLinks[languageIn(known)] ?? [],
    currencies: currenciesOf(known),
    measures: Object.fromEntries(units.flatMap((unit) => wordsOf(known, unit).map((word) => [word, unit]))),
    timeUnits: durations.flatMap((unit) => wordsOf(known, unit)),
    months: monthsOf(known),
    days: daysOf(known),
    links: linksOf(known),
    yearFirst: yearFirstOf(known),
  }
}

/** What the data lack: the word in two, as most write it, and the little words behind millions that stand in no day. */
const wordsForPercent: Record<string, string[]> = {
  it: ['per cento'],
  gl: ['por cento'],
  ro: ['la suta'],
  pl: ['proc'],
}
const moneyLinks: Record<string, string[]> = { it: ['di', "d'"], ca: ['de', "d'"], ro: ['de'] }

function languageIn(code: string): string {
  return new Intl.Locale(code).language
}

function isKnown(code: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(code).length > 0
  } catch {
    // No code at all, as pages state now and then.
    return false
  }
}

/** Scripts of which one letter may be a word: "億". */
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}]+$/u

function powersOf(code: string): Record<string, number> {
  const powers: Record<string, number> = {}
  for (const power of [1e3, 1e6, 1e9, 1e12])
    for (const count of counts)
      for (const compactDisplay of ['short', 'long'] as const) {
        const parts = formatted(code, power * count, { notation: 'compact', compactDisplay })
        const word = partOf(parts, 'compact')
        const told = Number(`${partOf(parts, 'integer') || 1}.${partOf(parts, 'fraction')}`)
        // "mil millones" is read as the two words that it is made of.
        if ((word.length >= fewestLetters || unspaced.test(word)) && !word.includes(' '))
          powers[word] ??= (power * count) / told
      }
  return powers
}

function percentBefore(code: string): string[] {
  const written = [
    formatted(code, 12, { style: 'unit', unit: 'percent', unitDisplay: 'long' }),
    formatted(code, 0.12, { style: 'percent' }),
  ]
  const types = new Set(['unit', 'percentSign'])
  return written.flatMap(([first]) => (first && types.has(first.type) ? [partOf([first], first.type)] : []))
}

const units = [
  ...['kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'hectare', 'acre'],
  ...['kilogram', 'gram', 'liter', 'celsius'],
]

const durations = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

function wordsOf(code: string, unit: string): string[] {
  const parts = (count: number) => formatted(code, count, { style: 'unit', unit, unitDisplay: 'long' })
  return [...new Set(counts.map((count) => partOf(parts(count), 'unit')))].filter((word) => word !== '')
}
