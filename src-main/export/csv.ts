import type { QuoteRow } from '../model/library'
import type { CitedSource } from '../model/note'
import { isTime } from '../text/times'

interface Quoted {
  quote: QuoteRow
  source: CitedSource
}

const header =
  'id kind words speaker speaker_words cue via setting document file published address captured page time heading paragraph start end sha256 guarded'.split(
    ' ',
  )

/** Quotes as a table: RFC 4180, UTF-8 with its mark, so that spreadsheets read accents. */
export function toCsv(quoted: readonly Quoted[]): string {
  const rows = quoted.map(rowOf)
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function rowOf({ quote, source }: Quoted): (string | number | null)[] {
  const words = [
    quote.words,
    quote.speaker?.name ?? null,
    quote.speakerWords,
    quote.cue,
    quote.via?.name ?? null,
    quote.setting,
  ]
  const { page, heading, paragraph } = quote.locator
  // Of a recording, what stands in a page's place is the time at which it is said.
  const place = page !== null && isTime(page) ? [null, page] : [page, null]
  const { title, fileName, published, address, captured, sha256 } = source
  const about = [title, fileName, published, address, captured, ...place, heading]
  const guarded = [...words, ...about].some((text) => text !== null && acts(text)) ? 'yes' : 'no'
  return [
    ...[quote.id, quote.kind, ...words.map(guard), ...about.map(guard)],
    ...[paragraph, quote.start, quote.end, sha256, guarded],
  ]
}

/** Spreadsheets take what begins so for a formula; an apostrophe in front keeps it words, and a column says so. */
function acts(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}

function guard(text: string | null): string | null {
  return text !== null && acts(text) ? `'${text}` : text
}

function cell(value: string | number | null): string {
  return typeof value === 'number' ? String(value) : `"${(value ?? '').replaceAll('"', '""')}"`
}
