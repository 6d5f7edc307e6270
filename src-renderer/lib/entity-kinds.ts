import type { EntityKind } from '../../src-main/model/extraction'

/** The kinds of entity, in the order in which lists offer them. */
export const entityKinds: readonly EntityKind[] = [
  'person',
  'organization',
  'media',
  'place',
  'product',
  'event',
]

/** The sign of each kind, beside its hue. */
export const entityGlyphs: Record<EntityKind, string> = {
  person: '●',
  organization: '◆',
  media: '▣',
  place: '▲',
  product: '■',
  event: '★',
}
