import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'

// How many words may stand between the commas behind a name.
const longest = 14

/** Behind a mention, over adverbs and pronouns, what follows: "X n'a pas", "X, 34 ans, n'a pas" both have "a". */
export function actsBehind(frame: Frame, { to }: Mention): boolean {
  const { items } = frame
  if (isVerb(frame, to + 1)) return true
  if (lowerOf(items[to + 1]) !== ',') return false
  for (let at = to + 2; at < items.length && at < to + 2 + longest; at++) {
    const item = items[at]!
    if (item.kind === 'passage' || /^[.;:?!]$/.test(item.text)) return false
    if (item.text === ',' && isVerb(frame, at + 1)) return true
  }
  return false
}

function isVerb({ items, phrases }: Frame, from: number): boolean {
  let at = from
  while (phrases.between.has(lowerOf(items[at])) || phrases.clitics.has(lowerOf(items[at]))) at++
  const word = lowerOf(items[at])
  return phrases.auxiliaries.has(word) || phrases.verbs.get(word)?.form === 'finite'
}
