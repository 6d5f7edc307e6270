import type { Span } from '../../model/span'
import type { Item, Passage } from './frames'
import { lowerOf } from './mention'
import type { Attribution, Scene } from './scene'

/**
 * What a sentence tells around a fragment that it quotes: of "Huang criticised a “lack of discipline” in Altman's approach.", all
 * that stands behind the verb. It ends where another is quoted or a clause ends, and where who speaks is named behind it; null where
 * it is no more than the fragment.
 */
export function contentOf(
  { frame, cues }: Scene,
  passage: Passage,
  attribution: Attribution | null,
): Span | null {
  const { items } = frame
  const at = items.indexOf(passage)
  const cue = attribution?.cue ?? null
  const named = attribution?.mention ?? null
  const others = cues.filter((other) => other.start !== cue?.start && other.start >= passage.end)
  const ends = [
    ...others.map((other) => Math.min(other.start, other.subject?.start ?? other.start)),
    ...[cue, named].flatMap((span) => (span && span.start >= passage.end ? [span.start] : [])),
  ].filter((end) => end >= passage.end)
  const begins = [cue, named].flatMap((span) => (span && span.end <= passage.start ? [span.end] : []))
  const begin = Math.max(0, ...begins)
  const end = Math.min(frame.end, ...ends)
  const isApart = (i: number): boolean => /^[;:]$/.test(lowerOf(items[i]))
  // Whom it was told stands before "that".
  const opens = (i: number): boolean => isApart(i) || (begin > 0 && frame.phrases.that.has(lowerOf(items[i])))
  let from = at
  while (from > 0 && items[from - 1]!.start >= begin && !opens(from - 1)) from--
  let to = at
  while (to + 1 < items.length && items[to + 1]!.end <= end && !isApart(to + 1)) to++
  const links = (i: number): boolean => {
    const item = items[i]!
    return item.kind === 'mark' || frame.phrases.conjunctions.has(lowerOf(item))
  }
  while (from < at && links(from)) from++
  while (to > at && links(to)) to--
  if (from === at && to === at) return null
  return { start: outer(items[from]!).start, end: outer(items[to]!).end }
}

/** A passage with its marks. */
function outer(item: Item): Span {
  return item.kind === 'passage' ? item.stretch.outer : item
}
