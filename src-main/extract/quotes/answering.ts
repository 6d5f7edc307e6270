import { lowerOf } from './mention'
import { attributed, type Attribution, type Scene } from './scene'

// Between the verb and the colon stands no more than when and how it is said.
const reach = 8

/** "Elle écrit au service, qui lui répond, six semaines plus tard : « … »": the clause that leads to the colon says them. */
export function answerBehind({ frame, mentions, cues }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  const cue = cues.findLast(({ to, form }) => to < k - 1 && form === 'finite')
  const { subject } = cue ?? {}
  if (!cue?.strong || !subject || k - cue.to > reach) return null
  const who = mentions.findLast(({ to, pronoun }) => pronoun === 'relative' && to < cue.from)
  if (!who || who.to < cue.from - 3 || subject.to >= who.from || subject.to < who.from - 2) return null
  const rest = items.slice(cue.to + 1, k - 1)
  if (rest.some((item) => item.kind === 'passage' || phrases.that.has(lowerOf(item)))) return null
  return attributed(cue, 'marks-verb-before', 0.9)
}
