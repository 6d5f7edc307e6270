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
