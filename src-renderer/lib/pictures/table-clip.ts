export interface TableCell {
  words: string
  /** Of which way it is the head; null where it is none. */
  head: 'row' | 'col' | null
}

/** A table as other programs take it: marked up, and a line a row with tabs between. */
export function tableClip(title: string, rows: TableCell[][]): { html: string; text: string } {
  const caption = `<caption>${escape(onOneLine(title))}</caption>`
  const marked = rows.map((row) => `<tr>${row.map(markedUp).join('')}</tr>`).join('')
  return {
    html: `<table>${caption}${marked}</table>`,
    text: rows.map((row) => row.map(plain).join('\t')).join('\n'),
  }
}

function markedUp({ words, head }: TableCell): string {
  const line = onOneLine(words)
  // Excel's own property for what is no formula, whatever it looks like.
  const style = acts(line) ? String.raw` style="mso-number-format:'\@'"` : ''
  return head === null
    ? `<td${style}>${escape(line)}</td>`
    : `<th scope="${head}"${style}>${escape(line)}</th>`
}

function plain({ words }: TableCell): string {
  const line = onOneLine(words)
  return acts(line) ? `'${line}` : line
}

/** Spreadsheets take what begins so for a formula. */
function acts(line: string): boolean {
  return /^[=+\-@]/.test(line)
}

/** French spaces that do not break stay. */
function onOneLine(words: string): string {
  return words.replaceAll(/[\t\n\r ]+/g, ' ').trim()
}

function escape(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
