import type { DateGroup, NamedEntity, Statement, Timeline } from '../../../src-main/model/pictures'
import { groupsBy } from './groups-by'

/** What of a timeline is drawn in a stretch of time, and how much is not. */
export interface TimelineSight {
  dates: DateGroup[]
  /** A row a speaker, those who speak most first; last, what nobody named said. */
  rows: { speaker: NamedEntity | null; said: Statement[] }[]
  /** Of how many dates and statements the stretch holds nothing. */
  outside: { dates: number; statements: number }
  /** Statements within it whose speakers have no row. */
  rowless: number
}

/** More rows than this are no picture. */
const mostRows = 24

/** `period` is the stretch that is seen; null where it is all of the time. */
export function sightOf(timeline: Timeline, period: { from: string; to: string } | null): TimelineSight {
  const within = (each: { from: string; to: string }) =>
    period === null || (each.to >= period.from && each.from <= period.to)
  const dates = timeline.dates.filter(within)
  const statements = timeline.statements.filter(within)
  const bySpeaker = groupsBy(statements, ({ speaker }) => speaker?.id ?? null)
  const named = bySpeaker.filter(([first]) => first!.speaker !== null)
  const unnamed = bySpeaker.filter(([first]) => first!.speaker === null)
  const most = named.toSorted((one, other) => other.length - one.length)
  const shown = [...most.slice(0, mostRows - unnamed.length), ...unnamed]
  return {
    dates,
    rows: shown.map((said) => ({ speaker: said[0]!.speaker, said })),
    outside: {
      dates: timeline.dates.length - dates.length,
      statements: timeline.statements.length - statements.length,
    },
    rowless: statements.length - shown.flat().length,
  }
}
