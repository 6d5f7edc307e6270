import type {
  DealKind,
  DealStatus,
  FoundDate,
  FoundEntity,
  FoundFigure,
  FoundQuote,
} from '../../model/extraction'
import type { Span } from '../../model/span'
import { firstWhere } from '../../text/first-where'
import { bodiesOf, referredTo, type Main } from './deal-bodies'
import { isAside } from './deal-asides'
import type { Party } from './party'
import { learnCallings, type Callings } from './deal-callings'
import { dealBooksOf, nounsIn, statesIn, verbsIn, type Clue } from './deal-words'
import { inAny } from '../languages'
import type { DealVerb } from '../languages/dealings'
import type { Reading } from '../reading'
import { linesOf, type Line } from '../tokens'

/** One sentence with everything in it that may tell of a deal. */
export interface Scene extends Span {
  line: Line
  /** Every name, whatever its kind; and those, with bodies that a noun refers to, that may be a side. */
  named: Party[]
  parties: Party[]
  amounts: Clue<FoundFigure>[]
  counts: Clue<FoundFigure>[]
  /** Those that count jobs: "240 postes". */
  jobs: Clue<FoundFigure>[]
  dates: Clue<FoundDate>[]
  states: Clue<DealStatus>[]
  verbs: Clue<DealVerb>[]
  nouns: Clue<DealKind>[]
  /** Whom the text is most about. */
  main: string | null
  /** What is quoted word for word: there a speaker's name outside is no side. */
  quoted: { at: number; next: number }[]
  /** Whether only what stands in such a quote is looked at. */
  isQuoted?: boolean
  /** Who says so, where the sentence or a quote in it tells. */
  source: string | null
  /** For whom that one speaks: the body that the text says he belongs to, else himself. */
  sourceBody: string | null
  /** Whom the sentence before named last: "celle-ci". */
  latter: string | null
  /** Whom the sentence before named without quoting him, whom one before named last, and whom the text is all about. */
  nearPerson: string | null
  lastPerson: string | null
  mainPerson: string | null
  life: string | null
}

interface Context {
  entities: FoundEntity[]
  figures: FoundFigure[]
  dates: FoundDate[]
  quotes: FoundQuote[]
}

const officers = inAny(({ speech }) => speech.chiefs)

/** The sentences of a text as scenes, in order. */
export function scenesOf(
  reading: Reading,
  { entities, figures, dates, quotes }: Context,
  authorities: Set<string>,
  main: Main,
): Scene[] {
  const bodies = bodiesOf(entities, reading.language)
  const mentions = entities.flatMap(({ id, kind, mentions: spans }) =>
    spans.map(({ start, end }) => ({ start, end, id, kind })),
  )
  const names = new Feed(mentions)
  const amounts = new Feed(figures.filter(({ kind }) => kind === 'money'))
  const counts = new Feed(figures.filter(({ kind }) => kind === 'count'))
  const times = new Feed(dates)
  const said = new Feed(quotes)
  const employers = new Map<string, string>()
  const callings: Callings = new Map()
  let person: string | null = null
  let near: string | null = null
  let latter: string | null = null
  return linesOf(reading).map((line) => {
    const { tokens, language } = line
    const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
    const named = names
      .within(span)
      .map((mention) => ({ id: mention.id, kind: mention.kind, ...placeOf(line, mention) }))
    learnCallings(callings, named, line)
    const parties = [...named, ...referredTo(line, named, { bodies, callings, main })].sort(
      (a, b) => a.at - b.at,
    )
    const isFree = ({ at }: Clue<unknown>) => !named.some((party) => at >= party.at && at < party.next)
    // "Rovex purchasing head Stefan Molnar": who heads it deals with nobody.
    const isOffice = ({ next }: Clue<unknown>) => officers.has(tokens[next]?.low ?? '')
    const verbs = verbsIn(tokens, language).filter((verb) => isFree(verb) && !isOffice(verb))
    const nouns = nounsIn(tokens, language).filter(isFree)
    // A court takes fines, and is told the rest.
    const isFine =
      verbs.some(({ value }) => value.kind === 'fine') || nouns.some(({ value }) => value === 'fine')
    const [nearPerson, lastPerson, lastNamed] = [near, person, latter]
    latter = named.findLast(({ kind }) => kind === 'organization' || kind === 'person')?.id ?? null
    const quotes = said.within(span)
    const source = sourceOf(line, parties) ?? speakerOf(quotes)
    const here = named.find(({ kind }) => kind === 'person')?.id ?? null
    person = here ?? person
    near = here === source ? null : here
    learnEmployers(employers, named, line)
    const counted = counts.within(span).map((figure) => ({ value: figure, ...placeOf(line, figure) }))
    const placed = (figure: FoundFigure) => ({ value: figure, ...placeOf(line, figure) })
    // Written out: an object that begins by copying another is kept as a table, and read slowly ever after.
    return {
      start: span.start,
      end: span.end,
      line,
      named,
      parties: parties.filter(
        (party) =>
          (party.id !== source || party.kind !== 'media') &&
          (isFine || !authorities.has(party.id)) &&
          !isAside({ line, verbs, named }, party),
      ),
      amounts: amounts.within(span).map(placed),
      counts: counted,
      jobs: counted.filter(isOfJobs(line)),
      dates: times.within(span).map((date) => ({ value: date, ...placeOf(line, date) })),
      states: statesIn(tokens, language).filter((state) => isFree(state) && !isSaying(line, state, quotes)),
      verbs,
      nouns,
      main: main.body,
      quoted: quotes.filter(({ kind }) => kind === 'direct').map((quote) => placeOf(line, quote)),
      source,
      sourceBody: source && (employers.get(source) ?? source),
      latter: lastNamed,
      nearPerson,
      lastPerson,
      mainPerson: main.person,
      life: main.life,
    }
  })
}

/** "Hélène Quintard, présidente de Velmora", "Basalt’s Deepak Menon": whom a person speaks for, by the first that tells. */
function learnEmployers(employers: Map<string, string>, named: Party[], { tokens }: Line): void {
  for (const { id, kind, at, next } of named) {
    if (kind !== 'person' || employers.has(id)) continue
    const bodies = named.filter((other) => other.kind === 'organization')
    const body =
      bodies.find(
        (other) => other.at >= next && other.at - next <= 8 && isOneClause(tokens, next, other.at),
      ) ??
      bodies.find((other) => other.next <= at && at - other.next <= 4 && isOneClause(tokens, other.next, at))
    if (body) employers.set(id, body.id)
  }
}

function isOneClause(tokens: Line['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, text }) => kind !== 'mark' || /^[,'’-]$/.test(text))
}

function isOfJobs({ tokens, language }: Line): (figure: Clue<FoundFigure>) => boolean {
  const { jobs } = language.dealings
  return ({ next }) => tokens.slice(next, next + 4).some(({ low }) => jobs.includes(low))
}

function placeOf({ tokens }: Line, { start, end }: Span): { at: number; next: number } {
  const at = firstWhere(tokens, (token) => token.end > start)
  let next = at
  while (next < tokens.length && tokens[next]!.start < end) next++
  return { at, next }
}

/** Who a sentence says it from: "Selon Reuters, …", "Bloomberg rapporte que …", "X says that …". */
function sourceOf(line: Line, parties: Party[]): string | null {
  const { tokens, language } = line
  const { according } = dealBooksOf(language)
  for (const { id, at, next, kind } of parties) {
    for (let back = at - 1; back >= Math.max(0, at - 5); back--)
      if (according(tokens, back) && tokens[back]!.low.length > 2) return id
    const clause = tokens.slice(next, next + 9)
    const that = clause.findIndex(
      ({ low }, i) =>
        language.dealings.that.includes(low) && !language.dealings.noThat.includes(clause[i - 1]?.low ?? ''),
    )
    if (
      that >= 1 &&
      (kind === 'media' || kind === 'person' || that <= 3) &&
      !clause.slice(0, that).some(({ text }) => /^[.;:]$/.test(text))
    )
      return id
  }
  return null
}

function speakerOf(quotes: FoundQuote[]): string | null {
  return quotes.find(({ speaker }) => speaker?.entity)?.speaker?.entity ?? null
}

/** "« … », conclut Anne Roux", « dénonce "un gâchis" »: who says or blames something ends and signs nothing; who denies it does. */
function isSaying(
  { tokens, language }: Line,
  { value, at, next }: Clue<DealStatus>,
  quotes: FoundQuote[],
): boolean {
  const isCue = quotes.some(
    ({ cue }) => cue && cue.start < tokens[next - 1]!.end && cue.end > tokens[at]!.start,
  )
  return isCue && (value === 'signed' || language.dealings.judging.includes(tokens[at]!.low))
}

/** Spans handed out sentence by sentence, in order. */
class Feed<T extends Span> {
  private readonly sorted: T[]
  private at = 0

  constructor(spans: readonly T[]) {
    this.sorted = [...spans].sort((a, b) => a.start - b.start)
  }

  within({ start, end }: Span): T[] {
    while (this.at < this.sorted.length && this.sorted[this.at]!.end <= start) this.at++
    const found: T[] = []
    for (let i = this.at; i < this.sorted.length && this.sorted[i]!.start < end; i++)
      found.push(this.sorted[i]!)
    return found
  }
}
