export const width = 100
const gap = 2

/** Two columns, each wrapped; what the left one holds is beside what it is about. */
export function columns(rows: readonly [left: string, right: string][], indent = 2): string[] {
  const longest = Math.max(0, ...rows.map(([left]) => widthOf(left)))
  const leftWidth = Math.min(longest, 26)
  return rows.flatMap(([left, right]) => {
    const lefts = wrap(left, leftWidth)
    const rights = wrap(right, width - indent - leftWidth - gap)
    const height = Math.max(lefts.length, rights.length)
    return Array.from({ length: height }, (_, line) => {
      const cell = lefts[line] ?? ''
      const pad = ' '.repeat(leftWidth - widthOf(cell) + gap)
      return `${' '.repeat(indent)}${cell}${pad}${rights[line] ?? ''}`.trimEnd()
    })
  })
}

/** Lines of at most as many columns, cut between words where they have any. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let current = ''
    for (const word of line.split(/[ \t]+/).flatMap((word) => pieces(word, columns))) {
      const longer = current ? `${current} ${word}` : word
      if (widthOf(longer) <= columns) current = longer
      else {
        lines.push(current)
        current = word
      }
    }
    lines.push(current)
  }
  return lines
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word]
  const found = ['']
  for (const { segment } of graphemes(word)) {
    if (widthOf(found.at(-1)! + segment) > columns) found.push(segment)
    else found[found.length - 1] += segment
  }
  return found
}

/** Columns in a terminal: two for what is drawn wide. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e\xa0-\u02ff]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes(text)) columns += wide.test(segment) ? 2 : 1
  return columns
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

function graphemes(text: string): Iterable<{ segment: string }> {
  return new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)
}
