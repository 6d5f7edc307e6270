import { fold } from '../../text/folding'
import { counts, fewestLetters, formatted, partOf } from './locale-parts'

const currencies = [
  ...['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'RUB', 'INR', 'BRL', 'MXN', 'ARS', 'CLP', 'COP', 'CAD'],
  ...['AUD', 'NZD', 'SGD', 'HKD', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'MDL', 'BGN'],
  ...['UAH', 'BYN', 'TRY', 'KRW', 'ZAR', 'EGP', 'PKR', 'XOF'],
]

/** Whose names only tell which nouns several share: "Lire", "Gulden" and "Florin" are those of no country alone. */
const bygone = [
  'ITL',
  'NLG',
  'AWG',
  'FRF',
  'BEF',
  'LUF',
  'ESP',
  'DEM',
  'FIM',
  'BAM',
  'CSK',
  'MTL',
  'CYP',
  'LBP',
  'SYP',
]
/** Its noun is an adjective as often. */
const doubtful = 'BRL'

interface Currency {
  code: string
  names: string[]
  /** The one word of a name that is not its country's: "Franken". */
  nouns: string[]
  sign: string
  /** Whether it is that of the country where most speak the language. */
  isOwn: boolean
}

/**
 * The names of currencies in full, the sign and the noun of a country's own ("złotych"), and the nouns that several share
 * ("kronor", "dólares"): they mean the country's own, or else that of the United States, or else nothing. A long noun of one
 * alone is read, too ("Franken").
 */
export function currenciesOf(code: string): Record<string, string> {
  const named = currencies.map((currency) => currencyIn(code, currency))
  const bearing = [...named, ...bygone.map((currency) => currencyIn(code, currency))]
  const own = named.filter(({ isOwn }) => isOwn)
  const meanings: Record<string, string> = {}
  for (const { code: currency, names, sign, isOwn } of named) {
    for (const name of names) meanings[name] ??= currency
    if (isOwn && /^\p{L}{2,}$/u.test(sign)) meanings[sign] ??= currency
  }
  Object.assign(meanings, plainNouns[new Intl.Locale(code).language])
  for (const { code: currency, nouns } of own) for (const noun of nouns) meanings[noun] ??= currency
  const meant = [...own, ...named.filter(({ code: currency }) => currency === 'USD')]
  for (const { code: currency, names } of meant)
    for (const noun of names.flatMap(partsOf)) if (bearersOf(noun, named) > 1) meanings[noun] ??= currency
  for (const { code: currency, nouns } of named)
    for (const noun of nouns)
      if (currency !== doubtful && noun.length >= fewestOfForeign && bearersOf(noun, bearing) === 1)
        meanings[noun] ??= currency
  return { ...meanings, ...behindMany(code, meanings) }
}

/** Where the data have but a bent noun, or another name than is written beside numbers. */
const plainNouns: Record<string, Record<string, string>> = {
  he: { שקל: 'ILS', שקלים: 'ILS' },
  ru: { руб: 'RUB' },
  uk: { грн: 'UAH' },
  tr: { lira: 'TRY', dolar: 'USD' },
  th: { บาท: 'THB' },
  zh: { 元: 'CNY', 人民币元: 'CNY' },
}

/** Shorter ones are other words and names, too: "Rand", "Frank", "won". */
const fewestOfForeign = 6

/** What stands behind large numbers with a little word before it: "500 de lei". */
function behindMany(code: string, meanings: Record<string, string>): Record<string, string> {
  const [few = '', more = ''] = [5, many].map((count) => nameIn(code, 'EUR', count))
  if (!more.endsWith(` ${few}`)) return {}
  const lead = more.slice(0, -few.length)
  const alone = Object.entries(meanings).filter(([word]) => !word.startsWith(lead))
  return Object.fromEntries(alone.map(([word, currency]) => [lead + word, currency]))
}

function nameIn(code: string, currency: string, count: number): string {
  const options = { style: 'currency', currency, currencyDisplay: 'name' } as const
  return partOf(formatted(code, count, options), 'currency')
}

function currencyIn(code: string, currency: string): Currency {
  const names = [...counts, many].map((count) => nameIn(code, currency, count))
  const sign = formatted(code, 1, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const region = currency.slice(0, 2)
  const isOwn = region === new Intl.Locale(code).maximize().region
  const country = partsIn(fold(new Intl.DisplayNames(code, { type: 'region' }).of(region) ?? ''))
  // In the singular the noun of another country may be somebody's name: "franco".
  const bent = isOwn ? names : names.slice(1).filter((name) => name !== names[0] || isUnbent(names))
  return {
    code: currency,
    names: [...new Set(names)],
    nouns: [...new Set(bent.flatMap((name) => nounOf(name, country)))],
    sign: partOf(sign, 'currency'),
    isOwn,
  }
}

// What only stands behind millions: "de lei", "euro" with "milioni di".
const many = 1e6

function isUnbent(names: string[]): boolean {
  return new Set(names).size === 1
}

/** The word of a name that tells no country, where only one is left. */
function nounOf(name: string, country: string[]): string[] {
  const parts = partsIn(name)
  const rest = parts.filter((part) => !country.some((word) => isAkin(part, word)))
  return parts.length > 1 && rest.length === 1 ? rest : []
}

/** "Schweizer" and "Schweiz", "svenska" and "Sverige". */
function isAkin(adjective: string, country: string): boolean {
  return adjective.slice(0, fewestLetters) === country.slice(0, fewestLetters)
}

function partsIn(name: string): string[] {
  return name.split(/[\s-]+/)
}

/** The words of a name of several, without its little ones: "US-Dollar" is a dollar. */
function partsOf(name: string): string[] {
  const parts = partsIn(name)
  return parts.length > 1 ? parts.filter((part) => part.length > fewestLetters) : []
}

function bearersOf(noun: string, named: Currency[]): number {
  return named.filter(({ names }) => names.some((name) => partsOf(name).includes(noun))).length
}
