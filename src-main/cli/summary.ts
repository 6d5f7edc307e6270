import type { ReadDocument } from '../model/document'
import type { Extraction, FoundCheck, FoundDeal, FoundDealStatus, FoundQuote } from '../model/extraction'
import { isReadInFull } from '../model/read-languages'
import { m } from '../../messages.compiled/messages.js'
import { countText, dateText, figureText, plainNumber } from './formats'
import { checkParts } from '../telling/check-parts'
import { formatFigure } from '../telling/figures'
import { languageName } from '../telling/language-name'
import { checks, deals, entityKinds, statuses } from './labels'
import { columns, wrap, width } from './layout'

/** What a document says, for a reader at a terminal. */
export function summaryOf(read: ReadDocument, said: Extraction): string {
  const names = new Map(said.entities.map(({ id, name }) => [id, name]))
  const text = {
    of: textOf(read.text),
    name: (id: string | null) => (id ? (names.get(id) ?? null) : null),
    said,
  }
  const sections = [
    section(
      m.cli_quotes(),
      said.quotes.map((quote) => quoteRow(quote, text)),
    ),
    section(m.cli_figures(), figureRows(text)),
    section(m.cli_dates(), dateRows(text)),
    section(
      m.cli_deals(),
      said.deals.map((deal) => dealRow(deal, text)),
    ),
    section(
      m.cli_checks(),
      said.checks.map((check) => checkRow(check, text)),
    ),
    section(m.cli_entities(), entityRows(said)),
  ].flat()
  return [...headOf(read, said), ...(sections.length ? sections : ['', m.cli_nothing_found()])].join('\n')
}

type Row = [left: string, right: string]

interface Text {
  /** The words of a span on one line. */
  of(span: { start: number; end: number } | null): string
  name(entity: string | null): string | null
  said: Extraction
}

function textOf(text: string): Text['of'] {
  return (span) => (span ? text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ') : '')
}

function headOf(read: ReadDocument, { language }: Extraction): string[] {
  const facts = [
    read.author && m.cli_by({ name: read.author }),
    read.publisher,
    read.published && dateText({ edtf: read.published }),
    languageName(read.language ?? language),
    m.cli_length({ count: countText(read.text.length) }),
  ]
  const unread = isReadInFull(language)
    ? []
    : wrap(m.docs_language_unread({ language: languageName(language) }), width)
  return [...wrap(read.title, width), ...wrap(facts.filter(Boolean).join(' · '), width), ...unread]
}

function section(title: string, rows: Row[]): string[] {
  return rows.length ? ['', title.toUpperCase(), ...columns(rows)] : []
}

function quoteRow(quote: FoundQuote, text: Text): Row {
  const speaker =
    text.name(quote.speaker?.entity ?? null) ?? (text.of(quote.speaker) || `(${m.cli_nobody()})`)
  const via = text.name(quote.via)
  const circumstances = [text.of(quote.cue), via && m.cli_via({ name: via }), text.of(quote.setting)]
    .filter(Boolean)
    .join(', ')
  const words = text.of(quote)
  const shown = quote.kind === 'reported' ? words : `${m.quotes_mark_open()}${words}${m.quotes_mark_close()}`
  return [speaker, circumstances ? `${shown} (${circumstances})` : shown]
}

function figureRows(text: Text): Row[] {
  return text.said.figures.map((figure) => {
    const of = text.name(figure.of)
    return [figureText(figure), of ? `${text.of(figure)} (${of})` : text.of(figure)]
  })
}

function dateRows(text: Text): Row[] {
  const byId = new Map(text.said.dates.map((date) => [date.id, date]))
  return text.said.dates.map((date) => {
    const anchor = date.resolvedFrom ? byId.get(date.resolvedFrom) : undefined
    const from = anchor ? ` (${m.cli_from({ words: text.of(anchor) })})` : ''
    return [dateText(date), text.of(date) + from]
  })
}

function dealRow(deal: FoundDeal, text: Text): Row {
  const parties = [deal.from, deal.to].map((id) => text.name(id) ?? '…').join(' → ')
  const figure = text.said.figures.find(({ id }) => id === deal.figure)
  const amount = figure ? `, ${figureText(figure)}` : ''
  const history = deal.history.map((step) => statusText(step, text)).join(' → ')
  return [deals[deal.kind](), `${parties}${amount}\n${history || statuses[deal.status]()}`]
}

function statusText(step: FoundDealStatus, text: Text): string {
  const date = text.said.dates.find(({ id }) => id === step.date)
  const facts = [date && dateText(date), text.name(step.source)].filter(Boolean).join(', ')
  return facts ? `${statuses[step.status]()} (${facts})` : statuses[step.status]()
}

function checkRow(check: FoundCheck, text: Text): Row {
  const { sources, sign } = checkParts(check)
  const parts = sources.map((id) => partText(id, text)).join(sign)
  const computed = check.computed === null ? '' : ` = ${resultText(check, check.computed, sources, text)}`
  const claims =
    check.claims === null
      ? ''
      : `, ${m.cli_claims({ value: resultText(check, check.claims, sources, text) })}`
  return [
    `${check.holds ? '✓' : '✗'} ${checks[check.kind]()}`,
    `${text.of(check)}\n${parts}${computed}${claims}`,
  ]
}

/** A change is told in percent of what was before, a sum in the unit of its parts; every other result is a number. */
function resultText(
  { kind, operation }: FoundCheck,
  value: number,
  sources: readonly string[],
  { said }: Text,
): string {
  const part = kind === 'sum' && said.figures.find(({ id }) => id === sources[0])
  if (part && operation !== 'change') return formatFigure(value, part.unit)
  return operation === 'change' ? `${plainNumber(Math.round(value * 1e4) / 100)} %` : plainNumber(value)
}

function partText(id: string, { said, name }: Text): string {
  const figure = said.figures.find((figure) => figure.id === id)
  if (figure) return figureText(figure)
  const date = said.dates.find((date) => date.id === id)
  if (date) return dateText(date)
  const deal = said.deals.find((deal) => deal.id === id)
  return deal ? [deal.from, deal.to].map((entity) => name(entity) ?? '…').join(' → ') : '…'
}

function entityRows({ entities }: Extraction): Row[] {
  return Object.entries(entityKinds).flatMap(([kind, label]): Row[] => {
    const named = entities.filter((entity) => entity.kind === kind)
    const list = named.map(({ name, mentions }) => `${name}\u00a0(${mentions.length})`).join(' · ')
    return list ? [[label(), list]] : []
  })
}
