import type { Language } from '../languages/language'
import type { Token } from '../tokens'

interface Starts {
  /** First words of expressions of time. */
  first: Set<string>
  /** What may follow a number that begins one. */
  after: Set<string>
}

const known = new WeakMap<Language, Starts>()

/** Whether an expression of time may begin at a token: asked of every token, so that the grammar is not. */
export function mayStart(tokens: readonly Token[], at: number, language: Language): boolean {
  const { kind, low, text } = tokens[at]!
  if (kind === 'mark') return false
  const { first, after } = startsOf(language)
  if (kind === 'word') return first.has(low) || /^(?:[qths][1-4]|[fc]y\d{4}|[xvi]{1,5}e?)$/.test(low)
  if (text.length > 8) return false
  if (text.length === 4 || text.length === 8) return true
  const next = tokens[at + 1]
  if (first.has(tokens[at - 1]?.low ?? '') && /^(?:le|the|du|au|annees)$/.test(tokens[at - 1]!.low))
    return true
  return (
    next !== undefined &&
    (after.has(next.low) || (next.kind === 'number' && tokens[at + 2]?.text.length === 4))
  )
}

function startsOf(language: Language): Starts {
  const found = known.get(language)
  if (found) return found
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
    calendar.articles,
    calendar.rangeOpeners,
    calendar.now,
    calendar.weekOf,
    amounts.articles,
  ]
  const words = [...records, ...lists.flat(), ...amounts.hedges]
  const first = new Set([
    ...words.map(firstOf),
    ...Object.keys(amounts.numbers),
    'earlier',
    'later',
    'year',
    'fy',
    'cy',
  ])
  const after = new Set([
    ...[...Object.keys(calendar.months), ...Object.keys(calendar.units), ...Object.keys(calendar.ordinals)],
    ...[
      ...calendar.links,
      ...calendar.rangeWords,
      ...calendar.quarters,
      ...calendar.halves,
      '-',
      '–',
      '—',
      '/',
      '.',
      's',
      "'s",
      "'",
    ],
    ...[
      ...Object.keys(calendar.shiftsBefore),
      ...Object.keys(calendar.shiftsAfter),
      'day',
      'st',
      'nd',
      'rd',
      'th',
      'er',
      'e',
    ],
  ])
  known.set(language, { first, after })
  return { first, after }
}

function firstOf(phrase: string): string {
  return /^(?:jusqu'|[dl]')(?=.)|^[^\s/-]+/u.exec(phrase)?.[0] ?? phrase
}
