import type { Span } from '../../model/span'
import { fold } from '../../text/folding'
import { inAny, languages } from '../languages'
import { datelines } from '../languages/datelines'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'

/** What someone says in the reporter's words, without marks. */
export interface Reported extends Span {
  mention: Mention | null
  cue: Cue
  why: string
  sure: number
}

const dashes = /^[—–-]$/

/** "14h05 – Il pleut", "13:15 GMT Fuel is dear": behind the hour at the head of an entry, where a dash, a zone or a colon parts them. */
function afterHour(items: Frame['items']): number {
  if (!/^\d{1,2}$/.test(lowerOf(items[0]))) return 0
  const joint = lowerOf(items[1])
  const minutes = /^(?:[:.]|h)$/.test(joint) && /^\d{2}$/.test(lowerOf(items[2]))
  const at = minutes ? 3 : /^h\d{0,2}$/.test(joint) ? 2 : 0
  if (!at) return 0
  const zone = datelines.zones.test(lowerOf(items[at])) ? at + 1 : at
  const behind = /^[—–:-]$/.test(lowerOf(items[zone])) ? zone + 1 : zone
  const first = items[behind]
  return behind > at && first?.kind === 'word' && /^\p{Lu}/u.test(first.text) ? behind : 0
}

const datelineWords = inAny(({ calendar }) => [
  ...Object.keys(calendar.months),
  ...Object.keys(calendar.weekdays),
  ...calendar.articles,
])

/** "Nanterre, le 14 octobre 2025 – Verdalis annonce": behind a place, a day with its year and a dash. */
function afterPlaceAndDay(items: Frame['items']): number {
  const dash = items.slice(0, 12).findIndex((item) => dashes.test(lowerOf(item)))
  const lead = items.slice(0, Math.max(0, dash))
  const comma = lead.findIndex((item) => lowerOf(item) === ',')
  const isDay = ({ kind }: Frame['items'][number], at: number): boolean =>
    kind === 'number' || kind === 'mark' || datelineWords.has(fold(lowerOf(lead[comma + 1 + at])))
  const day = lead.slice(comma + 1)
  const place = lead.slice(0, Math.max(0, comma))
  const told =
    place.length > 0 &&
    place.length < 5 &&
    place.every((item) => item.kind !== 'passage' && datelines.place.test(item.text)) &&
    day.some((item) => /^\d{4}$/.test(lowerOf(item))) &&
    day.every(isDay)
  return told ? dash + 1 : 0
}

/**
 * "HARWICH — The pump failed", "LYON, 4 juin (Agence) – La pompe": the index of the first item behind the place in
 * capitals, its day and agency, and their dash.
 */
export function afterDateline(items: Frame['items']): number {
  const behind = afterHour(items) || afterPlaceAndDay(items)
  if (behind) return behind
  const dash = items.slice(0, 12).findIndex((item) => /^[—–-]$/.test(lowerOf(item)))
  const lead = items.slice(0, Math.max(0, dash))
  const end = lead.findIndex((item) => /^[,(]$/.test(lowerOf(item)))
  const place = end < 0 ? lead : lead.slice(0, end)
  const isPlace =
    place.length > 0 &&
    place.every((item) => item.kind !== 'passage' && item.text === item.text.toUpperCase())
  return isPlace ? dash + 1 : 0
}

/** "une enquête pour "blessures involontaires", …": a mark that opened inside closes inside. */
function withClosingMark(text: string, start: number, end: number): number {
  const closing = /^[\s\u00a0\u202f]?(["»”])/.exec(text.slice(end, end + 2))
  if (!closing) return end
  const inside = text.slice(start, end)
  const opened =
    closing[1] === '"'
      ? inside.split('"').length % 2 === 0
      : inside.lastIndexOf(closing[1] === '»' ? '«' : '“') > inside.lastIndexOf(closing[1]!)
  return opened ? end + closing[0].length : end
}

const joiner = new RegExp(languages.map(({ speech }) => speech.joiner.source).join('|'), 'i')

/** A clause from one place to another, without the marks at its ends. */
export function trimmed(
  from: number | undefined,
  to: number | undefined,
  text: string,
  cue: Cue,
  why: string,
  sure: number,
): Reported | null {
  if (from === undefined || to === undefined) return null
  let [start, end] = [from, to]
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++
  // "However, HSBC had …": what joins it to the sentence before is the reporter's.
  start += joiner.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  while (end > start && /[\s.,;:—–]/.test(text[end - 1]!)) end--
  end = withClosingMark(text, start, end)
  return end > start ? { start, end, mention: cue.subject, cue, why, sure } : null
}
