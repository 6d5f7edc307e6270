import type { Scene } from './deal-scenes'
import type { Party } from './party'
import { wayOf } from './deal-ways'
import type { Clue } from './deal-words'
import type { DealVerb } from '../languages/dealings'

/**
 * Who pays a fine and to whom: "X was fined by Y", "Y fined X", "Y a infligé une amende à X", "l’amende infligée à X par Y".
 * Whoever is punished pays, whichever way the sentence turns it.
 */
export function fineSides(
  scene: Scene,
  verb: Clue<DealVerb>,
  subject: Party | null,
  after: Party[],
): { from: string | null; to: string | null } {
  const agent = after.find((party) => wayOf(scene, party) === 'by')
  const punished = after.find((party) => party !== agent && party.at >= verb.next && isStruck(scene, party))
  const taken = !punished && !isSuffered(scene, verb) && hasObject(scene, verb)
  const payer = isSuffered(scene, verb)
    ? subject
    : (punished ?? (verb.value.subject === 'gives' && !taken ? subject : null))
  const taker = agent ?? (payer === subject ? null : subject)
  if (taken) return { from: scene.main !== taker?.id ? scene.main : null, to: taker?.id ?? null }
  return { from: payer?.id ?? null, to: taker && taker.id !== payer?.id ? taker.id : null }
}

/** "The regulator fined the hospice £8,000": whoever the verb strikes is told, but not by name. */
function hasObject({ line: { tokens, language } }: Scene, { next }: Clue<DealVerb>): boolean {
  const { definite, possessive } = language.speech
  const low = tokens[next]?.low ?? ''
  return [...definite, ...possessive].includes(low) || language.dealings.personObjects.includes(low)
}

function isStruck(scene: Scene, party: Party): boolean {
  const way = wayOf(scene, party)
  return way === null || way === 'to'
}

/** "was fined", "s’est vu infliger": the subject is the one punished. */
function isSuffered({ line: { tokens, language } }: Scene, { at }: Clue<DealVerb>): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase())
  return before.some((word) => language.speech.be.includes(word) || language.dealings.suffered.includes(word))
}

/** "l’amende prononcée contre X", "a fine on X by Y", "X’s fine": who pays where only a noun tells of a fine. */
export function fineOf(scene: Scene, noun: Clue<unknown>): { from: string; to: string | null } | null {
  const { tokens, language } = scene.line
  const { struck } = language.dealings
  const after = scene.parties.filter(({ at }) => at >= noun.next)
  const payer = after.find(({ at }) =>
    tokens.slice(Math.max(noun.next, at - 3), at).some(({ low }) => struck.includes(low)),
  )
  const agent =
    after.find((party) => party !== payer && wayOf(scene, party) === 'by') ??
    // "La présidente de X a annoncé une amende contre Y".
    scene.parties.findLast(
      (party) =>
        party.next <= noun.at &&
        party.id !== payer?.id &&
        (party.kind === 'organization' || party.kind === 'place'),
    )
  return payer ? { from: payer.id, to: agent?.id ?? null } : null
}
