import { inAny } from '../languages'
import { isRole } from './item-roles'
import type { Frame } from './frames'
import { possessorAt } from './possessors'
import { lowerOf, type Mention } from './mention'
import { goesOn, type Attribution, type Floor, type Scene } from './scene'

const eyes = inAny(({ speech }) => speech.eyes)
const afterwards = inAny(({ speech }) => speech.afterwards)

// "Et sa recette préférée ?": a possessive, a noun, and what qualifies it.
const longest = 5

/** "Son secret ? « … »", "His fear: “…”": what is somebody's own is told by whom the sentence before speaks of. */
export function ownWords(scenes: Scene[], at: number, k: number): Attribution | null {
  const scene = scenes[at]!
  const asks = k === 0
  const owned = asks ? scenes[at - 1] : scene
  if (!owned || owned.frame.block !== scene.frame.block) return null
  const end = asks ? owned.frame.items.length - 1 : k - 1
  if (lowerOf(owned.frame.items[end]) !== (asks ? '?' : ':')) return null
  const possessive = possessiveIn(owned, end)
  if (possessive < 0) return null
  const before = scenes[asks ? at - 2 : at - 1]
  if (!before || before.frame.block !== scene.frame.block || before.frame.within) return null
  const mention = possessorAt(owned.frame, possessive) ?? aboutWhom(before)
  return mention ? { mention, cue: null, why: 'sentence-before', sure: 0.8 } : null
}

/** The index of the possessive, where the words up to a mark are what somebody owns, and no person: "sa première impression"; else −1. */
function possessiveIn({ frame: { items, phrases } }: Scene, end: number): number {
  const words = items.slice(0, end)
  if (words.length > longest || words.some(({ kind }) => kind !== 'word')) return -1
  const from = words.findIndex((item) => phrases.possessive.has(lowerOf(item)))
  if (from < 0 || from > 1 || from > words.length - 2) return -1
  if (from === 1 && !phrases.conjunctions.has(lowerOf(words[0]))) return -1
  return words.slice(from + 1).some(isPerson) ? -1 : from

  function isPerson(item: Frame['items'][number]): boolean {
    return isRole(phrases, lowerOf(item)) && !phrases.adjectives.has(lowerOf(item))
  }
}

/** Whom a sentence speaks of, or through whose eyes it looks. */
function aboutWhom({ frame, mentions, cues }: Scene): Mention | null {
  const source =
    cues.find(({ form }) => form === 'according')?.subject ??
    (eyes.has(lowerOf(frame.items[0])) ? mentions.find(({ from }) => from === 1) : null)
  const subject = source ?? mentions.find(({ governed, pronoun }) => !governed && pronoun !== 'relative')
  if (!subject || subject.pronoun === 'nobody' || subject.pronoun === 'thing') return null
  if (subject.entity) return /^(?:person|organization)$/.test(subject.entity.kind) ? subject : null
  return subject.form === 'pronoun' || subject.head !== undefined ? subject : null
}

/** "Puis, après un long silence : « … »": where only time goes by, whoever spoke goes on. */
export function goesOnLater(
  { frame, mentions, cues }: Scene,
  k: number,
  floor: Floor | null,
): Attribution | null {
  const { items, phrases } = frame
  if (lowerOf(items[k - 1]) !== ':' || !floor || floor.block !== frame.block || floor.end > frame.start)
    return null
  if (cues.some(({ to }) => to < k) || mentions.some(({ to, governed }) => to < k && !governed)) return null
  const first = items.slice(0, k).find((item) => phrases.prepositions.has(lowerOf(item)))
  return first && afterwards.has(lowerOf(first)) ? goesOn(floor, 'continuation', 0.85) : null
}
