import { firstWhere } from '../../text/first-where'
import { inAny } from '../languages'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Scene } from './scene'
import type { Story } from './story'

const writings = inAny(({ speech }) => [...speech.writings, ...speech.sayings])
const ownerLinks = inAny(({ speech }) => speech.ownerLinks)
const reading = inAny(({ speech }) => speech.reading)

// So many sentences back may stand what "it" is.
const back = 2

/** Who wrote what a pronoun is, null where the text does not tell. */
export interface Writer {
  scene: Scene
  mention: Mention | null
}

/**
 * "The dean sent a message. “I am mortified,” it read.", "… », y lit-on.": where a sentence just before tells of something
 * written, that is meant, and whoever wrote it says the words. Undefined where no sentence does, or one names a body.
 */
export function writerOf(
  { scenes }: Story,
  { frame }: Scene,
  mention: Mention,
  verb: string,
): Writer | undefined {
  if (mention.pronoun !== 'thing' && !(mention.pronoun === 'nobody' && reading.has(verb))) return undefined
  const here = firstWhere(scenes, (other) => other.frame.start >= frame.start)
  for (let at = here - 1; at >= Math.max(0, here - back); at--) {
    const scene = scenes[at]!
    if (scene.frame.block !== frame.block || scene.frame.within) return undefined
    if (namesBody(scene)) return undefined
    const { items } = scene.frame
    const paper = items.findLastIndex((item) => writings.has(lowerOf(item)))
    if (paper >= 0) return { scene, mention: writer(scene, paper) }
  }
  return undefined
}

/** Whether a sentence speaks of a body, which "it" may be as well. */
function namesBody({ frame: { phrases }, mentions }: Scene): boolean {
  return mentions.some(
    ({ governed, entity, head, form, pronoun }) =>
      !governed &&
      (entity
        ? entity.kind !== 'person'
        : form === 'pronoun'
          ? pronoun === 'thing'
          : phrases.bodies.has(head ?? '')),
  )
}

/** "an email from a customer, Josie Kettering": whose it is; else who sends it, where the sentence begins with anybody else. */
function writer({ frame, mentions }: Scene, paper: number): Mention | null {
  const owner = mentions.find(({ from }) => from > paper)
  if (owner && owner.from <= paper + 3 && isOwner(frame, owner)) return owner
  const subject = mentions.find(({ governed, pronoun }) => !governed && pronoun !== 'relative')
  const sends =
    subject && subject.to < paper && (subject.entity?.kind === 'person' || subject.form !== 'name')
  return sends && subject.pronoun !== 'thing' && subject.pronoun !== 'nobody' ? subject : null
}

function isOwner({ items, phrases }: Frame, { from }: Mention): boolean {
  const link = lowerOf(items[from - 1])
  return phrases.of.has(link) || ownerLinks.has(link) || phrases.contracted.has(lowerOf(items[from]))
}
