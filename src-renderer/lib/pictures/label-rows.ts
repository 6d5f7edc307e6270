/** What stands on a line: pixels from its left, and the middle of a dot where the width is 0. */
export interface Mark {
  x: number
  width: number
}

/** Where a label begins, in which row above the line, 0 the nearest, and where the leader from its mark rises to it. */
export interface LabelPlace {
  x: number
  row: number
  leader: number
}

interface LabelRows {
  /** How many rows are in use. */
  readonly count: number
  /** The lowest place that is free for the label of a mark, to its right or else to its left; null where there is none. */
  take: (mark: Mark, width: number) => LabelPlace | null
  /** The lowest place in so many rows where it covers no other label, though it lies on another's leader. */
  over: (mark: Mark, width: number, rows: number) => LabelPlace | null
  /** A place in a row of its own above all others, over whatever leader. */
  top: (mark: Mark, width: number) => LabelPlace
}

const gap = 16
/** How far from the end of a long mark its leader rises. */
const inset = 6
/** How far from its leader a label stands, like a flag: another leader may rise as near as that. */
const beside = 4

/**
 * Rows of labels above a line that wide. A label stands beside its leader, and lies on no other's leader. That of a long
 * mark may rise from either of its ends, where one of them is too near to another.
 */
export function labelRows(room: number, most = Infinity): LabelRows {
  const labels: (LabelPlace & { to: number })[] = []
  const rowsUsed = () => Math.max(0, ...labels.map(({ row }) => row + 1))

  function put(leader: number, x: number, row: number, width: number): LabelPlace {
    labels.push({ x, row, leader, to: x + width })
    return { x, row, leader }
  }

  type Label = LabelPlace & { to: number }

  function lowest(mark: Mark, width: number, rows: number, apart: (one: Label, other: Label) => boolean) {
    for (const leader of leadersOf(mark))
      for (const x of [leader + beside, leader - beside - width])
        for (let row = 0; row < rows; row++) {
          if (x < 0 || x + width > room) continue
          const label = { x, row, leader, to: x + width }
          if (labels.every((other) => apart(label, other))) return put(leader, x, row, width)
        }
    return null
  }

  return {
    get count() {
      return rowsUsed()
    },
    take: (mark, width) => lowest(mark, width, Math.min(most, rowsUsed() + 1), areApart),
    over: (mark, width, rows) => lowest(mark, width, Math.min(rows, rowsUsed() + 1), standBeside),
    top(mark, width) {
      const [leader = 0] = leadersOf(mark)
      return put(leader, Math.max(0, Math.min(leader + beside, room - width)), rowsUsed(), width)
    },
  }
}

/** A mark and how wide its label is. */
interface Labelled {
  mark: Mark
  wide: number
}

/**
 * In which order labels find room, so that none is shut in by those before it: those that have room to the right of their
 * marks from right to left, each above what it passes over, then the others from left to right.
 */
export function byRoom(room: number): (one: Labelled, other: Labelled) => number {
  const goesRight = ({ mark, wide }: Labelled) => wide <= roomBeside(mark, room)
  return (one, other) => {
    if (goesRight(one) !== goesRight(other)) return goesRight(one) ? -1 : 1
    if (goesRight(one)) return leadersOf(other.mark)[0]! - leadersOf(one.mark)[0]!
    return one.mark.x + one.mark.width - other.mark.x - other.mark.width
  }
}

/** How wide a label to the right of a mark may be. */
export const roomBeside = (mark: Mark, room: number): number => room - leadersOf(mark)[0]! - beside

function leadersOf({ x, width }: Mark): number[] {
  return width > 4 * inset ? [x + inset, x + width - inset] : [x + width / 2]
}

function areApart(one: LabelPlace & { to: number }, other: LabelPlace & { to: number }): boolean {
  const crosses = ({ leader, row }: LabelPlace, label: LabelPlace & { to: number }) =>
    row > label.row && leader > label.x - 2 && leader < label.to + 2
  return !crosses(one, other) && !crosses(other, one) && standBeside(one, other)
}

function standBeside(one: LabelPlace & { to: number }, other: LabelPlace & { to: number }): boolean {
  return one.row !== other.row || one.to + gap <= other.x || other.to + gap <= one.x
}
