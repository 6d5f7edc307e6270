import { tableClip, type TableCell } from './pictures/table-clip'

/** Puts words on the clipboard. The window asks no permission for it: what is selected is what is copied. */
export function copyWords(words: string): void {
  copy({ 'text/plain': words })
}

/** Puts the words of a table on the clipboard, as a table and as lines. */
export function copyTable(title: string, table: HTMLTableElement): void {
  const rows = [...table.rows].map((row) => [...row.cells].map(cellOf))
  const { html, text } = tableClip(title, rows)
  copy({ 'text/html': html, 'text/plain': text })
}

function cellOf({ textContent: words, scope }: HTMLTableCellElement): TableCell {
  return { words, head: scope === 'row' || scope === 'col' ? scope : null }
}

function copy(as: Record<string, string>): void {
  const oncopy = (event: ClipboardEvent) => {
    for (const [type, data] of Object.entries(as)) event.clipboardData?.setData(type, data)
    event.preventDefault()
  }
  document.addEventListener('copy', oncopy, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', oncopy)
}
