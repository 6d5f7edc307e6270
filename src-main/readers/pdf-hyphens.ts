import { add, dropLast, type Drawn } from './pdf-drawn'

/** Adds a line to those before it: a word that was cut at their end is whole again. */
export type Join = (before: Drawn, after: Drawn) => void

const inside = /[\p{L}]+(?:[-‑][\p{L}]+)+/gu

const inCapitals = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu

/** Joins the lines of a document. A hyphen stays where the document writes the same word with it elsewhere. */
export function joining(lines: Drawn[]): Join {
  const compounds = new Set<string>()
  const capitals = new Set<string>()
  for (const { words } of lines) {
    for (const [compound] of words.matchAll(inside)) compounds.add(compound.toLowerCase())
    for (const [word] of words.matchAll(inCapitals)) capitals.add(word)
  }

  return (before, after) => {
    const whole = () => {
      dropLast(before)
      add(before, '', after)
    }
    if (/[\u2010\u00ad]$/.test(before.words) && /^\p{L}/u.test(after.words)) return whole()
    const first = /([\p{L}\p{M}-]+)-$/u.exec(before.words)?.[1]
    const rest = /^[\p{L}\p{M}]+(?:-\p{L}+)*/u.exec(after.words)?.[0]
    if (first === undefined) return add(before, /\d[-–]$/.test(before.words) ? '' : ' ', after)
    if (rest === undefined) return add(before, ' ', after)
    const isCompound =
      compounds.has(`${first}-${rest}`.toLowerCase()) ||
      hyphenated.test(rest) ||
      (/^\p{Lu}/u.test(rest) && !capitals.has(`${first}${rest}`))
    if (isCompound) add(before, '', after)
    else whole()
  }
}

// What French hangs on to a word.
const hyphenated =
  /^(?:t-(?:il|elle|on)|il|ils|elle|elles|on|ce|ci|là|même|mêmes|moi|toi|lui|nous|vous|je|tu|être|à-dire|dessus|dessous|delà)$/i
