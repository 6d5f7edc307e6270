import type { FoundFigure } from '../../model/extraction'
import { between, type Claim, type ClaimLine } from './claims'
import { inOneUnit, isAmount, scaleOf, slackOf, toldBefore } from './in-mind'

/** What one of something costs, and how a text tells that it is one. */
interface Price {
  figure: FoundFigure
  /** "14 000 euros l’essieu": what there must be several of; null for "each". */
  noun: string | null
  /** "in four instalments of €95 million": what is paid comes to a sum. */
  paid?: true
}

interface Product {
  count: FoundFigure
  total: FoundFigure
  product: number
  holds: boolean
}

/** "62 classrooms, C$300,000 each", "12 hectares … 80 million a hectare": a number, the price of one and that of all. */
export function priceClaims(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) =>
    line.figures.flatMap((figure) => {
      const price = priceOf(figure, line, lines, index)
      const found =
        price && (made(price, line) ?? fitting(price, lines, index) ?? missing(price, lines, index))
      return price && found ? [toClaim(price, found)] : []
    }),
  )
}

function priceOf(figure: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Price | null {
  const { text, claims, language, end } = line
  if (figure.kind !== 'money' && figure.kind !== 'count') return null
  const behind = text.slice(figure.end, Math.min(end + 1, figure.end + 40))
  if (claims.piece.test(behind)) return { figure, noun: null }
  const noun = claims.perOne.exec(behind)?.[1]?.toLowerCase()
  if (noun && !language.calendar.units[noun]) return { figure, noun }
  const start = lines[index - 1]?.end ?? 0
  const lead = text.slice(Math.max(start, figure.start - 50), figure.start)
  if (claims.eachBefore.test(lead)) return { figure, noun: null }
  const before = line.figures[line.figures.indexOf(figure) - 1]
  if (before?.kind !== 'count' || figure.kind !== 'money') return null
  const bound = between(line, before, figure)
  if (claims.each.test(bound) && !claims.apiece.test(bound)) return { figure, noun: null, paid: true }
  return claims.apiece.test(bound) ? { figure, noun: null } : null
}

/** A number and a total near a price that come to it; the nearest number first. */
function fitting({ figure, noun }: Price, lines: ClaimLine[], index: number): Product | null {
  const near = [...toldBefore(figure.start, lines, index), ...toldAfter(figure, lines, index)].filter(
    isAmount,
  )
  const all = near.filter((count) => timesOf(count) >= 2)
  const named = all.filter((count) => !noun || isCounted(count, noun, lines[index]!))
  // A number of something that another noun names may be meant, too, if it fits exactly.
  const others = all.filter((count) => !named.includes(count) && timesOf(count) > 2)
  for (const count of [...named, ...others].slice(0, 6))
    for (const total of near.slice(0, 12)) {
      if (total === count || total.kind === 'quantity') continue
      for (const [each, whole] of pricesIn(figure, total)) {
        const product = Number((timesOf(count) * each.value).toPrecision(12))
        // What stands far off fits by chance, unless it fits exactly.
        const exact = others.includes(count) || Math.abs(figure.start - total.start) > 250
        const slack = exact ? 0.0005 : slackOf(each)
        if (whole.value > each.value && Math.abs(product - whole.value) <= whole.value * slack)
          return { count, total: whole, product, holds: true }
      }
    }
  return null
}

/** "30 calves at £200 each, which makes £6,000": what a number and a price are said to come to. */
function made({ figure }: Price, line: ClaimLine): Product | null {
  const at = line.figures.indexOf(figure)
  const [count, total] = [line.figures[at - 1], line.figures[at + 1]]
  if (count?.kind !== 'count' || !total || timesOf(count) < 2) return null
  const [first, second] = [between(line, count, figure), between(line, figure, total)]
  const { apiece, piece, or, total: adds } = line.claims
  // "at $68,000 each, a payroll of $272,000".
  const told =
    or.test(second) || adds.test(second) || (piece.test(second) && /^[^.;:!?,]+,\s[^.;:!?,]+\s$/.test(second))
  if (!apiece.test(first) || second.length > 40 || !told) return null
  return judged(figure, count, total)
}

/** "$6.6 million to 55,000 motorists, $150 apiece": number, total and price alone, close together, that do not fit. */
function missing({ figure, noun }: Price, lines: ClaimLine[], index: number): Product | null {
  const line = lines[index]!
  const at = line.figures.indexOf(figure)
  const told = at === 0 && lines[index - 1]?.block === line.block ? lines[index - 1]! : line
  const [a, b] = (told === line ? told.figures.slice(0, at) : told.figures).slice(-2)
  const [count, total] = a && isTotal(a) ? [b, a] : [a, b]
  if (!a || !b || count?.kind !== 'count' || !total || !isTotal(total) || timesOf(count) < 2) return null
  if (noun ? !isCounted(count, noun, line) : told !== line) return null
  const [first, second] = [between(told, a, b), between(line, b, figure)]
  const restated =
    line.claims.or.test(second) ||
    (second.length < 30 && line.claims.eachBefore.test(second)) ||
    /^[^.;!?,]{0,30}[,:(–—;]\s$/.test(second)
  const found = !first || /[.;:!?,]/.test(first) || !restated ? null : judged(figure, count, total)
  return found?.holds === false ? found : null
}

function isTotal({ kind, words }: FoundFigure): boolean {
  return kind === 'money' || (kind === 'count' && /\d\s?\p{L}/u.test(words))
}

function judged(figure: FoundFigure, count: FoundFigure, total: FoundFigure): Product | null {
  for (const [each, whole] of pricesIn(figure, total)) {
    const product = Number((timesOf(count) * each.value).toPrecision(12))
    const off = Math.abs(product - whole.value) / whole.value
    if (off <= slackOf(each)) return { count, total: whole, product, holds: true }
    if (off > 0.05 && off < 0.6) return { count, total: whole, product, holds: false }
  }
  return null
}

function toldAfter(figure: FoundFigure, lines: ClaimLine[], index: number): FoundFigure[] {
  return lines
    .slice(index, index + 2)
    .flatMap(({ figures }) => figures)
    .filter(({ start }) => start >= figure.end && start - figure.end < 160)
}

/** A price and a total in one unit, one of them at least with its currency. */
function pricesIn(each: FoundFigure, total: FoundFigure): [FoundFigure, FoundFigure][] {
  return each.kind === 'count' && total.kind === 'count' ? [] : inOneUnit(each, total)
}

/** How many a figure counts; of a measure the number as written: 12 of "12 hectares". */
function timesOf(figure: FoundFigure): number {
  if (figure.kind === 'count') return figure.value
  return figure.kind === 'quantity' ? figure.value / scaleOf(figure) : 0
}

/** Whether what a number counts is what the price is told of: "23 plots … £50,000 a plot". */
function isCounted(count: FoundFigure, noun: string, { text }: ClaimLine): boolean {
  const counted = text
    .slice(count.start, count.end + 40)
    .toLowerCase()
    .split(/[.;:!?]/)[0]!
  const stem = noun.length > 4 ? noun.slice(0, noun.length - 1) : noun
  return counted.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem) && word.length - noun.length <= 2)
}

function toClaim({ figure, paid }: Price, { count, total, product, holds }: Product): Claim {
  const from = [figure, count, total]
  const near = from.filter(({ start }) => Math.abs(figure.start - start) < 200)
  const span = {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
  }
  // A total told last is what the text claims to come out.
  if (paid || total.start > figure.start)
    return {
      kind: paid ? 'sum' : 'ratio',
      ...span,
      claims: total.value,
      computed: product,
      holds,
      from: [total.id, count.id, figure.id],
    }
  const computed = Number((total.value / timesOf(count)).toPrecision(6))
  return {
    kind: 'ratio',
    ...span,
    claims: figure.value,
    computed,
    holds,
    from: [figure.id, total.id, count.id],
  }
}
