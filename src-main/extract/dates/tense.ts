import type { Line, Token } from '../tokens'
import { oncePer } from '../../text/once-per'
import type { Calendar } from '../languages/calendar'

/**
 * Whether what is said around a date is still to come (true), over (false), or not told (null): the verb nearest before
 * it decides, else the first after it; "until" and its like look ahead by themselves.
 */
export function looksAhead({ tokens, language }: Line, from: number, next: number): boolean | null {
  const { calendar } = language
  const right = tokens.slice(Math.max(0, from - 3), from).map(({ low }) => low)
  if (right.some((low) => calendar.until.includes(low))) return true
  if (right.slice(-2).some((low) => calendar.sinceWhen.includes(low))) return false
  const told = tenseBefore(tokens, from, calendar) ?? tenseAfter(tokens, next, calendar)
  return told ?? (right.some((low) => calendar.before.includes(low)) ? true : null)
}

const reach = 18

function tenseBefore(tokens: readonly Token[], from: number, calendar: Calendar): boolean | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (tokens[at]!.text === ';') return null
    const tense = tenseOf(tokens, at, calendar)
    if (tense !== null) return tense
  }
  return null
}

function tenseAfter(tokens: readonly Token[], next: number, calendar: Calendar): boolean | null {
  for (let at = next; at < Math.min(tokens.length, next + reach); at++) {
    const tense = tenseOf(tokens, at, calendar)
    if (tense !== null) return tense
  }
  return null
}

function tenseOf(tokens: readonly Token[], at: number, calendar: Calendar): boolean | null {
  const { text, kind, low } = tokens[at]!
  if (kind !== 'word') return null
  const word = text.toLowerCase()
  const { future, past } = wordsOf(calendar)
  const ahead =
    future.has(word) ||
    future.has(`${word} ${tokens[at + 1]?.low ?? ''}`) ||
    ((word.length > 4 || /['’]/.test(word)) && calendar.futureVerb.test(word))
  if (ahead) return !isPerfect(tokens, at, calendar)
  if (past.has(word) || (low.length > 3 && calendar.pastVerb.test(word))) return false
  return null
}

/** "aurait vendu", "would have sold": what is told so is over, if it was. */
function isPerfect(tokens: readonly Token[], at: number, { perfect }: Calendar): boolean {
  const run = tokens.slice(at, at + 3).map(({ text }) => text.toLowerCase())
  return perfect.test(run.join(' '))
}

const wordsOf = oncePer(({ future, past }: Calendar) => ({ future: new Set(future), past: new Set(past) }))
