import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Reading } from '../reading'
import type { Turn } from './turns'

type Block = Reading['blocks'][number]

/** What stands set apart without quotation marks over the name of who said it, a paragraph each. */
export function signedBlockQuotes(reading: Reading, entities: FoundEntity[]): Turn[] {
  const speakers = new Map(
    entities
      .filter(({ kind }) => kind === 'person' || kind === 'organization' || kind === 'media')
      .flatMap((entity) => entity.mentions.map((mention) => [mention.start, { entity, mention }] as const)),
  )
  return runsOfQuotes(reading).flatMap(({ first, last }) => {
    const signature = reading.blocks[last]!
    const words = reading.text.slice(signature.start, signature.end)
    const dash = /^[—–-][ \u00a0\u202f]?/.exec(words)?.[0] ?? ''
    const name = speakers.get(signature.start + dash.length)
    if (!dash && !(name && isSignature(words))) return []
    const label = name?.mention ?? descriptionIn(signature, words, dash.length)
    return reading.blocks.slice(first, last).map(({ start, end }, k): Turn => {
      return { start, end, block: first + k, label, entity: name?.entity ?? null, why: 'signed' }
    })
  })
}

const signs = /^[—–][ \u00a0\u202f]?\p{Lu}/u

/** Paragraphs set apart, one after another, the last of which may be a signature; marked words are read by their marks. */
function runsOfQuotes({ text, blocks }: Reading): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'quote') return
    const run = runs.at(-1)
    // Behind who signed one begins the next.
    const isSigned = run && run.last > run.first && signs.test(text.slice(blocks[run.last]!.start))
    if (run?.last === index - 1 && !isSigned) run.last = index
    else runs.push({ first: index, last: index })
  })
  const isMarked = ({ start, end }: Block): boolean => /["«“„]/.test(text.slice(start, end))
  return runs.filter(({ first, last }) => last > first && !blocks.slice(first, last).some(isMarked))
}

/** "Sonia Kadri, déléguée", but no sentence. */
function isSignature(words: string): boolean {
  return words.length < 100 && !/[.!?…:;]$/.test(words)
}

/** "— une riveraine, à Nantes": who is not named is described up to the comma. */
function descriptionIn({ start }: Block, words: string, from: number): Span {
  const length = /^[^,;(]*[^\s,;(]/.exec(words.slice(from))?.[0].length ?? words.length - from
  return { start: start + from, end: start + from + length }
}
