import { readingOfLines } from '../lines.test-text'
import { findEntities } from './entities'

/** "person Anna Berg (Berg) ×2" for each entity. */
export function named(...lines: string[]): string[] {
  return findEntities(readingOfLines(['A title', ...lines].join('\n'))).map(
    ({ kind, name, aliases, mentions }) =>
      [
        kind,
        name,
        ...(aliases.length ? [`(${aliases.join(', ')})`] : []),
        ...(mentions.length > 1 ? [`×${mentions.length}`] : []),
      ].join(' '),
  )
}
