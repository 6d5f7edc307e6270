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
  if (right.some((low) => calendar.until.includes(low))) return !hasLasted(tokens, from, calendar)
  if (right.slice(-2).some((low) => calendar.sinceWhen.includes(low))) return false
  if (isPlanned(tokens, from, calendar)) return true
  const told = tenseBefore(tokens, from, calendar) ?? tenseAfter(tokens, next, calendar)
  return told ?? (right.some((low) => calendar.before.includes(low)) ? true : null)
}

const reach = 18

// "a duré, malgré la pluie, jusqu'en mars" is not looked for.
const besideLasting = 5

/** "a duré jusqu'en mars", "ran until May": over, where the verb of lasting is the last that tells a tense. */
function hasLasted(tokens: readonly Token[], from: number, calendar: Calendar): boolean {
  const { lasting } = wordsOf(calendar)
  const near = tokens.slice(Math.max(0, from - besideLasting), from)
  return (
    near.some(({ text }) => lasting.has(text.toLowerCase())) && tenseBefore(tokens, from, calendar) !== true
  )
}

// "We’re opening a shop in Leeds in September"
const besidePlan = 8

/**
 * "We’re opening a shop in September", "Ask us again in August": planned, unless a nearer verb tells a tense or the date
 * is that of something else ("we’re meeting after the fire in August").
 */
function isPlanned(tokens: readonly Token[], from: number, calendar: Calendar): boolean {
  const { plans, planners, notPlanned, asked } = calendar
  for (let at = from - 1; at >= Math.max(0, from - besidePlan); at--) {
    const { text, low } = tokens[at]!
    const before = tokens[at - 1]
    // "It’s" is two words.
    const planner = `${/^['’]s$/.test(before?.text ?? '') ? (tokens[at - 2]?.text ?? '') : ''}${before?.text ?? ''}`
    if (plans.includes(low)) return planners.test(planner.toLowerCase())
    const first = !before || before.kind === 'mark'
    if (first && asked.includes(`${low} ${tokens[at + 1]?.low ?? ''}`)) return true
    if (/^[;,:]$/.test(text) || notPlanned.includes(low) || tenseOf(tokens, at, calendar) !== null)
      return false
  }
  return false
}

/**
 * Whether what happened stands right before a day of the week: "réuni jeudi soir, le conseil devra …", "« … », promet
 * jeudi le maire".
 */
export function hasHappened({ tokens, language }: Line, from: number): boolean {
  const { calendar, amounts, speech } = language
  const [mark, lead, word] = [3, 2, 1].map((back) => tokens[from - back])
  if (word?.kind !== 'word' || tenseOf(tokens, from - 1, calendar) === true) return false
  if (lead?.text === ',' && /^[»”"]$/.test(mark?.text ?? ''))
    return !calendar.futureVerb.test(word.text.toLowerCase())
  if (lead && [...amounts.articles, ...speech.definite].includes(lead.low)) return false
  const isDone = calendar.participle.test(word.text.toLowerCase())
  return isDone && tenseBefore(tokens, from, calendar) !== true
}

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
  if (past.has(word) || (low.length > 3 && calendar.pastVerb.test(word)))
    return isFuturePerfect(tokens, at, calendar)
  return null
}

/** "will have a new contractor", "will have built it": what looks back by itself looks ahead behind these. */
function isFuturePerfect(tokens: readonly Token[], at: number, { futurePerfect }: Calendar): boolean {
  const run = tokens.slice(Math.max(0, at - 4), at + 1).map(({ text }) => text.toLowerCase())
  return futurePerfect.test(run.join(' '))
}

// "il l'aurait, selon L'Équipe, refusé": so many words may stand between two commas.
const aside = 6

/** "aurait vendu", "would have sold": what is told so is over, if it was; what commas put between is passed over. */
function isPerfect(tokens: readonly Token[], at: number, { perfect }: Calendar): boolean {
  const close = tokens.slice(at + 2, at + 3 + aside).findIndex(({ text }) => text === ',')
  const parted = tokens[at + 1]?.text === ',' && close >= 0
  const next = parted ? at + 3 + close : at + 1
  const run = [tokens[at]!, ...tokens.slice(next, next + 2)].map(({ text }) => text.toLowerCase())
  return perfect.test(run.join(' '))
}

const wordsOf = oncePer(({ future, past, lasting }: Calendar) => ({
  future: new Set(future),
  past: new Set(past),
  lasting: new Set(lasting),
}))
