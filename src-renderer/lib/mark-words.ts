import type { EntityInDocument, Figure, Quote } from '../../src-main/model/mark'
import { m } from '../../messages.compiled/messages.js'
import { getLocale } from '../../messages.compiled/runtime.js'
import { formatFigure, formatInterval } from './format'
import type { ReadingMark } from './reading-marks'

type Entities = ReadonlyMap<number, EntityInDocument>

const longest = 90

/** Words short enough for one line, cut between words. */
export function shorten(words: string, length = longest): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`
}

/** A mark as it is read out when the caret comes to it: whose words, which kind, what value. */
export function describeMark(mark: ReadingMark, text: string, entities: Entities): string {
  const words = shorten(text.slice(mark.start, mark.end), 200)
  if (mark.type === 'mention') {
    const kind = m[`read_kind_${mark.entity.kind}`]()
    return m.read_heard_name({ words, name: mark.entity.name, kind })
  }
  if (mark.type === 'quote')
    return m.read_heard_quote({ words, speaker: speakerName(mark.mark, text, entities) })
  if (mark.type === 'figure') return m.read_heard_figure({ words, value: figureWords(mark.mark) })
  if (mark.type === 'date')
    return m.read_heard_date({ words, day: formatInterval(mark.mark.from, mark.mark.to) })
  const heard = m.read_heard_annotation({ words, colour: m[`read_colour_${mark.mark.colour}`]() })
  return mark.mark.comment ? `${heard} — ${mark.mark.comment}` : heard
}

/** Who speaks: the entity, else the words the text names them by, else that nobody is named. */
export function speakerName(quote: Quote, text: string, entities: Entities): string {
  const entity = quote.speaker === null ? undefined : entities.get(quote.speaker)
  if (entity) return entity.name
  if (quote.speakerSpan) return text.slice(quote.speakerSpan.start, quote.speakerSpan.end)
  return m.read_nobody()
}

/** What stands under a speaker in the margin: "a critiqué · en privé", "selon Reuters · considère". */
export function sayingOf(quote: Quote, text: string, entities: Entities): string {
  const via = quote.via === null ? undefined : entities.get(quote.via)
  const parts = [
    via && m.read_via({ name: via.name }),
    quote.cue && text.slice(quote.cue.start, quote.cue.end),
    quote.setting && text.slice(quote.setting.start, quote.setting.end),
  ]
  return parts.filter(Boolean).join(' · ') || m[`read_quote_${quote.kind}`]()
}

export function figureWords({ value, unit, approximate }: Figure): string {
  const words = formatFigure(value, unit)
  return approximate ? m.read_about({ value: words }) : words
}

/** How sure the rule is that found it: "55 %". */
export function sureness({ confidence }: Quote): string {
  return new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(confidence)
}

type Sentences = Record<string, ((facts: { sure: string }) => string) | undefined>

/** Why a quote was marked, in a sentence, and how sure the rule is. A rule without a sentence of its own has the general one. */
export function whySentence(quote: Quote): string {
  if (quote.origin === 'made') return m.read_why_made()
  const sure = sureness(quote)
  // Rules name messages, which the compiler cannot see through a built name.
  const sentences = m as unknown as Sentences
  return (sentences[`read_why_${quote.why.replaceAll(/[- ]/g, '_')}`] ?? m.read_why_general)({ sure })
}
