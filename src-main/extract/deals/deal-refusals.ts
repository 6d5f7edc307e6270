import type { FoundFigure } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { isOwner } from './party'
import { mayDeal, wayOf } from './deal-ways'
import { dealBooksOf, type Clue } from './deal-words'
import type { Sides } from './sides'

/**
 * Who offers and who will have none of it: "X turned down $30m from Y", "X had an offer rejected by Y", "Y a vu son offre
 * repoussée par X". Null where nobody refuses, or where the sentence does not say who.
 */
export function refusalOf(
  scene: Scene,
  amount: Clue<FoundFigure>,
): { sides: Sides; clue: Clue<'collapsed'> } | null {
  const { tokens, language } = scene.line
  const { refusals } = dealBooksOf(language)
  const found = tokens.flatMap((_, at) => refusals(tokens, at)?.next ?? []).length
  if (found === 0) return null
  const clue = nearestRefusal(scene, amount.at)
  if (!clue) return null
  const parties = scene.parties.filter((party) => mayDeal(scene, party) && party.id !== scene.source)
  const agent = parties.find((party) => party.at >= clue.next && wayOf(scene, party) === 'by')
  const passive = agent !== undefined && isParticiple(scene, clue)
  const before = parties.filter(({ next }) => next <= clue.at)
  const refuser = passive
    ? agent
    : before.findLast((party) => wayOf(scene, party) === null && !isOwner(scene.line, party))
  if (!refuser) return null
  const others = parties.filter(({ id }) => id !== refuser.id)
  const offering = passive
    ? (before.find(
        (party) => party.id !== refuser.id && (isOwner(scene.line, party) || wayOf(scene, party) !== 'to'),
      ) ?? null)
    : (others.find(
        (party) => party.at >= clue.next && (isOwner(scene.line, party) || wayOf(scene, party) === 'from'),
      ) ?? null)
  if (!offering) return null
  return { sides: { from: offering.id, to: refuser.id, forThing: false }, clue }
}

/** "to turn down", "refuse": the word of refusing beside an amount that no other verb of dealing follows. */
function nearestRefusal({ line, verbs }: Scene, at: number): Clue<'collapsed'> | null {
  const { refusals } = dealBooksOf(line.language)
  const clues = line.tokens.flatMap((_, start) => {
    const found = refusals(line.tokens, start)
    return found ? [{ value: 'collapsed' as const, at: start, next: found.next }] : []
  })
  // "refused to pay £2m" refuses no offer.
  return (
    clues.find(
      (clue) =>
        Math.abs(clue.at - at) <= 12 &&
        !verbs.some((verb) => verb.at >= clue.next && verb.at - clue.next <= 2),
    ) ?? null
  )
}

function isParticiple({ line: { tokens, language } }: Scene, { at }: Clue<unknown>): boolean {
  return language.dealings.participle.test(tokens[at]!.low)
}
