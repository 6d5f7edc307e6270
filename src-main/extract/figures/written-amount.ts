import type { Amount } from '../../model/extraction'
import { fold } from '../../text/folding'
import { languages } from '../languages'
import { readingOf } from '../reading'
import { findFigures } from './figures'

/**
 * The one amount that a person wrote, in the words of `language` or of any other that is known; null where there is none.
 * A number alone, about or not, counts in what was counted `before`.
 */
export function writtenAmount(
  written: string,
  { language, before }: { language: string; before: Amount },
): Amount | null {
  const text = written.trim()
  const codes = languages.map(({ code }) => code)
  const known = [...codes.filter((code) => language.startsWith(code)), ...codes]
  for (const code of known) {
    const amount = amountIn(text, code)
    if (amount && amount.kind !== 'count') return amount
    if (amount) return { ...before, value: amount.value, approximate: amount.approximate }
    const alone = amountIn(`${text} %`, code)
    if (alone) return { ...before, value: alone.value, approximate: alone.approximate }
  }
  return null
}

function amountIn(text: string, language: string): Amount | null {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const reading = readingOf({ text, blocks, published: null, language })
  const [figure, ...others] = findFigures(reading, { dates: [], entities: [] })
  if (!figure || others.length > 0) return null
  // A figure that is only a part of what was written is not what was meant.
  const { hedges, hedgesAfter } = languages.find(({ code }) => code === language)!.amounts
  const beside = [text.slice(0, figure.start), text.slice(figure.end)].map(wordsOf).filter(Boolean)
  if (!beside.every((words) => [...hedges, ...hedgesAfter].includes(words))) return null
  const { kind, value, unit, approximate } = figure
  return { kind, value, unit, approximate: approximate || beside.length > 0 }
}

/** Words as hedges are written, without the signs that may stand beside an amount. */
function wordsOf(side: string): string {
  const letters = fold(side).replaceAll('’', "'")
  return letters.replaceAll(/[\s~≈<>±.,;:!?]+/gu, ' ').trim()
}
