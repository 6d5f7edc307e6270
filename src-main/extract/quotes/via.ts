import type { FoundEntity } from '../../model/extraction'
import { inAny } from '../languages'
import { isPaper } from '../languages/papers'
import { lowerOf, type Mention } from './mention'
import type { Scene } from './scene'

/** The medium that a frame names as the one who relays: "selon Reuters, X …", "told the Clarion", "cité par Le Fil". */
export function relayIn(scene: Scene, speaker: Mention | null): FoundEntity | null {
  const { mentions, cues } = scene
  const source = cues.find(
    ({ form, subject }) => form === 'according' && subject && isMedium(scene, subject) && subject !== speaker,
  )
  if (source?.subject?.entity && speaker && source.subject.entity !== speaker.entity)
    return source.subject.entity
  const medium = mentions.find(
    (mention) =>
      isMedium(scene, mention) &&
      mention !== speaker &&
      relays(scene, mention) &&
      !isOthers(scene, mention, speaker),
  )
  return medium && medium.entity !== speaker?.entity ? medium.entity : null
}

const swallowing = inAny(({ speech }) => speech.swallowing)

/** A medium, or what has the name of one: who is told something there is no mountain. */
function isMedium({ frame }: Scene, { entity, from }: Mention): boolean {
  if (!entity || entity.kind === 'person') return false
  const contracted =
    swallowing.has(lowerOf(frame.items[from])) || swallowing.has(lowerOf(frame.items[from - 1]))
  return entity.kind === 'media' || isPaper(entity.name, contracted)
}

/** "X told the Clarion …, while Y called it …": the medium is who speaks nearest to it. */
function isOthers({ cues }: Scene, { from }: Mention, speaker: Mention | null): boolean {
  const said = cues.filter(
    ({ form, subject }) =>
      // "a letter seen by the Clarion says": to see is not to speak.
      form !== 'according' && form !== 'participle' && subject && subject.pronoun !== 'relative',
  )
  if (!said.some(({ subject }) => subject === speaker)) return false
  const [nearest] = said.sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))
  return nearest?.subject !== speaker
}

function relays({ frame }: Scene, mention: Mention): boolean {
  // "au Monde": the article has swallowed the preposition.
  for (let at = mention.from; at >= 0 && at >= mention.from - 3; at--) {
    const word = lowerOf(frame.items[at])
    if (frame.phrases.heard.has(word)) return true
    if (frame.items[at]!.kind !== 'word') return false
  }
  return false
}

/** "en privé", "on condition of anonymity": how it was said, where the frame tells. */
export function settingIn({ frame }: Scene): { start: number; end: number } | null {
  for (let i = 0; i < frame.items.length; i++) {
    for (const phrase of frame.phrases.settings)
      if (phrase.every((word, k) => lowerOf(frame.items[i + k]) === word))
        return { start: frame.items[i]!.start, end: frame.items[i + phrase.length - 1]!.end }
  }
  return null
}
