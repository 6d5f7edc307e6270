import type { FigureKind } from '../../model/extraction'

/** What a number is counted in: its unit in base, and the factor that takes it there. */
export interface Unit {
  kind: FigureKind
  unit: string | null
  factor: number
}

const signs: Record<string, string> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS',
  '₫': 'VND', '₱': 'PHP', '₡': 'CRC', '₾': 'GEL', '₭': 'LAK', '₦': 'NGN', '฿': 'THB', '₮': 'MNT', '₲': 'PYG', '₸': 'KZT', '₵': 'GHS',
} // prettier-ignore

/** Letters beside a dollar sign, before or after it. */
const dollars: Record<string, string> = {
  us: 'USD', usd: 'USD', a: 'AUD', au: 'AUD', aud: 'AUD', c: 'CAD', ca: 'CAD', cad: 'CAD', can: 'CAD', hk: 'HKD', hkd: 'HKD',
  nz: 'NZD', nzd: 'NZD', s: 'SGD', sgd: 'SGD', r: 'BRL', nt: 'TWD', j: 'JMD', f: 'FJD', tt: 'TTD', ec: 'XCD', mx: 'MXN', 'u.s': 'USD', 'u.s.': 'USD',
} // prettier-ignore

const codes = new Set(Intl.supportedValuesOf('currency'))

/** How some currencies are written beside a number, other than by sign or code. */
const abbreviations: Record<string, string> = {
  Rs: 'INR', KSh: 'KES', Ksh: 'KES', Sh: 'KES', USh: 'UGX', TSh: 'TZS', RM: 'MYR', Rp: 'IDR', SFr: 'CHF',
  DM: 'DEM', NKr: 'NOK', DKr: 'DKK', SKr: 'SEK', Kč: 'CZK', zł: 'PLN', Dhs: 'AED',
} // prettier-ignore

/** Letters that are a currency only where they touch a number: "R17 million", "N1.2bn". */
const touching: Record<string, string> = { R: 'ZAR', N: 'NGN', P: 'PHP' }

/** Letters that make a scale beside a currency: "Md€", "£6.3m". */
const scales: Record<string, number> = {
  k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, Mio: 1e6, mm: 1e6, Md: 1e9, Mds: 1e9, md: 1e9, mds: 1e9,
  Mrd: 1e9, mrd: 1e9, bn: 1e9, Bn: 1e9, bln: 1e9, b: 1e9, B: 1e9, tn: 1e12, trn: 1e12, T: 1e12,
} // prettier-ignore

const measures: Record<string, [string, number]> = {
  W: ['W', 1], kW: ['W', 1e3], KW: ['W', 1e3], MW: ['W', 1e6], GW: ['W', 1e9], TW: ['W', 1e12], mW: ['W', 1e-3], MWc: ['W', 1e6],
  Wh: ['Wh', 1], kWh: ['Wh', 1e3], KWh: ['Wh', 1e3], MWh: ['Wh', 1e6], GWh: ['Wh', 1e9], TWh: ['Wh', 1e12], ch: ['W', 735.49875],
  J: ['Wh', 1 / 3600], kJ: ['Wh', 1 / 3.6], MJ: ['Wh', 1e3 / 3.6], GJ: ['Wh', 1e6 / 3.6], km: ['m', 1e3], hm: ['m', 100],
  m: ['m', 1], dm: ['m', 0.1], cm: ['m', 0.01], mm: ['m', 1e-3], µm: ['m', 1e-6], μm: ['m', 1e-6], nm: ['m', 1e-9],
  km2: ['m2', 1e6], 'km²': ['m2', 1e6], m2: ['m2', 1], 'm²': ['m2', 1], cm2: ['m2', 1e-4], 'cm²': ['m2', 1e-4], ha: ['m2', 1e4],
  m3: ['m3', 1], 'm³': ['m3', 1], km3: ['m3', 1e9], 'km³': ['m3', 1e9], hm3: ['m3', 1e6], 'hm³': ['m3', 1e6], cm3: ['m3', 1e-6],
  L: ['m3', 1e-3], l: ['m3', 1e-3], hl: ['m3', 0.1], hL: ['m3', 0.1], cl: ['m3', 1e-5], cL: ['m3', 1e-5], ml: ['m3', 1e-6],
  mL: ['m3', 1e-6], kg: ['kg', 1], g: ['kg', 1e-3], mg: ['kg', 1e-6], µg: ['kg', 1e-9], μg: ['kg', 1e-9], ug: ['kg', 1e-9],
  t: ['kg', 1e3], kt: ['kg', 1e6], Mt: ['kg', 1e9], Gt: ['kg', 1e12], Hz: ['Hz', 1], kHz: ['Hz', 1e3], MHz: ['Hz', 1e6],
  GHz: ['Hz', 1e9], dB: ['dB', 1], V: ['V', 1], kV: ['V', 1e3], hPa: ['Pa', 100], bar: ['Pa', 1e5], bars: ['Pa', 1e5],
  KB: ['B', 1e3], kB: ['B', 1e3], MB: ['B', 1e6], GB: ['B', 1e9], TB: ['B', 1e12], PB: ['B', 1e15], Ko: ['B', 1e3],
  Mo: ['B', 1e6], Go: ['B', 1e9], To: ['B', 1e12], '℃': ['°C', 1], '℉': ['°F', 1], '″': ['m', 0.0254],
} // prettier-ignore

const quotients: Record<string, [string, number]> = {
  'm/s': ['m/s', 1], 'km/h': ['m/s', 1 / 3.6], 'm3/s': ['m3/s', 1], 'm³/s': ['m3/s', 1], 'm3/h': ['m3/s', 1 / 3600],
} // prettier-ignore

export const money = (code: string, factor = 1): Unit => ({ kind: 'money', unit: code, factor })
export const measure = ([unit, factor]: [string, number]): Unit => ({ kind: 'quantity', unit, factor })

export function signOf(mark: string): string | null {
  return Object.hasOwn(signs, mark) ? signs[mark]! : null
}

export function dollarOf(letters: string): string | null {
  return Object.hasOwn(dollars, letters.toLowerCase()) ? dollars[letters.toLowerCase()]! : null
}

/** A currency by its code in capitals, in small letters where that is no word of a language, or by its abbreviation. */
export function codeOf(word: string): string | null {
  if (Object.hasOwn(abbreviations, word)) return abbreviations[word]!
  if (/^(?:eur|usd|gbp|chf|cad|aud|nzd|jpy)$/.test(word)) return word.toUpperCase()
  return codes.has(word) && word !== 'ALL' && word !== 'TOP' ? word : null
}

export function touchingOf(letter: string): string | null {
  return Object.hasOwn(touching, letter) ? touching[letter]! : null
}

export function scaleOf(letters: string): number | null {
  return Object.hasOwn(scales, letters) ? scales[letters]! : null
}

/** A scale and a code in one word: "MUSD", "kEUR". */
export function scaledCodeOf(word: string): Unit | null {
  const match = /^(k|K|M|Md|G|bn)([A-Z]{3})$/.exec(word)
  const code = match && codes.has(match[2]!) ? match[2]! : null
  return code && match ? money(code, match[1] === 'G' ? 1e9 : (scaleOf(match[1]!) ?? 1)) : null
}

export function measureOf(symbol: string): Unit | null {
  return Object.hasOwn(measures, symbol) ? measure(measures[symbol]!) : null
}

export function quotientOf(above: string, below: string): Unit | null {
  const symbol = `${above}/${below}`
  return Object.hasOwn(quotients, symbol) ? measure(quotients[symbol]!) : null
}
