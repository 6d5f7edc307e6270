import type { FoundEntity } from '../../model/extraction'
import { fold } from '../../text/folding'
import type { Language } from '../languages/language'

/**
 * Those that judge, make laws or keep order: a text that speaks of one tells where a deal was argued over, so it is
 * never whom a sentence means that leaves a side out.
 */
export function authoritiesIn(entities: FoundEntity[], { dealings }: Language): Set<string> {
  const isAuthority = ({ kind, name }: FoundEntity): boolean =>
    kind === 'organization' &&
    fold(name)
      .split(/[^\p{L}]+/u)
      .some((word) => dealings.authorities.includes(word))
  return new Set(entities.filter(isAuthority).map(({ id }) => id))
}
