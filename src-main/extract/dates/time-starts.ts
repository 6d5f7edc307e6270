import { inAny } from '../languages'
import type { Language } from '../languages/language'
import { oncePer } from '../../text/once-per'
import type { Token } from '../tokens'

interface Starts {
  /** First words of expressions of time. */
  first: Set<string>
  /** Words without which none stands: all but articles, prepositions and the like. */
  telling: Set<string>
  /** What may follow a number that begins one. */
  after: Set<string>
}

// From its first word to the first that tells of time: "in the region of two weeks ago".
const reach = 9

/** Where in a line expressions of time may begin: asked of every token, so that the grammar is not. */
export function startsIn(tokens: readonly Token[], language: Language): number[] {
  const starts: number[] = []
  let telling = Infinity
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (tells(tokens[at]!, language)) telling = at
    if (telling - at <= reach && mayStart(tokens, at, language)) starts.push(at)
  }
  return starts.reverse()
}

const abbreviated = /^(?:[qths][1-4]|[fc]y\d{2,4}|[xvi]{1,5}e?)$/

function tells({ kind, low, text }: Token, language: Language): boolean {
  if (kind === 'mark') return false
  if (kind === 'number') return text.length <= 8
  return startsOf(language).telling.has(low) || abbreviated.test(low)
}

function mayStart(tokens: readonly Token[], at: number, language: Language): boolean {
  const { kind, low, text } = tokens[at]!
  if (kind === 'mark') return false
  const { first, after } = startsOf(language)
  if (kind === 'word') return first.has(low) || abbreviated.test(low)
  if (text.length > 8) return false
  if (text.length === 4 || text.length === 8) return true
  const next = tokens[at + 1]
  if (language.calendar.numberLeads.includes(tokens[at - 1]?.low ?? '')) return true
  return (
    next !== undefined &&
    (after.has(next.low) || (next.kind === 'number' && tokens[at + 2]?.text.length === 4))
  )
}

const openings = inAny(({ calendar }) => calendar.openings)
const numberEndings = inAny(({ calendar }) => calendar.numberEndings)

const startsOf = oncePer((language: Language): Starts => {
  const { calendar, amounts } = language
  const records = [
    ...[
      calendar.months,
      calendar.weekdays,
      calendar.shortWeekdays,
      calendar.seasons,
      calendar.units,
      calendar.days,
    ],
    ...[calendar.daysAfter, calendar.parts, calendar.shiftsBefore, calendar.shiftsAfter, calendar.ordinals],
    ...[
      calendar.countBefore,
      calendar.countAfter,
      calendar.countAfterDate,
      calendar.holidays,
      calendar.decades,
    ],
  ].flatMap((record) => Object.keys(record))
  const lists = [
    calendar.few,
    calendar.since,
    calendar.articles,
    calendar.rangeOpeners,
    calendar.now,
    calendar.weekOf,
    calendar.weekendOf,
    amounts.articles,
  ]
  const words = [...records, ...lists.flat(), ...amounts.hedges]
  const first = new Set([
    ...words,
    ...words.map(firstOf),
    ...Object.keys(amounts.numbers),
    ...openings,
    'fy',
    'cy',
  ])
  const after = new Set([
    ...[...Object.keys(calendar.months), ...Object.keys(calendar.units), ...Object.keys(calendar.ordinals)],
    ...[
      ...calendar.links,
      ...(calendar.yearFirst?.afterMonth ?? []),
      ...calendar.rangeWords,
      ...calendar.quarters,
      ...calendar.halves,
      '-',
      '–',
      '—',
      '/',
      '.',
      ',',
    ],
    ...[
      ...Object.keys(calendar.weekdays).map((name) => `${name}s`),
      ...Object.keys(calendar.shiftsBefore),
      ...Object.keys(calendar.shiftsAfter),
      ...numberEndings,
    ],
  ])
  return { first, after, telling: tellingOf(language) }
})

function tellingOf({ calendar, amounts, frequent }: Language): Set<string> {
  const { months, weekdays, shortWeekdays, seasons, units, days, daysAfter, holidays, decades } = calendar
  const records = [months, weekdays, shortWeekdays, seasons, units, days, daysAfter, holidays, decades]
  const phrases = [
    ...records.flatMap((record) => Object.keys(record)),
    ...[
      calendar.centuryWords,
      calendar.quarters,
      calendar.halves,
      calendar.now,
      calendar.weekOf,
      calendar.weekendOf,
    ].flat(),
    ...[amounts.numbers, amounts.powers].flatMap((record) => Object.keys(record)),
  ]
  const small = new Set([...frequent, ...calendar.articles, ...calendar.links, ...amounts.articles])
  const words = phrases.flatMap((phrase) => phrase.split(/[\s'/-]+/))
  return new Set([...phrases, ...words].filter((word) => word.length > 1 && !small.has(word)))
}

function firstOf(phrase: string): string {
  return /^(?:jusqu'|[dl]')(?=.)|^[^\s/-]+/u.exec(phrase)?.[0] ?? phrase
}
