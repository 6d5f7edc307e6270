import { inAny } from '../languages'
import type { Scene } from './deal-scenes'
import type { Party } from './party'
import { mayDeal, wayOf } from './deal-ways'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealVerb } from '../languages/dealings'

const reflexives = inAny(({ speech }) => speech.reflexives)

/** Whether a verb is a passive: "was bought", "ont été versés", or a bare "paid to" behind its amount. */
export function isPassive(scene: Scene, verb: Clue<DealVerb>): boolean {
  const { tokens, language } = scene.line
  const { be } = language.speech
  if (verb.value.kind === 'fine' || verb.value.kind === 'layoffs') return false
  const { low } = tokens[verb.at]!
  if (!language.dealings.participle.test(low) || dealBooksOf(language).functions.has(low)) return false
  const before = tokens.slice(Math.max(0, verb.at - 3), verb.at)
  if (before.some(({ low }) => reflexives.has(low))) return false
  if (before.some(({ text }) => be.includes(text.toLowerCase()))) return true
  if (before.at(-1)?.text === ',' && hasAgent(scene, verb)) return true
  const book = dealBooksOf(language)
  const led = book.toward(tokens, verb.next) ?? book.agents(tokens, verb.next)
  const behind = scene.amounts.some(({ next }) => next <= verb.at && verb.at - next <= 6)
  return led !== null && behind && (before.at(-1)?.kind === 'mark' || endsAmount(scene, verb.at))
}

/** "X, awarded a £12m contract by Y": who acts stands behind the amount, or right behind the verb: "X, bought last year by Y". */
function hasAgent(scene: Scene, { next }: Clue<DealVerb>): boolean {
  const first = scene.parties.find((party) => party.at >= next)
  if (first && first.at - next <= 6 && wayOf(scene, first) === 'by') return true
  const amount = scene.amounts.find(({ at }) => at >= next && at - next <= 4)
  return (
    amount !== undefined &&
    scene.parties.some(
      (party) => party.at > amount.next && party.at - amount.next <= 6 && wayOf(scene, party) === 'by',
    )
  )
}

function endsAmount({ amounts }: Scene, at: number): boolean {
  return amounts.some(({ next }) => next === at)
}

/** Who gives and who gets where the verb is a passive: "X was bought by Y", "N paid to X", "X was sold to Y by Z". */
export function passiveSides(scene: Scene, verb: Clue<DealVerb>): { from: string | null; to: string | null } {
  const parties = scene.parties.filter((party) => mayDeal(scene, party))
  const after = parties.filter(({ at }) => at >= verb.next)
  const agent = after.find((party) => wayOf(scene, party) === 'by')
  const aim = after.find((party) => party !== agent && wayOf(scene, party) === 'to')
  const before = parties.filter(({ next, id }) => next <= verb.at && id !== scene.source)
  const subject = before.findLast((party) => wayOf(scene, party) === null) ?? before.at(-1)
  const sells = verb.value.subject === 'gets'
  const giver = sells ? aim : (agent ?? maker(scene, before, subject))
  const taker = sells ? (agent ?? subject) : (aim ?? (subject !== giver ? subject : undefined))
  // "£2m paid to X" in a text about Y: Y paid; who "was granted" by nobody got it of somebody unnamed.
  const unnamed = aim && !sells && taker?.id !== scene.main ? scene.main : null
  const from = giver?.id ?? unnamed
  return { from, to: taker && taker.id !== from ? taker.id : null }
}

/** "An older promise from X was withdrawn": who made what the verb is said of. */
function maker(scene: Scene, before: Party[], subject: Party | undefined): Party | undefined {
  return before.find((party) => party !== subject && wayOf(scene, party) === 'from')
}
