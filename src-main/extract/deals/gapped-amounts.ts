import type { FoundFigure } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { dealBooksOf, type Clue } from './deal-words'
import { wayOf } from './deal-ways'
import type { Party } from './party'

/** An amount that shares the verb of one before it, and who does with it what somebody else does with that. */
export interface Gapped {
  /** Id of the figure that the verb stands with, and who is named before it. */
  base: string
  ahead: string[]
  /** Who deals here as one of those does there. */
  party: string
}

/**
 * The amounts of a sentence that leave out their verb, by the ids of their figures: "Northfold apporte 30 millions d’euros,
 * Ombrine 10 millions et Solor les 8 millions restants", "Velmora and Solor will put in £35m and £25m respectively".
 */
export function gappedIn(scene: Scene): Map<string, Gapped> {
  const gapped = new Map<string, Gapped>()
  const { amounts, line } = scene
  if (amounts.length < 2) return gapped
  if (line.tokens.some(({ low }) => line.language.dealings.inOrder.includes(low))) return inOrder(scene)
  for (const [i, amount] of amounts.entries()) {
    const before = amounts[i - 1]
    const party = before && ownerOf(scene, before, amount)
    if (!party) continue
    const { base, ahead } = gapped.get(before.value.id) ?? {
      base: before.value.id,
      ahead: namedBefore(scene, before),
    }
    gapped.set(amount.value.id, { base, ahead, party: party.id })
  }
  return gapped
}

// Articles, what somebody is called by, and "the remaining" stand beside the name.
const mostBeside = 5

/** Who stands bare between a comma or "and" and an amount, with no verb between this amount and the one before. */
function ownerOf(scene: Scene, before: Clue<FoundFigure>, amount: Clue<FoundFigure>): Party | null {
  const { line, parties, verbs, states } = scene
  const { tokens, language } = line
  const isBetween = ({ at }: { at: number }): boolean => at >= before.next && at < amount.at
  if ([...verbs, ...states].some(isBetween)) return null
  const party = parties.findLast(isBetween)
  if (!party || party.next > amount.at) return null
  const isJoint = ({ text, low }: (typeof tokens)[number]): boolean =>
    /^[,;]$/.test(text) || language.speech.and.includes(low)
  const joint = tokens.findLastIndex((token, i) => i >= before.next && i < party.at && isJoint(token))
  if (joint < 0) return null
  const beside = [...tokens.slice(joint + 1, party.at), ...tokens.slice(party.next, amount.at)]
  const isPlain = beside.every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
  // "…, Ombrine for £3m" tells what something costs, "to Solor £3m" who is given it.
  const { functions, leads } = dealBooksOf(language)
  const { low } = tokens[amount.at - 1]!
  const isLed = functions.has(low) && !leads.has(low)
  return isPlain && beside.length <= mostBeside && !isLed && wayOf(scene, party) === null ? party : null
}

/** Who is named before an amount; of "paid Ombrine £30m and Solor £10m" whom right before it, as the other is. */
function namedBefore({ parties, line }: Scene, { at }: Clue<FoundFigure>): string[] {
  const { leads } = dealBooksOf(line.language)
  const before = parties.filter(({ next }) => next <= at)
  const object = before.find(({ next }) => line.tokens.slice(next, at).every(({ low }) => leads.has(low)))
  return (object ? [object] : before).map(({ id }) => id)
}

/** As many names as amounts, one row of each. */
function inOrder(scene: Scene): Map<string, Gapped> {
  const { amounts, parties } = scene
  const [first, ...others] = amounts
  const named = parties.filter(({ next }) => next <= first!.at)
  const names = named
    .map((_, i) => named.slice(i, i + amounts.length))
    .findLast((row) => row.length === amounts.length && isRow(scene, row))
  if (!names || !isRow(scene, amounts)) return new Map()
  return new Map(
    others.map(({ value }, i) => [
      value.id,
      { base: first!.value.id, ahead: [names[0]!.id], party: names[i + 1]!.id },
    ]),
  )
}

function isRow({ line: { tokens, language } }: Scene, row: { at: number; next: number }[]): boolean {
  const { leads } = dealBooksOf(language)
  const isJoint = ({ text, low }: (typeof tokens)[number]): boolean =>
    text === ',' || language.speech.and.includes(low) || leads.has(low)
  return row.every(({ at }, i) => i === 0 || tokens.slice(row[i - 1]!.next, at).every(isJoint))
}
