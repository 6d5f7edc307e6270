import type { Deal, EntityInDocument, Figure, Quote } from '../../../src-main/model/mark'
import { m } from '../../../messages.compiled/messages.js'
import { formatFigure } from '../../../src-main/telling/figures'
import { formatInterval } from '../format'
import type { ReadingMark } from './reading-marks'

export type Entities = ReadonlyMap<number, EntityInDocument>

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
  if (mark.type === 'deal') return m.read_heard_deal({ words, deal: dealWords(mark.mark, entities) })
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

/** "Investment, Nvidia → OpenAI, collapsed" */
function dealWords({ kind, from, to, status }: Deal, entities: Entities): string {
  const side = (id: number | null) => (id === null ? undefined : entities.get(id)?.name) ?? m.read_nobody()
  return m.read_deal_words({
    kind: m[`read_deal_${kind}`](),
    from: side(from),
    to: side(to),
    status: m[`read_status_${status}`](),
  })
}

/** What a mark is called where it is the only one shown: the speaker, the name, the value. */
export function markTitle(mark: ReadingMark, text: string, entities: Entities): string {
  if (mark.type === 'quote') return speakerName(mark.mark, text, entities)
  if (mark.type === 'mention') return `${mark.entity.name} · ${m[`read_kind_${mark.entity.kind}`]()}`
  if (mark.type === 'figure') return figureWords(mark.mark)
  if (mark.type === 'date') return formatInterval(mark.mark.from, mark.mark.to)
  return mark.type === 'deal' ? dealWords(mark.mark, entities) : m.read_annotation()
}
