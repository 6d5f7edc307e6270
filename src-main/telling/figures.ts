import { keptFormats } from './kept-formats'

const numbers = keptFormats(Intl.NumberFormat)

/** A number as the interface's language writes it, compact from a million on: "100 Md", "20B"; none too small to be seen. */
export function formatNumber(value: number): string {
  const notation = Math.abs(value) >= 1e6 ? 'compact' : 'standard'
  return numbers({ notation, ...digitsOf(value) }).format(value)
}

/** Two behind the point, but two that count where those would be nothing: 0.7 micrograms are not 0 kg. */
function digitsOf(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 }
}

/** As many behind the point as a figure has, where a person would write them all. */
function exactDigits(value: number): Intl.NumberFormatOptions {
  const behind = decimalsOf(value)
  return behind > 2 && behind <= mostExact ? { maximumFractionDigits: behind } : digitsOf(value)
}

/** What is computed has more, as thirds have. */
const mostExact = 3

function decimalsOf(value: number): number {
  // What binary numbers add behind the last digit is not theirs.
  const written = /^-?\d+(?:\.(\d+))?$/.exec(String(Number(value.toPrecision(12))))
  return written ? (written[1] ?? '').length : Infinity
}

/** A figure with its unit: "100 Md $", "60 M $AU", "9 %", "10 GW". */
export function formatFigure(value: number, unit: string | null): string {
  if (unit === null) return formatNumber(value)
  if (unit === '%') return numbers({ style: 'percent', ...exactDigits(value) }).format(value / 100)
  if (/^[A-Z]{3}$/.test(unit)) return formatMoney(value, unit)
  return formatQuantity(value, unit)
}

/** Whose sign alone says which they are: other dollars, pounds and crowns say their country, too. */
const knownBySign = new Set(['USD', 'EUR', 'GBP'])

function formatMoney(value: number, currency: string): string {
  const scale = [1e12, 1e9, 1e6].find((each) => Math.abs(value) >= each) ?? 1
  // Shortened, a sum with more digits than that would be another one.
  const compact = scale > 1 && !(Number.isInteger(value) && decimalsOf(value / scale) > mostExact)
  const digits = compact ? exactDigits(value / scale) : exactDigits(value)
  // Cents are two digits, or none.
  const cents = scale === 1 && !Number.isInteger(value) && Math.abs(value) >= 0.1
  return numbers({
    style: 'currency',
    currency,
    currencyDisplay: knownBySign.has(currency) ? 'narrowSymbol' : 'symbol',
    notation: compact ? 'compact' : 'standard',
    minimumFractionDigits: cents ? 2 : 0,
    ...digits,
  }).format(value)
}

const prefixes: [number, string][] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
]

function formatQuantity(value: number, unit: string): string {
  const [scale, prefix] = (/^(W|Wh|m)$/.test(unit) &&
    prefixes.find(([least]) => Math.abs(value) >= least)) || [1, '']
  const number = numbers(digitsOf(value / scale)).format(value / scale)
  return `${number} ${prefix}${unit.replace('m2', 'm²')}`
}
