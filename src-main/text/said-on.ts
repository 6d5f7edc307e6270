import type { FoundDate, FoundQuote } from '../model/extraction'
import type { Span } from '../model/span'
import { daysWithin } from './day-interval'
import { firstWhere } from './first-where'
import { sentencesOf } from './sentences'

type Said = Pick<FoundQuote, 'start' | 'end' | 'cue' | 'content'>

/** A longer stretch dates nothing that is said in it. */
export const longestDays = 62

/**
 * The date that tells when each quote was said: one that belongs to the clause of its cue ("told reporters on 3 May"),
 * never one among the words of a quote, nor one of whatever else the paragraph tells. Where the day of the whole text is
 * not known, the last date that its paragraph told before stands for it.
 */
export function saidOn<Quote extends Said>(
  text: string,
  blocks: readonly Span[],
  quotes: readonly Quote[],
  dates: readonly FoundDate[],
  dayKnown: boolean,
): Map<Quote, Span> {
  const words = merged(
    quotes.flatMap(({ start, end, content }) => [{ start, end }, ...(content ? [content] : [])]),
  )
  const told = dates
    .filter((date) => daysWithin(date) <= longestDays && !isMet(words, date))
    .toSorted(byStart)
  const found = new Map<Quote, Span>()
  const parts = new Map<Span, Part>()
  for (const quote of told.length ? quotes : []) {
    const place = quote.cue ?? quote
    const block = blocks[firstWhere(blocks, ({ start }) => start > place.start) - 1]
    if (!block || block.end <= place.start) continue
    const part = parts.get(block) ?? partOf(text, block, told)
    parts.set(block, part)
    const date = ofCue(text, part, quote.cue, words) ?? (dayKnown ? undefined : lastBefore(part.dates, quote))
    if (date) found.set(quote, { start: date.start, end: date.end })
  }
  return found
}

/** What a block holds; a long text has thousands of each, so that all is looked up by place. */
interface Part {
  dates: FoundDate[]
  sentences: Span[]
}

function partOf(text: string, block: Span, told: FoundDate[]): Part {
  const from = firstWhere(told, ({ start }) => start >= block.start)
  const dates = told.slice(
    from,
    firstWhere(told, ({ start }) => start >= block.end),
  )
  return {
    dates: dates.filter(({ end }) => end <= block.end),
    sentences: dates.length > 0 ? sentencesOf(text, block) : [],
  }
}

const byStart = (one: Span, other: Span) => one.start - other.start

/** Spans in order, those that touch as one. */
function merged(spans: Span[]): Span[] {
  const all: Span[] = []
  for (const { start, end } of spans.toSorted(byStart)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** Whether a span overlaps one of some that stand in order apart. */
function isMet(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstWhere(spans, ({ end }) => end > span.start)]
  return next !== undefined && overlap(next, span)
}

function ofCue(
  text: string,
  { dates, sentences }: Part,
  cue: Span | null,
  quotes: readonly Span[],
): Span | undefined {
  const sentence = cue && dates.length > 0 && sentences.find((each) => overlap(each, cue))
  if (!sentence) return undefined
  return dates
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .filter((date) => ofClause(text, sentence, cue, date, quotes))
    .toSorted((a, b) => between(a, cue) - between(b, cue))[0]
}

const lastBefore = (dates: readonly FoundDate[], quote: Span) =>
  dates.filter(({ end }) => end <= quote.start).toSorted((a, b) => b.end - a.end)[0]

/** Whether a date is when the verb of a cue happened, and not said of anything else in its sentence. */
function ofClause(text: string, sentence: Span, cue: Span, date: Span, quotes: readonly Span[]): boolean {
  const before = text.slice(sentence.start, date.start)
  if (measures.test(before.slice(-16))) return false
  const gap = date.start >= cue.end ? [cue.end, date.start] : [date.end, cue.start]
  const [from, to] = [gap[0]!, gap[1]!]
  if (isMet(quotes, { start: from, end: to })) return false
  const parts = text.slice(from, to).split(clauseMark)
  if (date.start >= cue.end) {
    // "said Doyle, the company's head, on Tuesday": after its last comma the date stands alone.
    const last = parts.at(-1)!
    return !subordinate.test(last) && (parts.length === 1 || wordsIn(last) <= fewWords)
  }
  // "Le 3 mai, à Lyon, Rivet a dit": a date that the sentence begins with is of its verb, whatever stands between.
  if (wordsIn(before) <= fewWords) return true
  return (
    parts.length === 1 && !subordinate.test(parts[0]!) && !relative.test(before.split(clauseMark).at(-1)!)
  )
}

const clauseMark = /[,;:—–()]/u
/** "on", "dans la", "ce". */
const fewWords = 2
/** Before a date it is a bound of something, not the day of the saying. */
const measures =
  /(?:^|[\s(«“"])(?:since|until|till|before|after|by|from|depuis|avant|après|jusqu(?:[’']|e |à |en |au )?|d[’']ici(?: à| au| le)?)\s*(?:the |last |next |le |la |l[’'])?$/iu
/** What a verb says, or another verb, begins here: a date behind it is no longer of the cue. */
const subordinate =
  /(?:^|\s)(?:that|which|who|whose|where|when|if|whether|because|qu[’'e]|qui|dont|où|si|lorsqu[’'e]|parce)(?:\s|(?<=[’'])|$)/iu
const relative = /(?:^|\s)(?:who|which|whose|that|qui|dont|où|qu[’'e])(?:\s|(?<=[’']))/iu

const wordsIn = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end
const between = (one: Span, other: Span) => Math.max(one.start - other.end, other.start - one.end)
