import { countTheSame, isOfOneDay, tollOf, type Toll } from '../extract/tolls'
import type { QuoteRow } from '../model/library'
import type { DateMark, Figure } from '../model/mark'
import type { Span } from '../model/span'
import { daysAround, daysWithin, intervalOf } from '../text/day-interval'
import { fold } from '../text/folding'
import { isSmallWord } from '../text/small-words'
import { wordsOf, type Word } from '../text/words'

/** What of a document tells which event its counts are of. */
export interface CountingText {
  document: number
  text: string
  dates: readonly DateMark[]
  /** Entities that it names, but papers and who wrote it: the same people write of many things. */
  met: ReadonlySet<number>
  /** Where it names them. */
  mentions: readonly (Span & { isPlace: boolean })[]
}

/** A count of people in a quote, with what tells which event it is of. */
export interface ToldToll extends Toll {
  value: number
  source: CountingText
  /** Of its clause, what is written as a name, places apart: the injured of another town or firm are others. */
  places: string[]
  names: string[]
  /** The days it tells, else those around the day its document came out. */
  days: readonly Pick<DateMark, 'from' | 'to'>[]
  isDated: boolean
}

/** How far from the day a document came out the days lie that it tells of. */
const reach = { ofOneDay: { before: 3, after: 0 }, ofAny: { before: 366, after: 366 } }

/** Null where a bare number counts nothing for certain. `among` are the figures of its quote, `sentence` is its own. */
export function toldToll(
  quote: QuoteRow,
  figure: Figure,
  { source, among, sentence }: { source: CountingText; among: readonly Figure[]; sentence: Span },
): ToldToll | null {
  if (figure.kind !== 'count' || figure.unit !== null) return null
  const clause = clauseOf(source.text, bounds(sentence, quote), figure, among)
  const toll = tollOf(source.text, clause, figure)
  // Of at least so many there may be more.
  if (!toll || (figure.approximate && !toll.about)) return null
  const dates = datesOf(source, clause, figure)
  const published = quote.published === null ? null : intervalOf(quote.published)
  return {
    ...toll,
    value: figure.value,
    source,
    ...namesIn(source, clause, { start: sentence.start, end: clause.start }),
    days: dates.length > 0 || !published ? dates : [daysAround(published, reachOf(toll))],
    isDated: dates.length > 0,
  }
}

const reachOf = (toll: Toll) => (isOfOneDay(toll) ? reach.ofOneDay : reach.ofAny)

const bounds = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
})

/** What is said of this figure alone: not what leads to another, nor what still belongs to the one before. */
function clauseOf(text: string, whole: Span, figure: Span, among: readonly Span[]): Span {
  const before = among.filter(({ end }) => end <= figure.start && end > whole.start).at(-1)
  const next = among.find(({ start }) => start >= figure.end && start < whole.end)
  if (!before) return { start: whole.start, end: next?.start ?? whole.end }
  const between = text.slice(before.end, figure.start)
  return {
    start: before.end + Math.max(0, between.search(parting)),
    end: next?.start ?? whole.end,
  }
}

/** "3,000 were on strike on Friday, more than in 2015": what a comma parts from the count is not when it was. */
function datesOf({ text, dates }: CountingText, clause: Span, figure: Span): DateMark[] {
  const after = text.slice(figure.end, clause.end).search(/[,;:—–]/)
  const end = after < 0 ? clause.end : figure.end + after
  return dates.filter((date) => date.start >= clause.start && date.end <= end)
}

/** Between what is said of two figures. */
const parting = /[,;:—–]|(?<=\s)(?:and|while|et|tandis)(?=\s)/

/** Of a clause, what is written as a name, and the places named before its quote. */
function namesIn(
  { text, mentions, dates }: CountingText,
  clause: Span,
  before: Span,
): Pick<ToldToll, 'places' | 'names'> {
  const isWithin = (span: Span, spans: readonly Span[]) =>
    spans.some(({ start, end }) => start <= span.start && end >= span.end)
  const places = mentions.filter(({ isPlace }) => isPlace)
  const words = wordsIn(text, clause)
  const written = words.filter(
    (word, at) =>
      !isWithin(word, dates) &&
      // A capital that begins a sentence or a quote makes no name.
      (isWithin(word, mentions) || (at > 0 && words[at - 1]!.kind !== 'mark')),
  )
  const placed = places.filter((place) => isWithin(place, [before])).flatMap((place) => wordsIn(text, place))
  return {
    places: folded([...written.filter((word) => isWithin(word, places)), ...placed]),
    names: folded(written.filter((word) => !isWithin(word, places))),
  }
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  return wordsOf(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
}

function folded(words: readonly Word[]): string[] {
  const names = words.filter(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
  return [...new Set(names.map(({ text }) => fold(text)))].filter((name) => !isSmallWord(name))
}

/** Whether two counts are of the same people, in the same event. */
export function countOneThing(one: ToldToll, other: ToldToll): boolean {
  return (
    countTheSame(one, other) &&
    areToldApart(one, other) &&
    areOfOneTime(one, other) &&
    areOfOneEvent(one.source, other.source) &&
    areOfOnePlace(one, other)
  )
}

/** About 12,000 may be 14,500, but not 40,000. */
const farApart = 1.5

function areToldApart(one: ToldToll, other: ToldToll): boolean {
  if (!one.about && !other.about) return true
  const [less, more] = [Math.min(one.value, other.value), Math.max(one.value, other.value)]
  return more >= less * farApart
}

function areOfOneTime(one: ToldToll, other: ToldToll): boolean {
  if (isOfOneDay(one) && [one, other].some(({ isDated, days }) => isDated && !days.some(isFewDays)))
    return false
  if (one.days.length > 0 && other.days.length > 0)
    return one.days.some((each) => other.days.some((day) => each.from <= day.to && day.from <= each.to))
  if (one.isDated || other.isDated) return false
  return one.source === other.source || !isOfOneDay(one)
}

/** A year does not tell on which of its days they marched. */
const isFewDays = (days: ToldToll['days'][number]) => daysWithin(days) < 4

/** Of two things in one town one name may be told by both. */
const fewestMet = 2

function areOfOneEvent(one: CountingText, other: CountingText): boolean {
  return one === other || [...one.met].filter((entity) => other.met.has(entity)).length >= fewestMet
}

function areOfOnePlace(one: ToldToll, other: ToldToll): boolean {
  return (
    !areApart(one.places, other.places) &&
    !areApart(one.names, other.names) &&
    knows(one, other) &&
    knows(other, one)
  )
}

const areApart = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name))

/** Where a text begins, it says what it is about: what is named further down may be beside it. */
const lead = 800

function knows(one: ToldToll, other: ToldToll): boolean {
  const start = fold(one.source.text.slice(0, lead))
  const known = [...one.places, ...one.names]
  return [...other.places, ...other.names].every((name) => known.includes(name) || start.includes(name))
}
