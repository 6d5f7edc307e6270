import type { Place } from './sites'

/**
 * Whether an amount is what somebody owes, earns or loses, or what a share costs, which is seldom what anybody gives: "une
 * dette nette de 2 millions", "£3m of debt", "perd 2 millions par mois", "l’action cédait 4 % à 38 euros".
 */
export function isStanding(place: Place): boolean {
  return isHeld(place) || isLost(place) || isShare(place)
}

/** A noun for what stands in the books, before the amount or after it. */
function isHeld({ scene: { line }, amount }: Place): boolean {
  const { tokens, language } = line
  const { standings, standing } = language.dealings
  const noun = tokens.findLastIndex(
    ({ low }, i) => i < amount.at && amount.at - i <= 4 && standings.includes(low),
  )
  const between = tokens.slice(noun + 1, amount.at)
  // At most an adjective stands between: "une dette nette de".
  const isNear =
    noun >= 0 &&
    between.filter(({ low }) => !standing.includes(low)).length <= 1 &&
    between.every(({ kind }) => kind === 'word')
  const behind = tokens.slice(amount.next, amount.next + 3).map(({ low }) => low)
  const isBehind =
    language.speech.of.includes(behind[0] ?? '') && behind.slice(1).some((low) => standings.includes(low))
  return isBehind || isNear
}

/** "perd 2 millions par mois", "lost about £3m". */
function isLost({ scene: { line }, amount: { at } }: Place): boolean {
  const { tokens, language } = line
  const before = tokens.slice(Math.max(0, at - 3), at)
  const verb = before.findLastIndex(({ low }) => language.dealings.losing.includes(low))
  return (
    verb >= 0 &&
    before.slice(verb + 1).every(({ kind, low }) => kind === 'word' && !language.speech.of.includes(low))
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
