import type { ComparisonColumn } from '../../../src-main/model/comparison'
import type { ScaleBar } from './scale-bars'

/** As many letters behind a number tell what is counted. */
const enough = 60

/**
 * A figure as its sentence goes on behind it, up to a mark: of a bare number, only that tells what it counts. Others say
 * what they are by their unit.
 */
export function figureInContext(
  { figure, quotes }: Pick<ScaleBar, 'figure' | 'quotes'>,
  columns: readonly ComparisonColumn[],
): string {
  const column = columns.find(({ quote }) => quotes.includes(quote.id))
  if (figure.kind !== 'count' || figure.unit !== null || !column) return figure.words
  const { quote, context } = column
  const text = context.before + quote.words + context.after
  const end = figure.end - quote.start + context.before.length
  const words = hedgeBefore(text.slice(0, end - figure.words.length), figure.approximate) + figure.words
  const rest = text.slice(end, end + enough)
  const mark = rest.search(anyMark)
  if (mark >= 0) return words + rest.slice(0, mark).trimEnd()
  return words + (text.length > end + enough ? `${rest.slice(0, rest.lastIndexOf(' '))}…` : rest)
}

const anyMark = /[.,;:!?…()[\]«»“”"–—\n]/

/** "At least 30" is not 30: the two words before it, if no mark parts them. */
function hedgeBefore(text: string, isApproximate: boolean): string {
  return isApproximate ? (/(?:[^\s.,;:!?…()[\]«»“”"–—]+\s){1,2}$/.exec(text)?.[0] ?? '') : ''
}
