import type { CalendarUnit, Part, Season } from '../languages/calendar'

/** A year as a text gives it: a number, one relative to today (0 this year), or none. */
export interface YearSaid {
  year: number | null
  shift?: number
  /** The last (-1), this (0) or the next (1) that there is: "last spring". */
  turn?: number
}

/** An expression of time as a sentence gives it, before anything resolves it. */
export type Expression =
  | ({ kind: 'day'; month: number | null; day: number; weekday: number | null } & YearSaid)
  | ({ kind: 'month'; month: number; part: Part | null } & YearSaid)
  | ({ kind: 'months'; first: number; last: number } & YearSaid)
  | ({ kind: 'season'; season: Season } & YearSaid)
  | ({ kind: 'holiday'; rule: string } & YearSaid)
  | ({ kind: 'nth'; n: number; weekday: number | null; month: number | null } & YearSaid)
  | { kind: 'years'; first: number; last: number; part: Part | null }
  | { kind: 'weekday'; weekday: number; shift: number | null; week: number | null }
  /** So many Mondays on or, below nought, back. */
  | { kind: 'weekdays'; weekday: number; count: number; from: 'today' | 'date' }
  | {
      kind: 'unit'
      unit: CalendarUnit
      shift: number
      part: Part | null
      bound: 'before' | 'after' | null
      loose?: boolean
      /** Counted from the date before it: "l’année suivante". */
      from?: 'date'
    }
  | { kind: 'run'; unit: CalendarUnit; count: number; shift: number }
  | { kind: 'days'; shift: number; from: 'today' | 'date' }
  | { kind: 'offset'; steps: Step[]; sign: number; from: 'today' | 'date' | Expression }
  | { kind: 'around'; unit: 'week' | 'weekend' | 'steps'; day: Expression; steps: Step[] }
  | { kind: 'range'; first: Expression; last: Expression }

/** So many of a unit. */
export interface Step {
  count: number
  unit: CalendarUnit
}

/** Whether an expression names its year itself, so that others may hang on it. */
export function namesYear(expression: Expression): boolean {
  if (expression.kind === 'range') return namesYear(expression.first) || namesYear(expression.last)
  return 'year' in expression && expression.year !== null
}
