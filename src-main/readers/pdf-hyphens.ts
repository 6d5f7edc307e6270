import type { Line } from './pdf-lines'

/** Puts two lines together: a word that was cut at the end of the first is whole again. */
export type Join = (before: string, after: string) => string

const inside = /[\p{L}]+(?:[-‑][\p{L}]+)+/gu

/** Joins the lines of a document. A hyphen stays where the document writes the same word with it elsewhere. */
export function joining(lines: Line[]): Join {
  const compounds = new Set<string>()
  for (const { words } of lines)
    for (const [compound] of words.matchAll(inside)) compounds.add(compound.toLowerCase())

  return (before, after) => {
    if (/[\u2010\u00ad]$/.test(before) && /^\p{L}/u.test(after)) return before.slice(0, -1) + after
    const cut = /([\p{L}\p{M}-]+)-$/u.exec(before)?.[1]
    const rest = /^[\p{L}\p{M}]+(?:-\p{L}+)*/u.exec(after)?.[0]
    if (cut === undefined) return /\d[-–]$/.test(before) ? before + after : `${before} ${after}`
    if (rest === undefined) return `${before} ${after}`
    const isCompound =
      compounds.has(`${cut}-${rest}`.toLowerCase()) || hyphenated.test(rest) || /^\p{Lu}/u.test(rest)
    return (isCompound ? before : before.slice(0, -1)) + after
  }
}

// What French hangs on to a word.
const hyphenated =
  /^(?:t-(?:il|elle|on)|il|ils|elle|elles|on|ce|ci|là|même|mêmes|moi|toi|lui|nous|vous|je|tu|être|à-dire|dessus|dessous|delà)$/i
