import { fold } from '../../text/folding'

/** What the Unicode locale data tell of how a language writes numbers, money, measures and days; its words are folded. */
export interface Locale {
  decimal: ',' | '.'
  /** Words that multiply the number before them: "Millionen". */
  powers: Record<string, number>
  percent: string[]
  /** Words of currencies, as ISO 4217. */
  currencies: Record<string, string>
  /** Words of measures, with what they are called in English: "kilometer". */
  measures: Record<string, string>
  months: Record<string, number>
  /** Words for days counted from today: "gestern" −1. */
  days: Record<string, number>
  /** Between a day, its month and its year: "de". */
  links: string[]
}

/** What is known of a language by its BCP 47 code; of one that the data do not hold, what is so in English. */
export function localeOf(code: string): Locale {
  const known = isKnown(code) ? code : 'en'
  return {
    decimal: partOf(formatted(known, 1.5, {}), 'decimal') === ',' ? ',' : '.',
    powers: powersOf(known),
    percent: wordsOf(known, 'percent'),
    currencies: currenciesOf(known),
    measures: Object.fromEntries(units.flatMap((unit) => wordsOf(known, unit).map((word) => [word, unit]))),
    months: monthsOf(known),
    days: daysOf(known),
    links: linksOf(known),
  }
}

function isKnown(code: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(code).length > 0
  } catch {
    // No code at all, as pages state now and then.
    return false
  }
}

/** Numbers that a language may bend a word for: one, a pair, a few, many, and a part of one. */
const counts = [1, 2, 5, 21, 1.5]

function formatted(code: string, number: number, options: Intl.NumberFormatOptions): Intl.NumberFormatPart[] {
  const plain = { numberingSystem: 'latn', useGrouping: false, minimumFractionDigits: 0 }
  return new Intl.NumberFormat(code, { ...options, ...plain }).formatToParts(number)
}

/** Folded, without the dot of a short form; empty where no such part is. */
function partOf(parts: { type: string; value: string }[], type: string): string {
  const words = parts.filter((part) => part.type === type).map(({ value }) => value)
  return fold(words.join(' ')).replace(/\.$/, '').trim()
}

/** Of fewer it is a measure or a little word as often: "M", "km", "mm". */
const fewestLetters = 3

function powersOf(code: string): Record<string, number> {
  const powers: Record<string, number> = {}
  for (const power of [1e3, 1e6, 1e9, 1e12])
    for (const count of counts)
      for (const compactDisplay of ['short', 'long'] as const) {
        const parts = formatted(code, power * count, { notation: 'compact', compactDisplay })
        const word = partOf(parts, 'compact')
        const told = Number(`${partOf(parts, 'integer') || 1}.${partOf(parts, 'fraction')}`)
        // "mil millones" is read as the two words that it is made of.
        if (word.length >= fewestLetters && !word.includes(' ')) powers[word] ??= (power * count) / told
      }
  return powers
}

const units = [
  ...['kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'hectare', 'acre'],
  ...['kilogram', 'gram', 'liter', 'celsius'],
]

function wordsOf(code: string, unit: string): string[] {
  const parts = (count: number) => formatted(code, count, { style: 'unit', unit, unitDisplay: 'long' })
  return [...new Set(counts.map((count) => partOf(parts(count), 'unit')))].filter((word) => word !== '')
}

const currencies = [
  ...['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'RUB', 'INR', 'BRL', 'MXN', 'ARS', 'CLP', 'COP', 'CAD'],
  ...['AUD', 'NZD', 'SGD', 'HKD', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'MDL', 'BGN'],
  ...['UAH', 'BYN', 'TRY', 'KRW', 'ZAR', 'EGP', 'PKR', 'XOF'],
]

interface Currency {
  code: string
  names: string[]
  sign: string
  /** Whether it is that of the country where most speak the language. */
  isOwn: boolean
}

/**
 * The names of currencies in full, the sign of a country's own, and the nouns that several share ("kronor", "dólares"): they
 * mean the country's own, or else that of the United States, or else nothing.
 */
function currenciesOf(code: string): Record<string, string> {
  const named = currencies.map((currency) => currencyIn(code, currency))
  const meanings: Record<string, string> = {}
  for (const { code: currency, names, sign, isOwn } of named) {
    for (const name of names) meanings[name] ??= currency
    if (isOwn && /^\p{L}{2,}$/u.test(sign)) meanings[sign] ??= currency
  }
  const meant = [
    ...named.filter(({ isOwn }) => isOwn),
    ...named.filter(({ code: currency }) => currency === 'USD'),
  ]
  for (const { code: currency, names } of meant)
    for (const noun of names.flatMap(partsOf)) if (bearersOf(noun, named) > 1) meanings[noun] ??= currency
  return meanings
}

function currencyIn(code: string, currency: string): Currency {
  const told = (currencyDisplay: 'name' | 'narrowSymbol', count = 1) =>
    partOf(formatted(code, count, { style: 'currency', currency, currencyDisplay }), 'currency')
  return {
    code: currency,
    names: [...new Set(counts.map((count) => told('name', count)))],
    sign: told('narrowSymbol'),
    // A currency's code begins with its country's.
    isOwn: currency.slice(0, 2) === new Intl.Locale(code).maximize().region,
  }
}

/** The words of a name of several, without its little ones: "US-Dollar" is a dollar. */
function partsOf(name: string): string[] {
  const parts = name.split(/[\s-]+/)
  return parts.length > 1 ? parts.filter((part) => part.length > fewestLetters) : []
}

function bearersOf(noun: string, named: Currency[]): number {
  return named.filter(({ names }) => names.some((name) => partsOf(name).includes(noun))).length
}

function dateIn(code: string, month: number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  const plain = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(code, { ...options, ...plain }).formatToParts(Date.UTC(2025, month - 1, 14))
}

function monthsOf(code: string): Record<string, number> {
  const months: Record<string, number> = {}
  for (let month = 1; month <= 12; month++)
    for (const options of [{ day: 'numeric', month: 'long' }, { month: 'long' }] as const) {
      const word = partOf(dateIn(code, month, options), 'month')
      if (/^\p{L}/u.test(word)) months[word] ??= month
    }
  return months
}

function daysOf(code: string): Record<string, number> {
  const told = new Intl.RelativeTimeFormat(code, { numeric: 'auto' })
  const days = [-1, 0].map((shift) => [fold(told.format(shift, 'day')), shift] as const)
  return Object.fromEntries(days.filter(([words]) => !/\p{N}/u.test(words)))
}

function linksOf(code: string): string[] {
  const date = dateIn(code, 1, { day: 'numeric', month: 'long', year: 'numeric' })
  const between = date.slice(1, -1).filter(({ type }) => type === 'literal')
  return [...new Set(between.flatMap(({ value }) => fold(value).match(/\p{L}+|\./gu) ?? []))]
}
