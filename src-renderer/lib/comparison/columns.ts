import type { ComparisonColumn, Remark } from '../../../src-main/model/comparison'
import type { EntityKind } from '../../../src-main/model/extraction'
import type { DateMark } from '../../../src-main/model/mark'
import type { Span } from '../../../src-main/model/span'
import { m } from '../../../messages.compiled/messages.js'
import type { LineEntry } from './date-line'

/** A column as pictures below the columns name it. */
export interface ColumnName {
  number: number
  name: string
  kind: EntityKind | null
}

/** Who speaks in a column, by name. */
export function speakerOf({ quote }: ComparisonColumn): string {
  return quote.speaker?.name ?? quote.speakerWords ?? m.quotes_nobody()
}

/** What was remarked on one quote, or on a pair. */
export function remarkOn(remarks: Remark[], quote: number, other: number | null = null): string {
  const about = (remark: Remark) =>
    (remark.quote === quote && remark.other === other) || (remark.quote === other && remark.other === quote)
  return remarks.find(about)?.words ?? ''
}

/** The columns that show these quotes. */
export function columnsOf(columns: ComparisonColumn[], quotes: number[]): ColumnName[] {
  return columns.flatMap((column, index) =>
    quotes.includes(column.quote.id)
      ? [{ number: index + 1, name: speakerOf(column), kind: column.quote.speaker?.kind ?? null }]
      : [],
  )
}

/** The numbers of the columns whose quotes stand in a passage, if in part. */
export function columnsWithin(
  columns: ComparisonColumn[],
  { document, start, end }: Span & { document: number },
): number[] {
  return columns.flatMap(({ quote }, index) =>
    quote.document === document && quote.start < end && quote.end > start ? [index + 1] : [],
  )
}

/** A date said in a quote's sentence or beside it, or a day a document came out: with the quotes it belongs to. */
export interface ColumnDate extends LineEntry {
  quotes: number[]
  document: number
  /** Where the words stand; null for a document's own date. */
  mark: DateMark | null
}

/** Every date of the columns once: quotes of one sentence or paragraph share its dates, quotes of one document its publication. */
export function datesOf(columns: ComparisonColumn[], publication: (title: string) => string): ColumnDate[] {
  const dates = new Map<string, ColumnDate>()
  const add = (date: Omit<ColumnDate, 'quotes'>, quote: number) => {
    const known = dates.get(date.key)
    if (known) known.quotes.push(quote)
    else dates.set(date.key, { ...date, quotes: [quote] })
  }
  for (const { quote, dates: marks } of columns) {
    const { document, documentTitle, published } = quote
    for (const mark of marks) {
      const { from, to, words } = mark
      add({ key: `date ${mark.id}`, from, to, label: words, document, mark }, quote.id)
    }
    if (!published) continue
    const label = publication(documentTitle)
    add({ key: `document ${document}`, ...daysOf(published), label, document, mark: null }, quote.id)
  }
  return [...dates.values()]
}

/** First and last day of an ISO 8601 year, month or day. */
export function daysOf(date: string): { from: string; to: string } {
  const [year = '', month, day] = date.split('-')
  if (day) return { from: date.slice(0, 10), to: date.slice(0, 10) }
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
}
