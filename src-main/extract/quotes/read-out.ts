import { inAny } from '../languages'
import type { Frame } from './frames'
import { lowerOf, nameWithin, type Named } from './mention'
import type { Attribution, Scene } from './scene'

const readingOut = inAny(({ speech }) => speech.readingOut)
const writings = inAny(({ speech }) => [...speech.writings, ...speech.sayings])
const ownerLinks = inAny(({ speech }) => speech.ownerLinks)

// Between the verb and what is read out stand few words, as between that and whose it is.
const reach = 4

/** "Elle a cité un avis de l'Agence : « … »", "he read a letter from Ann Berg: “…”": what is read out is whose it is. */
export function readOut({ frame, mentions }: Scene, k: number, named: Named): Attribution | null {
  const { items, phrases } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  const last = mentions.findLast(({ to }) => to <= k - 2)
  if (last?.to !== k - 2) return null
  const owner = last.form === 'description' ? nameWithin(frame, last, named) : last
  if (owner?.to !== k - 2) return null
  const isArticle = phrases.definite.has(lowerOf(items[owner.from - 1]))
  const link = lowerOf(items[owner.from - (isArticle ? 2 : 1)])
  if (!phrases.of.has(link) && !phrases.contracted.has(link) && !ownerLinks.has(link)) return null
  const writing = lastBefore(items, owner.from, writings)
  if (writing < 0 || lastBefore(items, writing, readingOut) < 0) return null
  return { mention: owner, cue: null, why: 'marks-colon', sure: 0.9 }
}

/** The last of the few items before a place that is one of these words; negative where none is. */
function lastBefore(items: Frame['items'], place: number, words: ReadonlySet<string>): number {
  const from = Math.max(0, place - reach)
  const at = items.slice(from, place).findLastIndex((item) => words.has(lowerOf(item)))
  return at < 0 ? at : from + at
}
