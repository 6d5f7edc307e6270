import { yearOf } from './time-days'
import type { Rule } from './time-rules'
import { dayAt, monthAt } from './time-words'
import type { Token } from '../tokens'
import type { Language } from '../languages/language'

const longestList = 6

/** "les 18 et 19 juin", "3, 4 and 5 May": a day takes its month and year from the last of its list. */
export const listedDay: Rule = (tokens, at, language) => {
  const day = digitsAt(tokens, at, language)
  if (!day) return null
  let next = day.next
  let joined = false
  for (let length = 1; length < longestList; length++) {
    const joint = tokens[next]
    const and = joint !== undefined && language.amounts.and.includes(joint.low)
    const other = and || joint?.text === ',' ? digitsAt(tokens, next + 1, language) : null
    if (!other) return null
    joined ||= and
    next = other.next
    const month = joined ? monthAt(tokens, next, language) : null
    if (!month) continue
    const year = yearOf(tokens, month.next, language)
    const value = { kind: 'day', day: day.value, month: month.value, weekday: null, ...year.value } as const
    return { value, next: day.next }
  }
  return null
}

function digitsAt(tokens: readonly Token[], at: number, language: Language): ReturnType<typeof dayAt> {
  return tokens[at]?.kind === 'number' ? dayAt(tokens, at, language) : null
}
