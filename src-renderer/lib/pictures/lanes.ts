/** Rows in which things stand beside each other, so that none covers another. */
export interface Lanes {
  /** How many rows are in use. */
  readonly count: number
  /** The first row that is free there; null where none is. */
  take: (from: number, width: number) => number | null
}

interface Row {
  taken: { from: number; to: number }[]
  end: number
}

/** As many rows as `most`, in which `gap` pixels stay free between two things. */
export function lanesOf(gap: number, most = Infinity): Lanes {
  const rows: Row[] = []

  function put(row: number, from: number, width: number) {
    const { taken, end } = (rows[row] ??= { taken: [], end: -Infinity })
    taken.push({ from, to: from + width })
    rows[row] = { taken, end: Math.max(end, from + width) }
  }

  // What comes from left to right is beyond the end of a row, or not: nothing else in it need be looked at.
  const isFree = ({ taken, end }: Row, left: number, right: number) =>
    end + gap <= left || taken.every(({ from, to }) => to + gap <= left || right + gap <= from)

  return {
    get count() {
      return rows.length
    },
    take(from, width) {
      const free = rows.findIndex((row) => isFree(row, from, from + width))
      const row = free < 0 ? rows.length : free
      if (row >= most) return null
      put(row, from, width)
      return row
    },
  }
}
