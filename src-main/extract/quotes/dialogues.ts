import { languages } from '../languages'
import type { Reading } from '../reading'
import { phrasesOf, type Phrases } from './phrases'
import type { Open } from './stretch'

type Block = Reading['blocks'][number]

/** The blocks that are turns of a dialogue opened by dashes, as novels and reports have it. */
export function dialogues({ text, blocks, languages }: Reading): Set<number> {
  const turns = new Set<number>()
  let run: number[] = []
  const flush = (): void => {
    // A list of points has no one who says them.
    const told = (index: number): boolean => isTold(text, blocks[index]!, phrasesOf(languages[index]!))
    if (run.some(told) || (run.length && isLeftOpen(text, blocks[run[0]! - 1])))
      for (const index of run) turns.add(index)
    run = []
  }
  blocks.forEach((block, index) => {
    if (!opensWithDash(text, block)) return
    if (run.length && index - run.at(-1)! > 2) flush()
    run.push(index)
  })
  flush()
  return turns
}

/** "« Quelle enveloppe ?" with answers behind dashes up to the closing mark. */
function isLeftOpen(text: string, block: Block | undefined): boolean {
  if (!block) return false
  const words = text.slice(block.start, block.end)
  return words.lastIndexOf('«') > words.lastIndexOf('»')
}

const dash = /^[–—][ \u00a0\u202f]/

/** A paragraph begins with its dash; of a list item the dash is left out. */
export function opensWithDash(text: string, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'list item') return false
  const from = kind === 'list item' ? start - 2 : start
  return from >= 0 && dash.test(text.slice(from, from + 3)) && /[.!?…»”]$/.test(text.slice(end - 1, end))
}

const told = new RegExp(
  `[,!?…] (?:${languages.map(({ speech }) => speech.toldBeside.source).join('|')})`,
  'gu',
)
const asked = /[?!]/

/** ", a-t-elle demandé", ", s'est exclamé le chef": somebody says it, or asks somebody. */
function isTold(text: string, { start, end }: Block, phrases: Phrases): boolean {
  const words = text.slice(start, end)
  if (asked.test(words) && languages.some(({ speech }) => speech.addressed.test(words))) return true
  for (const match of words.matchAll(told)) {
    const word = match.slice(1).find(Boolean)!.replace(/-t$/, '')
    if (phrases.verbs.get(word)?.strong || phrases.auxiliaries.has(word)) return true
  }
  return false
}

/** A turn is speech up to its end, but for what is said of it. */
export function dashed(text: string, block: Block, index: number): Open {
  const start = dash.test(text.slice(block.start, block.start + 3)) ? block.start + 2 : block.start
  return {
    mark: '–',
    at: block.start,
    stretch: {
      start, end: block.end, outer: { start: block.start, end: block.end },
      block: index, parent: null, unclosed: true, continues: false,
    },
  } // prettier-ignore
}
