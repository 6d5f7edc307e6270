import type { Scene } from './deal-scenes'
import type { Party } from './party'
import { wayOf } from './deal-ways'
import type { Clue } from './deal-words'
import type { FoundFigure } from '../../model/extraction'

/** The clubs between which a player goes for a price. */
export interface Transfer {
  from: string | null
  to: string | null
  isLoan: boolean
  clue: Clue<unknown>
}

// A price stands no further behind the words of a move.
const reach = 24

/**
 * "She joined from Lens for €2 million", "Diaw est parti à Brest pour 3 millions", "the loan of Ada Venn to Oslo brought in
 * £1m": the club that a player comes to pays, the one left is paid; the one that is not named is whom the text is about.
 */
export function transferOf(scene: Scene, amount: Clue<FoundFigure>): Transfer | null {
  const { tokens, language } = scene.line
  const { joining, leaving, moves, prices, fetching } = language.dealings.transfers
  const lead = tokens.slice(Math.max(0, amount.at - 5), amount.at).map(({ low }) => low)
  const priced = lead.some((low) => prices.includes(low))
  const fetched = lead.some((low) => fetching.includes(low))
  if (!priced && !fetched) return null
  const start = scene.amounts.findLast(({ next }) => next <= amount.at)?.next ?? 0
  const words = [...joining, ...leaving, ...moves]
  const at = tokens.findLastIndex(
    ({ low }, i) => i >= Math.max(start, amount.at - reach) && i < amount.at && words.includes(low),
  )
  if (at < 0 || !isOfPerson(scene, at, amount)) return null
  const word = tokens[at]!.low
  const clubs = scene.parties.filter(
    (party) =>
      (party.kind === 'organization' || party.kind === 'place') && party.at > at && party.next <= amount.at,
  )
  const left = clubs.find((party) => wayOf(scene, party) === 'from')
  const reached = clubs.find((party) => wayOf(scene, party) === 'to')
  const object = clubs.find((party) => wayOf(scene, party) === null && party.at - at <= 3)
  const buyer = joining.includes(word) ? object : reached
  const seller = left ?? (leaving.includes(word) ? object : undefined)
  const other = (one: Party) => (scene.main !== one.id ? scene.main : null)
  const clue = { value: word, at, next: at + 1 }
  const isLoan = language.dealings.nouns[word] === 'loan'
  if (buyer) return { from: buyer.id, to: seller?.id ?? other(buyer), isLoan, clue }
  return seller && !leaving.includes(word) ? { from: other(seller), to: seller.id, isLoan, clue } : null
}

/** Whether a player moves: somebody named beside the words, or a pronoun or noun for one right before them. */
function isOfPerson({ line, parties }: Scene, at: number, amount: Clue<FoundFigure>): boolean {
  const { players, persons } = line.language.dealings.transfers
  if (parties.some(({ kind, next }) => kind === 'person' && next <= amount.at && next > at - 12)) return true
  return line.tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ low }) => players.includes(low) || persons.includes(low))
}
