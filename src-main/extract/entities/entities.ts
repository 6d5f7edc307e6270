import type { FoundEntity } from '../../model/extraction'
import { groupNames, type Group } from './aliases'
import { withDefinedTerms } from './defined-terms'
import { partedByTitle } from './namesakes'
import type { Reading } from '../reading'
import { taggedNames } from './tagged-names'
import { withToldKinds } from './told-kinds'
import { toMentions } from './sureness'
import { withoutSpacedLetters } from './without-spaced-letters'

/** Who and what a text names, with every mention; ids in order of first mention. */
export function findEntities(reading: Reading): FoundEntity[] {
  const groups = withToldKinds(
    reading,
    partedByTitle(reading, groupNames(reading, withoutSpacedLetters(taggedNames(reading)))),
  )
  return withDefinedTerms(reading, groups)
    .sort((a, b) => a.names[0]!.start - b.names[0]!.start)
    .map((group, index) => toEntity(group, `e${index + 1}`))
}

function toEntity({ kind, names, called }: Group, id: string): FoundEntity {
  // In other texts "the Contractor" is somebody else.
  const spellings = [...new Set(names.filter(({ defined }) => !defined).map(({ text }) => text))]
  const name = called ?? spellings.reduce((full, other) => (isFuller(other, full) ? other : full))
  return {
    id,
    kind,
    name,
    aliases: spellings.filter((spelling) => spelling !== name),
    mentions: toMentions(names),
  }
}

/** Longer is fuller, and "Orsenne" is better than "ORSENNE". */
function isFuller(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return b === b.toUpperCase() && a !== b
  return a.length > b.length
}
