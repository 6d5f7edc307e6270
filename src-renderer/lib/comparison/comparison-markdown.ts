import type { ComparisonColumn, Dispute, FigureScale, Remark } from '../../../src-main/model/comparison'
import type { Citation } from '../../../src-main/model/note'
import { m } from '../../../messages.compiled/messages.js'
import { formatFigure } from '../../../src-main/telling/figures'
import { formatDay } from '../format'
import { citationLink, escapeLabel, nameLink, onOneLine } from '../notes/note-links'
import { arithmeticOf } from '../reading/arithmetic'
import { columnsOf, remarkOn, speakerOf } from './columns'
import { columnWords, differenceWords, ratioWords } from './scale-words'

export type ComparisonShape = 'table' | 'blocks'

interface Written {
  name: string
  columns: ComparisonColumn[]
  remarks: Remark[]
  scales: FigureScale[]
  disputes: Dispute[]
}

const mostFigures = 20

/** What a note has to cite for these columns: each quote, then the figures of its sentence. */
export function citedIn(columns: ComparisonColumn[]) {
  return columns.flatMap(({ quote, figures }) => [
    { quote: quote.id },
    ...figures
      .slice(0, mostFigures)
      .map(({ start, end }) => ({ document: quote.document, span: { start, end } })),
  ])
}

/** A comparison as Markdown, each quote and figure in it by its citation: those of `citedIn`, in that order. */
export function comparisonMarkdown(written: Written, citations: Cite[], shape: ComparisonShape): string {
  const left = [...citations]
  const cited = written.columns.map((column) => {
    const [quote, ...figures] = left.splice(0, citedIn([column]).length).map(citationLink)
    return { quote: quote!, figures }
  })
  const body = shape === 'table' ? tableOf(written, cited) : blocksOf(written, cited)
  return [`## ${escapeLabel(written.name)}`, body, disputesOf(written), pairsOf(written)]
    .filter(Boolean)
    .join('\n\n')
}

type Cite = Pick<Citation, 'id' | 'words'>
type Cited = { quote: string; figures: string[] }[]

function tableOf({ columns, remarks, scales }: Written, cited: Cited): string {
  const rows = [
    { head: m.comparison_row_words(), cells: cited.map(({ quote }) => quote) },
    { head: m.comparison_figures(), cells: cited.map(({ figures }) => figures.join(' · ')) },
    {
      head: m.comparison_figure_ratio_difference(),
      cells: columns.map((column) => ofGreatest(column, scales)),
    },
    { head: m.comparison_row_source(), cells: columns.map(sourceOf) },
    { head: m.comparison_row_remark(), cells: columns.map(({ quote }) => remarkOn(remarks, quote.id)) },
  ]
  return [
    ['', ...columns.map((column) => escapeLabel(speakerOf(column)))],
    ['---', ...columns.map(() => '---')],
    ...rows.filter(({ cells }) => cells.some(Boolean)).map(({ head, cells }) => [head, ...cells]),
  ]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |`)
    .join('\n')
}

/** What each figure of a column is of the greatest, and how far from it. */
function ofGreatest({ quote }: ComparisonColumn, scales: FigureScale[]): string {
  return scales
    .flatMap(({ entries }) => {
      const greatest = entries[0]!.figure
      return entries.flatMap(({ quote: of, figure, ratio }) => {
        if (of !== quote.id || figure.id === greatest.id) return []
        const facts = [ratioWords(ratio), differenceWords(figure, greatest)].filter(Boolean)
        return escapeLabel(`${formatFigure(figure.value, figure.unit)}: ${facts.join(', ')}`)
      })
    })
    .join(' · ')
}

function blocksOf({ columns, remarks, scales }: Written, cited: Cited): string {
  return columns
    .flatMap((column, index) => [
      cited[index]!.quote,
      [`${escapeLabel(speakerOf(column))}, ${sourceOf(column)}`, ...cited[index]!.figures].join(' · '),
      ofGreatest(column, scales) && m.comparison_differences({ words: ofGreatest(column, scales) }),
      remarkOn(remarks, column.quote.id),
    ])
    .filter(Boolean)
    .join('\n\n')
}

/** What does not agree, and in which columns. */
function disputesOf({ columns, disputes }: Written): string {
  if (disputes.length === 0) return ''
  const lines = disputes.map(({ check, marks, counted, quotes }) => {
    const { left, result } = arithmeticOf(check, marks)
    const told = [`**${escapeLabel(`${left} ${result}`.trim())}**`, counted && m[`toll_${counted}`]()]
    return `- ${told.filter(Boolean).join(' ')} · ${escapeLabel(columnWords(columnsOf(columns, quotes)))}`
  })
  return [m.comparison_disputes(), lines.join('\n')].join('\n\n')
}

/** What was remarked on two of the columns, by their speakers. */
function pairsOf({ columns, remarks }: Written): string {
  const nameOf = (id: number) => {
    const column = columns.find(({ quote }) => quote.id === id)
    return column && escapeLabel(speakerOf(column))
  }
  return remarks
    .flatMap(({ quote, other, words }) => {
      const names = other === null ? [] : [nameOf(quote), nameOf(other)]
      if (names.length < 2 || names.includes(undefined)) return []
      return `- **${names.join(' – ')}** ${onOneLine(words)}`
    })
    .join('\n')
}

function sourceOf({ quote }: ComparisonColumn): string {
  const link = nameLink('document', quote.document, quote.documentTitle)
  const via = quote.via && escapeLabel(m.quotes_via({ name: quote.via.name }))
  const publisher = quote.publisher && escapeLabel(quote.publisher)
  return [via, link, publisher, quote.published && formatDay(quote.published)].filter(Boolean).join(', ')
}

function inCell(markdown: string): string {
  return onOneLine(markdown).replaceAll('|', '\\|')
}
