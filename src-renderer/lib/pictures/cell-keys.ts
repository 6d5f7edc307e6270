import { cellAfter, nearestCell, type Cell } from './cells'

/**
 * One part of a picture is in the tab order, and arrows lead from part to part. Parts say where they stand by `data-cell`;
 * a picture drawn anew keeps the nearest to the one that was chosen.
 */
export function cellKeys(picture: SVGElement): () => void {
  let chosen: Cell = { row: 0, column: 0 }

  const parts = () => [...picture.querySelectorAll<SVGElement>('[data-cell]')]
  const partAt = ({ row, column }: Cell) =>
    picture.querySelector<SVGElement>(`[data-cell="${row} ${column}"]`)

  function choose(cell: Cell | null): void {
    if (!cell) return
    chosen = cell
    const part = partAt(cell)
    for (const each of parts()) {
      const tab = each === part ? '0' : '-1'
      if (each.getAttribute('tabindex') !== tab) each.setAttribute('tabindex', tab)
    }
  }
  const settle = () => choose(nearestCell(chosen, parts().map(cellOf)))

  function onkeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = cellAfter(event.key, chosen, parts().map(cellOf))
    if (!to) return
    choose(to)
    partAt(to)?.focus()
    event.preventDefault()
    event.stopPropagation()
  }

  function onfocusin({ target }: FocusEvent): void {
    if (target instanceof SVGElement && target.dataset['cell'] !== undefined) choose(cellOf(target))
  }

  settle()
  const drawn = new MutationObserver(settle)
  drawn.observe(picture, { childList: true, subtree: true, attributeFilter: ['data-cell'] })
  picture.addEventListener('keydown', onkeydown)
  picture.addEventListener('focusin', onfocusin)
  return () => {
    drawn.disconnect()
    picture.removeEventListener('keydown', onkeydown)
    picture.removeEventListener('focusin', onfocusin)
  }
}

function cellOf(part: SVGElement): Cell {
  const [row = 0, column = 0] = (part.dataset['cell'] ?? '').split(' ').map(Number)
  return { row, column }
}
