import { lowerOf } from './mention'
import type { Attribution, Scene } from './scene'

// Between the comma and the words stands no more than "d'un" or "of a".
const most = 2

/** "Anna Berg called it “theft”; Paul Reed, “a fair price”": whom a comma sets in the verb's place says the words behind it. */
export function gapped({ frame, mentions, cues }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  const mention = mentions.findLast(({ to }) => to < k)
  if (mention?.entity?.kind !== 'person' || lowerOf(items[mention.from - 1]) !== ';') return null
  if (lowerOf(items[mention.to + 1]) !== ',' || cues.some(({ from }) => from > mention.to && from < k))
    return null
  if (!/^[.;]?$/.test(lowerOf(items[k + 1]))) return null
  const between = items.slice(mention.to + 2, k).map((item) => lowerOf(item))
  const isLink = (word: string): boolean => phrases.of.has(word) || phrases.indefinite.has(word)
  if (between.length > most || !between.every(isLink)) return null
  const before = items.slice(0, mention.from)
  return before.some(({ kind }) => kind === 'passage')
    ? { mention, cue: null, why: 'marks-verb-before', sure: 0.85 }
    : null
}
