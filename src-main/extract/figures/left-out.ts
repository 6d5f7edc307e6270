import type { Line } from '../tokens'
import type { Sighting } from './sightings'

/** Whether a number counts nothing by itself: a year, a day, a label. */
type IsNothing = (seen: Sighting) => boolean

/** What numbers after money leave out: "62 000 euros ; il en veut 90 000", "£10m, of which 3.5m", "3,4 millions ; il en propose 2,9". */
export function lendToLater(sightings: Sighting[], lines: Line[], countsNothing: IsNothing): void {
  const placeOf = new Map(lines.map((line, index) => [line, index]))
  let lender: Sighting | null = null
  for (const [index, seen] of sightings.entries()) {
    if (seen.ratio || seen.unit?.kind === 'percentage') continue
    // A new paragraph tells of something else, unless a pronoun says that it does not.
    const sentences = lender ? placeOf.get(seen.line)! - placeOf.get(lender.line)! : Infinity
    const blocks = lender ? seen.line.block - lender.line.block : Infinity
    const near = sentences <= 2 && (blocks === 0 || (blocks === 1 && isOfIt(seen))) ? lender : null
    if (near && isMillions(seen, near)) take(seen, near, 1e6)
    else if (near && !seen.unit && (isPartOf(seen, near) || isOpen(seen, sightings[index + 1]))) {
      const nothing = seen.digits && countsNothing(seen)
      if (!nothing && isAlike(seen, near)) take(seen, near, 1)
      else if (!nothing && isOfItsScale(seen, near)) take(seen, near, near.scale)
    }
    if (seen.unit?.kind === 'money' && seen.unit.factor === 1) lender = seen
    else if (seen.unit?.kind !== 'money' && !countsNothing(seen)) lender = null
  }
}

function take(seen: Sighting, { unit }: Sighting, scale: number): void {
  seen.unit = unit
  seen.value *= scale
  seen.scale *= scale
}

/** "£10m, of which 3.5m": no metres, where the money is written so, too. */
function isMillions({ unit, line, next }: Sighting, lender: Sighting): boolean {
  const last = ({ line, next }: Sighting) => line.tokens[next - 1]!
  const isShort = (seen: Sighting) => last(seen).text === 'm' && !last(seen).spaced
  const after = line.tokens[next]
  const counted = after?.kind === 'word' && !line.language.amounts.leftOut.after.includes(after.low)
  return (
    unit?.unit === 'm' &&
    unit.factor === 1 &&
    !counted &&
    isShort({ line, next } as Sighting) &&
    isShort(lender)
  )
}

/** Whether no word behind a number tells what it counts. */
function isOpen({ line, next }: Sighting, later: Sighting | undefined): boolean {
  const { tokens, language } = line
  const { leftOut, ranges, links } = language.amounts
  const after = tokens[next]
  if (!after) return true
  // "35 000 à 40 000 visiteurs"
  const joined = ranges.to.includes(after.low) || ranges.and.includes(after.low)
  if (joined && later?.line === line && later.from === next + 1)
    return !later.unit && isOpen(later, undefined)
  if (after.kind === 'mark') return /^[.,;:!?…)\]»”"’—–]$/.test(after.text)
  if (after.kind === 'number') return false
  if (links.includes(after.low)) return leftOut.more.includes(tokens[next + 1]?.low ?? '')
  return leftOut.after.includes(after.low)
}

/** "130 000 euros, dont 25 000 offerts par un chanteur": whatever follows, it is of the money. */
function isPartOf(seen: Sighting, { line, next }: Sighting): boolean {
  return line === seen.line && seen.from - next <= 3 && isPart(seen) && !countsThings(seen)
}

// "dont 25 000 offerts par un chanteur" counts nothing.
const participle = /(?:ée?s|ise?s|ue?s|(?:er|ai|oin|ein)te?s)$/u

/** "120 millions d'euros, dont 310 suppressions de postes": a plural that no other word leads to is what is counted. */
function countsThings({ line: { tokens, language }, next }: Sighting): boolean {
  const after = tokens[next]
  if (after?.kind !== 'word' || language.frequent.includes(after.low)) return false
  if (language.speech.prepositions.includes(after.low)) return false
  return /^\p{Ll}{4,}[sx]$/u.test(after.text) && !participle.test(after.text)
}

function isPart({ line, from }: Sighting): boolean {
  const { parts } = line.language.amounts.leftOut
  return parts.some((words) => words.every((word, i) => line.tokens[from - words.length + i]?.low === word))
}

/** Thousands beside thousands: in one sentence, or where the words around them tell that the same is counted. */
function isAlike(seen: Sighting, lender: Sighting): boolean {
  const share = seen.value / lender.value
  if (share < 0.005 || share > 200) return false
  if (seen.value < 1000) return seen.value >= 100 && lender.scale < 1000 && isOfIt(seen)
  return (
    seen.line === lender.line || isOfIt(seen) || isWhole(seen) || isGiven(seen) || isClosedAfterLead(seen)
  )
}

/** Millions beside millions, told without: "2,9", "pour 9,", "il en prêtera 8". */
function isOfItsScale(seen: Sighting, lender: Sighting): boolean {
  const share = (seen.value * lender.scale) / lender.value
  if (seen.scale > 1 || seen.value >= 1000 || lender.scale < 1e6 || share < 0.02 || share > 50) return false
  if (isOfIt(seen)) return true
  const decimal = /[.,]\d{1,2}$/.test(seen.line.tokens[seen.from]!.text)
  const sameSentence = seen.line === lender.line
  return (
    seen.digits &&
    ((sameSentence && (isClosedAfterLead(seen) || isGiven(seen))) || (decimal && isClosed(seen)))
  )
}

function isClosed({ line, next }: Sighting): boolean {
  const after = line.tokens[next]
  return after?.kind !== 'word' || line.language.amounts.ranges.and.includes(after.low)
}

/** "pour 38 000,", "un don de 80 000." */
function isClosedAfterLead(seen: Sighting): boolean {
  const { tokens, language } = seen.line
  const { leftOut, links, moneyNouns } = language.amounts
  const [noun, lead] = [tokens[seen.from - 2]?.low ?? '', tokens[seen.from - 1]?.low ?? '']
  return (
    isClosed(seen) && (leftOut.leads.includes(lead) || (links.includes(lead) && moneyNouns.includes(noun)))
  )
}

/** "il lui a promis 100 000" */
function isGiven({ line, from }: Sighting): boolean {
  return line.language.amounts.leftOut.given.includes(line.tokens[from - 1]?.low ?? '')
}

/** Whether a pronoun before a verb says of what, or a word for parts: "il en a versé 8", but not "en 16 mensualités". */
function isOfIt(seen: Sighting): boolean {
  const { tokens, language } = seen.line
  const { pronouns, notBefore } = language.amounts.leftOut
  if (isPart(seen)) return true
  if (language.amounts.links.includes(tokens[seen.from - 1]?.low ?? '')) return false
  for (let at = seen.from - 1; at >= seen.from - 5 && tokens[at]?.kind === 'word'; at--)
    if (pronouns.includes(tokens[at]!.low))
      return at < seen.from - 1 && !notBefore.includes(tokens[at + 1]!.low)
  return false
}

/** Whether a sentence says nothing but the number: "— Soixante-dix mille." */
function isWhole({ line, from, next }: Sighting): boolean {
  return line.tokens.every(({ kind }, at) => kind === 'mark' || (at >= from && at < next))
}
