import { wordsOf } from '../../text/words'
import { inAny } from '../languages'
import { isRole } from './item-roles'
import type { Passage } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Phrases } from './phrases'
import type { Attribution, Scene } from './scene'

/**
 * "La maire, Anne Roux, « regrette » ce choix", "the union “strongly condemns” it": marks that open with the verb of whoever
 * stands right before them hold that one's words, unless the sentence tells otherwise who says them.
 */
export function verbWithin({ frame, mentions, cues }: Scene, k: number, text: string): Attribution | null {
  const { items, phrases } = frame
  const passage = items[k] as Passage // the caller gives the index of a passage
  if (cues.length > 0 || !opensWithVerb(text.slice(passage.start, passage.end), phrases)) return null
  const mention = mentions.findLast(({ to }) => to < k)
  if (!mention || mention.governed || !mention.leading || !canSpeak(mention, phrases)) return null
  const closed = lowerOf(items[k - 1]) === ',' && isParted(mention, items)
  if (mention.to !== (closed ? k - 2 : k - 1)) return null
  return { mention, cue: null, why: 'marks', sure: 0.9 }
}

function canSpeak({ entity, head }: Mention, phrases: Phrases): boolean {
  return entity ? /^(?:person|organization|media)$/.test(entity.kind) : isRole(phrases, head ?? '')
}

/** A comma behind a subject closes what another opened: ", Anne Roux,", ", elle,". */
function isParted({ from, to }: Mention, items: Scene['frame']['items']): boolean {
  return items.slice(Math.max(0, from - 1), to).some((item) => lowerOf(item) === ',')
}

const before = inAny(({ speech }) => speech.beforeVerb)

function opensWithVerb(words: string, phrases: Phrases): boolean {
  if (!/^\p{Ll}/u.test(words)) return false
  const opening = wordsOf(words.slice(0, 60)).filter(({ kind }) => kind === 'word')
  const verb = opening.find(({ low }) => !before.has(low) && !phrases.language.names.adverb.test(low))
  if (!verb || phrases.nouns.has(verb.low)) return false
  return phrases.verbs.get(verb.low)?.form === 'finite'
}
