import type { FoundEntity } from '../../model/extraction'
import { lowerOf, type Mention } from './mention'
import type { Scene } from './scene'

/** The medium that a frame names as the one who relays: "selon Reuters, X …", "told the Clarion", "cité par Le Fil". */
export function relayIn(scene: Scene, speaker: Mention | null): FoundEntity | null {
  const { frame, mentions, cues } = scene
  const source = cues.find(
    ({ form, subject }) => form === 'according' && isMedium(subject?.entity) && subject !== speaker,
  )
  if (source?.subject?.entity && speaker && source.subject.entity !== speaker.entity)
    return source.subject.entity
  const medium = mentions.find(
    (mention) => isMedium(mention.entity) && mention !== speaker && relays(scene, mention),
  )
  return medium && medium.entity !== speaker?.entity && frame ? medium.entity : null
}

function isMedium(entity: FoundEntity | null | undefined): boolean {
  return entity?.kind === 'media'
}

function relays({ frame }: Scene, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - 3; at--) {
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
