import type { Line, Page } from './pdf-lines'

/** What most of a document's text looks like. */
export interface Usual {
  size: number
  font: string
  /** Whether its letters are equally wide, as those of code are in other documents. */
  isMonospace: boolean
  /** From one base line to the next, in sizes of letters. */
  leading: number
  /** How far from the edge of its column most lines begin. */
  indent: number
}

/** What most letters of a document are, and how most of its lines stand. */
export function usualOf(pages: Page[]): Usual {
  const looks = new Map<string, number>()
  const leadings = new Map<string, number>()
  const indents = new Map<string, number>()
  const monospaced = new Set<string>()
  for (const { lines } of pages)
    lines.forEach((line, index) => {
      count(looks, `${line.size.toFixed(1)} ${line.font}`, line.words.length)
      count(indents, (line.left - line.column.left).toFixed(0), line.words.length)
      for (const { run } of line.parts) if (run.isMonospace) monospaced.add(run.font)
      const before = lines[index - 1]
      if (before?.run === line.run && before.size === line.size)
        count(leadings, ((line.base - before.base) / line.size).toFixed(2), 1)
    })
  const [size = '10', font = ''] = (mostOf(looks) ?? '').split(' ')
  const leading = Number(mostOf(leadings) ?? 1.2)
  const indent = Number(mostOf(indents) ?? 0)
  return {
    ...{ size: Number(size), font, indent, isMonospace: monospaced.has(font) },
    leading: leading > 0.8 && leading < 4 ? leading : 1.2,
  }
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

function mostOf(counts: Map<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Whether a line is code, which is set in letters of one width among others. */
export function isCode({ parts }: Line, { isMonospace }: Usual): boolean {
  return !isMonospace && parts.every(({ run }) => run.isMonospace)
}
