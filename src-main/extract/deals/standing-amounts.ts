import type { DealKind } from '../../model/extraction'
import { isPriceOf, isRangeStart, isValuation } from './deal-amounts'
import type { Scene } from './deal-scenes'
import type { Place } from './sites'

/**
 * Whether an amount is what somebody owes, earns, loses or saves, what something costs, or what a share is sold
 * for, which is seldom what anybody gives: "une dette nette de 2 millions", "£3m of debt", "perd 2 millions par mois",
 * "l’action cédait 4 % à 38 euros", "le pont coûtera 40 millions".
 */
export function isStanding(place: Place): boolean {
  const { scene, amount } = place
  return (
    isHeld(place) ||
    isGone(place) ||
    isShareCapital(place) ||
    isShare(place) ||
    isPriceOf(scene, amount) ||
    (isValuation(scene, amount) && !isTakeover(scene)) ||
    isRangeStart(scene, scene.amounts.indexOf(amount))
  )
}

/** "agreed to buy X in a deal that values it at $180m": what is bought whole costs what it is valued at. */
function isTakeover({ verbs, nouns }: Scene): boolean {
  const isWhole = (kind: DealKind): boolean => kind === 'acquisition' || kind === 'merger' || kind === 'sale'
  return verbs.some(({ value }) => isWhole(value.kind)) || nouns.some(({ value }) => isWhole(value))
}

/** A noun for what stands in the books, before the amount or after it. */
function isHeld({ scene: { line, named, verbs }, amount }: Place): boolean {
  const { tokens, language } = line
  const { standings, standing, standsIn } = language.dealings
  const noun = tokens.findLastIndex(
    ({ low }, i) => i < amount.at && amount.at - i <= 6 && standings.includes(low),
  )
  // "cost Verralex $40 million" tells who pays.
  const owners = named.filter((party) => standing.includes(tokens[party.at - 1]?.low ?? ''))
  const isNamed = (at: number): boolean => owners.some((party) => party.at <= at && at < party.next)
  const between = tokens
    .slice(noun + 1, amount.at)
    .map((token, i) => ({ ...token, isName: isNamed(noun + 1 + i) }))
  // At most an adjective and whose it is stand between: "une dette nette de", "revenue at Velmora had tripled to"; or a
  // comma: "la masse salariale, 4 millions", "le chiffre d’affaires de Velmora, de 4 millions".
  const isNear =
    noun >= 0 &&
    between.filter(({ low, isName }) => !isName && !standing.includes(low)).length <= 1 &&
    between.every(
      ({ kind, text, isName }, i) =>
        isName || (kind === 'word' && /^\p{Ll}/u.test(text)) || (text === ',' && i >= between.length - 2),
    )
  const behind = tokens.slice(amount.next, amount.next + 3).map(({ low }) => low)
  // "raised $5bn in debt" tells what was lent.
  const isDealt = verbs.some(({ at }) => at < amount.at && amount.at - at <= 6)
  const links = [...language.speech.of, ...language.speech.definite, ...(isDealt ? [] : standsIn)]
  const isBehind = links.includes(behind[0] ?? '') && behind.slice(1).some((low) => standings.includes(low))
  return isBehind || isNear
}

/** "société par actions au capital de 250 000 euros", "with a share capital of £100,000": how a firm is founded, told with its name. */
function isShareCapital({ scene: { line }, amount: { at } }: Place): boolean {
  const before = line.tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ low }) => low)
    .join(' ')
  return line.language.dealings.shareCapital.test(before)
}

/** "perd 2 millions par mois", "lost about £3m", "would cost $30 million", "économiser 17 millions". */
function isGone(place: Place): boolean {
  const { losing, costing } = place.scene.line.language.dealings
  return hasVerb(place, losing) || (hasVerb(place, costing) && !isBorne(place))
}

function hasVerb({ scene: { line }, amount: { at } }: Place, verbs: string[]): boolean {
  const { tokens, language } = line
  const before = tokens.slice(Math.max(0, at - 4), at)
  const verb = before.findLastIndex(({ low }) => verbs.includes(low))
  return (
    verb >= 0 &&
    before.slice(verb + 1).every(({ kind, low }) => kind === 'word' && !language.speech.of.includes(low))
  )
}

/** "coûtera 46 000 euros à Ombrine", "lui a coûté": who has to pay is told. */
function isBorne({ scene: { line, parties }, amount: { at, next } }: Place): boolean {
  const { objects, personObjects } = line.language.dealings
  const before = line.tokens.slice(Math.max(0, at - 4), at)
  return (
    before.some(({ low }) => objects.includes(low) || personObjects.includes(low)) ||
    parties.some((party) => Math.abs(party.at - next) <= 4)
  )
}

// A share costs less, and a whole company is sold for far more.
const dearestShare = 1000

/** A price to which, or at which, a share is told to stand. */
function isShare({ scene: { line }, amount: { at, value } }: Place): boolean {
  if (value.value >= dearestShare) return false
  const { tokens, language } = line
  const { shares, prices } = language.dealings
  return (
    prices.includes(tokens[at - 1]?.low ?? '') &&
    tokens.slice(Math.max(0, at - 18), at).some(({ low }) => shares.includes(low))
  )
}
