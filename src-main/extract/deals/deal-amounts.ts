import type { FoundFigure } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { booksOf } from '../figures/amount-books'
import type { Clue } from './deal-words'

/**
 * The amounts of a sentence that may be what a deal is about: not the start of a range, not cents, not the same sum in
 * another currency, not a wage, not the parts of a total that stands beside them or was dealt in before, not what an amount is
 * compared with.
 */
export function dealtAmounts(scene: Scene, dealt: ReadonlySet<number>): Clue<FoundFigure>[] {
  const { amounts } = scene
  return amounts.filter(
    (amount, i) =>
      amount.value.value >= smallest &&
      !isRangeStart(scene, i) &&
      !isPart(scene, amount, dealt) &&
      !isConverted(scene, i) &&
      !isWage(scene, amount) &&
      !isPriceOf(scene, amount) &&
      !isValuation(scene, amount) &&
      !isRestated(scene, i) &&
      !isCompared(scene, i),
  )
}

// Cents and small change are said of deals only in figures of speech: "pas un euro versé".
const smallest = 1000

/** Of "de 12 à 8 millions" the second number is where the deal stands, and "between £5m and £8m" is one price. */
export function isRangeStart({ amounts, line }: Scene, i: number): boolean {
  const [first, second] = [amounts[i]!, amounts[i + 1]]
  if (!second || second.at - first.next !== 1) return false
  const { amounts: numbers, dealings } = line.language
  const low = line.tokens[first.next]!.low
  const led = dealings.between.includes(line.tokens[first.at - 1]?.low ?? '')
  return numbers.ranges.to.includes(low) || (led && numbers.and.includes(low))
}

/** "1.8 billion euros ($2.1 billion)", "soit 2 milliards de dollars": the same sum in another currency. */
function isConverted({ amounts, line }: Scene, i: number): boolean {
  const [first, second] = [amounts[i - 1], amounts[i]!]
  if (!first || first.value.unit === second.value.unit) return false
  const between = line.tokens.slice(first.next, second.at).map(({ low }) => low)
  return (
    between.length <= 3 && between.some((low) => low === '(' || line.language.dealings.restated.includes(low))
  )
}

/** "a bonus of £1.1m", "un loyer annuel de 40 000 euros", "a £2m bonus": what is paid for work or use is no deal. */
function isWage({ line }: Scene, { at, next }: Clue<FoundFigure>): boolean {
  const { tokens, language } = line
  const { wages } = language.dealings
  const led = language.speech.of.includes(tokens[at - 1]?.low ?? '')
  // An adjective may stand between, but no other noun: "une prime de rachat" buys.
  const nouns = led ? tokens.slice(Math.max(0, at - 3), at - 1) : tokens.slice(next, next + 1)
  return nouns.some(({ low }) => wages.includes(low))
}

/** "$12,565 a tonne", "80 euros le baril": what a measure of something costs. */
export function isPriceOf({ line }: Scene, { next }: Clue<FoundFigure>): boolean {
  const { tokens, language } = line
  const led = language.dealings.apiece.includes(tokens[next]?.low ?? '')
  return led && booksOf(language).measures(tokens, next + 1) !== null
}

/** "valuing the company at $200 million": what somebody is worth, unless it is the deal that is valued. */
export function isValuation(
  { line: { tokens, language }, nouns }: Scene,
  { at }: Clue<FoundFigure>,
): boolean {
  const { valuations } = language.dealings
  const valued = tokens.findLastIndex(({ low }, i) => i < at && at - i <= 8 && valuations.includes(low))
  const parted = tokens.slice(valued, at).some(({ text }) => /^[,;:]$/.test(text))
  // "a deal valued at £2m" is worth that.
  const isOfDeal =
    language.dealings.participle.test(tokens[valued]?.low ?? '') &&
    nouns.some(({ next }) => next <= valued && valued - next <= 1)
  return valued >= 0 && !parted && !isOfDeal
}

/** "36 millions d’euros, soit un total de 60 millions", "€5 million, or €1 million a year": what was just told, told again. */
function isRestated({ amounts, line }: Scene, i: number): boolean {
  const [first, second] = [amounts[i - 1], amounts[i]!]
  if (!first) return false
  const between = line.tokens.slice(first.next, second.at)
  const at = between.findLastIndex(({ low }) => line.language.dealings.restated.includes(low))
  return at > 0 && between[at - 1]!.text === ',' && between.length - at <= 5
}

function isPart(scene: Scene, amount: Clue<FoundFigure>, dealt: ReadonlySet<number>): boolean {
  const { amounts, line } = scene
  const { tokens, language } = line
  const rest = amounts.filter((other) => other !== amount && other.value.unit === amount.value.unit)
  if (rest.length === 0) return false
  const lead = tokens.slice(Math.max(0, amount.at - 2), amount.at)
  const larger = rest.some((other) => other.at < amount.at && other.value.value > amount.value.value)
  if (larger && lead.some(({ low }) => language.dealings.parts.includes(low))) return true
  // "8 annuités de 2,5 M€" pay off what was told before.
  const counted = scene.counts.some(({ next }) => next < amount.at && amount.at - next <= 3)
  if (larger && counted && language.speech.of.includes(tokens[amount.at - 1]!.low)) return true
  // A part that somebody was paid is a deal of its own.
  const following = rest.find((other) => other.at > amount.at)?.at ?? tokens.length
  if (scene.verbs.some(({ at }) => at > amount.next && at < following)) return false
  const total = rest.find((other) => isSum(other, [amount, ...rest]))?.value.value
  if (total !== undefined) return amount.value.value < total
  const sum = [amount, ...rest].reduce((all, { value }) => all + value.value, 0)
  return dealt.has(sum)
}

function isSum(total: Clue<FoundFigure>, all: Clue<FoundFigure>[]): boolean {
  const parts = all.filter((part) => part !== total && part.value.value < total.value.value)
  const sum = parts.reduce((whole, { value }) => whole + value.value, 0)
  return parts.length > 1 && Math.abs(sum - total.value.value) < total.value.value * 0.001
}

/** "…, against $30m in 2023", "a third more than the €2.4 million": what another amount of the sentence is held against. */
function isCompared({ amounts, line }: Scene, i: number): boolean {
  const { tokens, language } = line
  const amount = amounts[i]!
  if (!amounts.some(({ at }, j) => j !== i && at < amount.at)) return false
  const lead = tokens.slice(Math.max(0, amount.at - 2), amount.at).map(({ low }) => low)
  return lead.some((low) => language.dealings.rivals.includes(low))
}
