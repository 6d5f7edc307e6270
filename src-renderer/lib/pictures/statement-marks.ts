import type { Statement } from '../../../src-main/model/pictures'
import { groupsBy } from './groups-by'
import { lanesOf } from './lanes'
import type { TimeScale } from './time-scale'

/** What was said on a day or in a stretch of days, at its true place: one statement, or several with their number. */
export interface StatementMark {
  /** In the order of time; one at least. */
  statements: Statement[]
  /** Pixels from the left of the scale; the middle of a dot where the width is 0. */
  x: number
  width: number
  /** How many marks at the same place lie below it. */
  lift: number
}

/** Pixels from one mark of a stack to the next. */
export const statementHeight = 14

/** Across a mark, and what stays free between two. */
const across = 11
const gap = 2
/** What the number of several takes. */
const numberRoom = 20
const mostLifted = 4

type Placed = Omit<StatementMark, 'lift'>

/**
 * Marks from left to right that cover each other nowhere, each where its days are: those of one place are stacked, and
 * where a stack would be too high, those of one place are one mark.
 */
export function statementMarks(said: Statement[], scale: TimeScale): StatementMark[] {
  const placed = said
    .map((statement) => ({ statements: [statement], ...scale.place(statement) }))
    .toSorted((one, other) => one.x - other.x)
  const marks = crowds(placed).flatMap((crowd) =>
    lifted(crowd).every(({ lift }) => lift < mostLifted) ? crowd : joined(crowd),
  )
  // All together: a mark is wider with its number, and may reach into the next crowd.
  return lifted(marks.toSorted((one, other) => leftOf(one) - leftOf(other)))
}

const leftOf = ({ x, width }: Placed) => (width > 0 ? x : x - across / 2)
const rightOf = ({ x, width }: Placed) => (width > 0 ? x + width : x + across / 2)

/** Marks that touch, directly or by others between them. */
function crowds(placed: Placed[]): Placed[][] {
  const all: Placed[][] = []
  let right = -Infinity
  for (const mark of placed) {
    if (leftOf(mark) < right + gap) all.at(-1)!.push(mark)
    else all.push([mark])
    right = Math.max(right, rightOf(mark))
  }
  return all
}

function lifted(marks: Placed[]): StatementMark[] {
  const lanes = lanesOf(gap)
  return marks.map((mark) => ({ ...mark, lift: lanes.take(leftOf(mark), rightOf(mark) - leftOf(mark))! }))
}

/** Days that are no farther from each other than a mark is wide are one mark, and so are equal stretches. */
function joined(crowd: Placed[]): Placed[] {
  const days: Placed[][] = []
  for (const day of crowd.filter(({ width }) => width === 0)) {
    const group = days.at(-1)
    if (group && day.x - group[0]!.x <= across) group.push(day)
    else days.push([day])
  }
  const stretches = groupsBy(
    crowd.filter(({ width }) => width > 0),
    ({ x, width }) => `${x} ${width}`,
  )
  return [...days.map(ofDays), ...stretches.map(ofStretch)]
}

const statementsOf = (group: Placed[]) => group.flatMap(({ statements }) => statements)

/** As long as from the first to the last. */
function ofDays(group: Placed[]): Placed {
  if (group.length === 1) return group[0]!
  const [first, last] = [group[0]!.x, group.at(-1)!.x]
  return numbered(statementsOf(group), first - across / 2, last - first + across)
}

function ofStretch(group: Placed[]): Placed {
  const { x, width } = group[0]!
  return group.length === 1 ? group[0]! : numbered(statementsOf(group), x, width)
}

/** Around the same middle, and wide enough for the number of its statements. */
function numbered(statements: Statement[], x: number, width: number): Placed {
  const wide = Math.max(width, numberRoom)
  return { statements, x: x + (width - wide) / 2, width: wide }
}
