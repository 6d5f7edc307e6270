/** Where something stands in a grid that may have gaps. */
export interface Cell {
  row: number
  column: number
}

/** The cell of them all that stands nearest: in the nearest row, the nearest column. */
export function nearestCell({ row, column }: Cell, cells: readonly Cell[]): Cell | null {
  const far = (cell: Cell) => [Math.abs(cell.row - row), Math.abs(cell.column - column)] as const
  return cells.reduce<Cell | null>((best, cell) => {
    if (!best) return cell
    const [[rows, columns], [fewest, least]] = [far(cell), far(best)]
    return rows < fewest || (rows === fewest && columns < least) ? cell : best
  }, null)
}

/** Where a key leads from a cell: along its row, or to the nearest of the rows before or after; null for other keys. */
export function cellAfter(key: string, at: Cell, cells: readonly Cell[]): Cell | null {
  const inRow = cells.filter(({ row }) => row === at.row)
  const leads: Record<string, () => Cell | null> = {
    ArrowUp: () =>
      nearestCell(
        at,
        cells.filter(({ row }) => row < at.row),
      ),
    ArrowDown: () =>
      nearestCell(
        at,
        cells.filter(({ row }) => row > at.row),
      ),
    ArrowLeft: () =>
      nearestCell(
        at,
        inRow.filter(({ column }) => column < at.column),
      ),
    ArrowRight: () =>
      nearestCell(
        at,
        inRow.filter(({ column }) => column > at.column),
      ),
    Home: () => nearestCell({ row: at.row, column: -1 }, inRow),
    End: () => nearestCell({ row: at.row, column: Number.MAX_SAFE_INTEGER }, inRow),
  }
  const lead = leads[key]
  return lead ? (lead() ?? at) : null
}
