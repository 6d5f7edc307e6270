import type { Span } from '../../../src-main/model/span'

/** A number written in groups, as in "480 000". */
const grouped = /(?<![\d,.])\d{1,3}(?:[ \u2009]\d{3})+(?!\d)/gu

/** French marks and what they stand beside, where a source has ordinary spaces between them. */
const marked = [/«[ \u2009]\S?/gu, /\S?(?:[ \u2009](?:»|[:;!?](?!\S)))+/gu]

const before = /[^\s]$|[\u00A0\u202F\u2060\uFEFF]$/u
const after = /^[^\s]|^[\u00A0\u202F\u2060\uFEFF]/u

/**
 * What a line must not end in: the groups of a number, a French mark with the word it stands beside, and the characters on either side of a place where a sign stands,
 * which would else give a line leave to end between a quotation mark and its first word. In order, without overlap.
 */
export function keptTogether(words: string, places: readonly number[]): Span[] {
  const groups = [grouped, ...marked].flatMap((each) =>
    [...words.matchAll(each)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  )
  const around = places.flatMap((at) => {
    const left = before.exec(words.slice(Math.max(0, at - 2), at))
    const right = after.exec(words.slice(at, at + 2))
    return left && right ? [{ start: at - left[0].length, end: at + right[0].length }] : []
  })
  return joined([...groups, ...around])
}

/** Spans in order, those that overlap as one. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else all.push({ ...span })
  }
  return all
}
