import type { Span } from '../../model/span'
import { languages } from '../languages'
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

/**
 * "HARWICH — The pump failed", "LYON, 4 juin (Agence) – La pompe": the index of the first item behind the place in
 * capitals, its day and agency, and their dash.
 */
export function afterDateline(items: Frame['items']): number {
  const dash = items.slice(0, 12).findIndex((item) => /^[—–-]$/.test(lowerOf(item)))
  const lead = items.slice(0, Math.max(0, dash))
  const end = lead.findIndex((item) => /^[,(]$/.test(lowerOf(item)))
  const place = end < 0 ? lead : lead.slice(0, end)
  const isPlace =
    place.length > 0 &&
    place.every((item) => item.kind !== 'passage' && item.text === item.text.toUpperCase())
  return isPlace ? dash + 1 : 0
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
  return end > start ? { start, end, mention: cue.subject, cue, why, sure } : null
}
