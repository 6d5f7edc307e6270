import type { Extraction } from '../../model/extraction'

/** What an extraction found, a line each under the heading of its kind: what golden files are compared with. */
export function goldenLines(text: string, found: Extraction): string[] {
  const { entities, quotes, figures, dates, deals, checks } = found
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const times = new Map(dates.map((date) => [date.id, date]))
  const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? '?') : 'nobody')
  return [
    ...entities.map(({ kind, name, mentions }) => `entity | ${kind} | ${name} | ${mentions.length}`),
    ...quotes.map(({ kind, words, speaker, cue }) =>
      [
        ...['quote', kind, shortened(words)],
        ...[nameOf(speaker?.entity), cue ? text.slice(cue.start, cue.end) : 'no cue'],
      ].join(' | '),
    ),
    ...figures.map(({ kind, value, unit, approximate, words }) =>
      [
        ...['figure', kind, `${approximate ? 'about ' : ''}${value}${unit ? ` ${unit}` : ''}`],
        ...[words],
      ].join(' | '),
    ),
    ...dates.map(({ words, edtf, resolvedFrom }) =>
      ['date', edtf, words, ...(resolvedFrom ? [`from ${times.get(resolvedFrom)?.words}`] : [])].join(' | '),
    ),
    ...deals.map(({ kind, from, to, figure, history }) =>
      [
        ...['deal', kind, `${nameOf(from)} > ${nameOf(to)}`],
        ...[figures.find(({ id }) => id === figure)?.words ?? 'no amount'],
        ...history.map(({ status, date, source }) =>
          [
            ...[status, ...(date ? [times.get(date)?.edtf] : [])],
            ...(source ? [`says ${nameOf(source)}`] : []),
          ].join(' '),
        ),
      ].join(' | '),
    ),
    ...checks.map(({ kind, words, claims, computed, holds }) =>
      [
        ...['check', kind, shortened(words)],
        ...[claims === null ? 'no numbers' : `${rounded(claims)} against ${rounded(computed ?? NaN)}`],
        ...[holds ? 'holds' : 'does not hold'],
      ].join(' | '),
    ),
  ].map((line) => line.replace(/\s+/g, ' '))
}

function shortened(words: string): string {
  return words.length > 70 ? `${words.slice(0, 40)} … ${words.slice(-20)}` : words
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

/** A golden file: the lines that are right, and of its known faults those that are missed and those that are too many. */
export interface Golden {
  right: string[]
  missed: string[]
  tooMany: string[]
}

export function goldenOf(file: string): Golden {
  const [right = '', faults = ''] = file.split(/^# known faults$/m)
  const linesOf = (part: string) => part.split('\n').filter((line) => line.trim() !== '')
  const marked = (mark: string) =>
    linesOf(faults).flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []))
  return { right: linesOf(right), missed: marked('missed: '), tooMany: marked('too many: ') }
}
