import { inAny } from '../languages'
import { isRole } from './item-roles'
import type { Frame, Item } from './frames'
import { lowerOf } from './mention'

/** What stands between two commas behind a name is seldom longer, and a clause that follows no shorter. */
const longest = 10
const leastClause = 3

/**
 * "Selon Paul Vernet, du cabinet Arkwell, le pont fermera": the comma behind what tells who is named; the one given where
 * nothing between two commas does so for certain.
 */
export function behindApposition(frame: Frame, comma: number): number {
  const { items } = frame
  if (lowerOf(items[comma]) !== ',') return comma
  const length = items.slice(comma + 1, comma + longest + 2).findIndex((item) => lowerOf(item) === ',')
  const close = comma + 1 + length
  if (length < 1 || items.length - close <= leastClause) return comma
  return tellsWho(frame, items.slice(comma + 1, close)) ? close : comma
}

const agents = inAny(({ speech }) => speech.agents)

function tellsWho({ phrases }: Frame, words: Item[]): boolean {
  if (words.some(({ kind }) => kind === 'passage')) return false
  const [first, second] = words.map(lowerOf)
  const last = words.at(-1)
  // "42 ans", "42"
  if (words[0]!.kind === 'number') return words.length <= 2
  // "citée par Les Échos", "quoted by the Clarion"
  if (agents.has(second!) && isName(last)) return true
  if (phrases.contracted.has(first!)) return words.length <= 4 && isName(last)
  if (phrases.of.has(first!)) return isName(words[phrases.definite.has(second!) ? 2 : 1])
  const bare = !phrases.definite.has(first!) && !phrases.indefinite.has(first!)
  const role = words.slice(0, 4).findIndex((word) => isRole(phrases, lowerOf(word).replace(/^ex-/, '')))
  if (role < 0) return false
  // "le maire de Lyon" is who is named, "le maire de Lyon a menti" is a clause: only a name ends the one for certain.
  const next = lowerOf(words[role + 1])
  const goesOn = [phrases.of, phrases.contracted, phrases.prepositions].some((words) => words.has(next))
  return bare ? role < 2 : role + 1 === words.length || (goesOn && isName(last))
}

const isName = (item: Item | undefined) => item?.kind === 'word' && /^\p{Lu}/u.test(item.text)
