/** Words that a page draws at one place, in points from the page's top left corner. */
export interface Run {
  words: string
  /** Which page draws it, from 0, and which of the page's runs it is in the order of drawing. */
  page: number
  order: number
  left: number
  right: number
  /** Of the line that its letters stand on. */
  base: number
  size: number
  font: string
  /** Whether all its letters are equally wide. */
  isMonospace: boolean
  isRightToLeft: boolean
  /** Of a page whose lines run up or down its side: it is read as if it lay the other way, and this leads back. */
  turned: Turn | null
}

/** Which way a page's lines run, and how long its side is that they run along or across. */
export interface Turn {
  way: 'up' | 'down'
  length: number
}

/** A stretch of words that one run draws: where it begins among them, its length, and where it begins in the run's own words. */
export interface Part {
  at: number
  length: number
  run: Run
  from: number
}

/** Words and what draws each of their letters, in UTF-16 code units; a space that parts two lines is drawn by nothing. */
export interface Drawn {
  words: string
  parts: Part[]
}

export function drawnBy(run: Run): Drawn {
  return { words: run.words, parts: [{ at: 0, length: run.words.length, run, from: 0 }] }
}

/** The words from `start` to `end`. */
export function cut({ words, parts }: Drawn, start: number, end = words.length): Drawn {
  const kept = parts.flatMap((part): Part[] => {
    const first = Math.max(start, part.at)
    const length = Math.min(end, part.at + part.length) - first
    if (length <= 0) return []
    return [{ at: first - start, length, run: part.run, from: part.from + first - part.at }]
  })
  return { words: words.slice(start, end), parts: kept }
}

/** Adds more words to the first ones, which grow: a chapter may be one paragraph of thousands of lines. */
export function add(drawn: Drawn, between: string, after: Drawn): void {
  const shift = drawn.words.length + between.length
  drawn.words += between + after.words
  for (const part of after.parts) drawn.parts.push({ ...part, at: part.at + shift })
}

/** Takes the last character away. */
export function dropLast(drawn: Drawn): void {
  drawn.words = drawn.words.slice(0, -1)
  const last = drawn.parts.at(-1)
  if (last && last.at + last.length > drawn.words.length && --last.length === 0) drawn.parts.pop()
}

export function trimmed(drawn: Drawn): Drawn {
  const { words } = drawn
  const start = words.length - words.trimStart().length
  return cut(drawn, start, Math.max(start, words.trimEnd().length))
}
