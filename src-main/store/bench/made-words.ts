import { readFileSync } from 'node:fs'
import { randomFrom, type Random } from './random'

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo chan dre fleur gne prou ques tion ment'.split(
  ' ',
)
const small =
  'de la le les des et à un une en que qui dans du pour par sur the of to and in a is that for'.split(' ')

/** Words as texts hold them: the lists that names are told from, both languages, in an order of their own. */
const known = ['fr', 'en'].flatMap((language) =>
  readFileSync(`resources/names/words.${language}.txt`, 'utf8').split(/\s+/).filter(Boolean),
)
const chance = randomFrom(1)
const vocabulary = [...new Set([...known, ...Array.from({ length: 40_000 }, () => coined(chance))])]
  .map((word): [number, string] => [chance.next(), word])
  .sort(([one], [other]) => one - other)
  .map(([, word]) => word)

/** What someone says: as long as in the press, a small word now and then. */
export function madeSpeech(random: Random): string {
  const words = Array.from({ length: 8 + random.below(34) }, () =>
    random.next() < 0.4 ? random.often(small) : random.often(vocabulary),
  )
  const [first = ''] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...words.slice(1)].join(' ')
}

/** A family name that nobody has. */
export function coinedName(random: Random): string {
  const word = coined(random)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export const firstNames = ['female', 'male'].flatMap((kind) =>
  readFileSync(`resources/names/${kind}.txt`, 'utf8').split(/\s+/).filter(Boolean),
)

function coined(random: Random): string {
  return Array.from({ length: 3 + random.below(2) }, () => random.pick(syllables)).join('')
}
