import type { EntityKind } from '../../../src-main/model/extraction'

/** The sign of each kind, beside its hue. */
export const entityGlyphs: Record<EntityKind, string> = {
  person: '●',
  organization: '◆',
  media: '▣',
  place: '▲',
  product: '■',
  event: '★',
}
