import { keyOf } from './name'
import { inAny } from '../languages'
import type { Reading } from '../reading'
import type { Tagging } from '../tagger/tag'
import { isPaper } from '../languages/papers'
import { genderOfFirstName, vocabularyOf } from './vocabulary'

/** The first and last word of a name, inclusive. */
export interface Bounds {
  first: number
  last: number
}

const swallowing = inAny(({ speech }) => speech.swallowing)
const offices = inAny(({ names }) => names.offices)
const ands = inAny(({ speech }) => speech.and)

/**
 * Parts "Orrin Health and Tessel Labs", which the tagger took for one name: where each half stands alone elsewhere, or
 * ends like a company's name; and a body and its head around an office. What the lists know as one ("Procter and Gamble"), or the text gives an acronym, stays.
 */
export function partedPairs(reading: Reading, names: Bounds[], isListed: Tagging['isListed']): Bounds[] {
  const keys = new Set(names.map((name) => keyIn(reading, name)))
  return names
    .flatMap((name) => columnsOf(reading, name))
    .flatMap((name): Bounds[] => {
      const parted = officeIn(reading, name) ?? paperIn(reading, name)
      if (parted) return parted
      for (const [left, right] of halvesOf(reading, name)) {
        const standAlone = [left, right].every((half) => keys.has(keyIn(reading, half)))
        if (!standAlone && !(isCompany(reading, left) && isCompany(reading, right))) continue
        return isListed(name.first, name.last) || hasAcronym(reading, name) ? [name] : [left, right]
      }
      return [name]
    })
}

// Text has no wider spaces inside of its lines.
const wide = / {3}|\t/

/** "C. Moulinier          A. Descombes": two who sign beside each other. */
function columnsOf(reading: Reading, { first, last }: Bounds): Bounds[] {
  const { text, words } = reading
  for (let at = first; at < last; at++)
    if (wide.test(text.slice(words[at]!.end, words[at + 1]!.start)))
      return [{ first, last: at }, ...columnsOf(reading, { first: at + 1, last })]
  return [{ first, last }]
}

/** "confie au Figaro Hélène Verdier": a paper that has lost its article, and who speaks to it. */
function paperIn({ words }: Reading, { first, last }: Bounds): [Bounds, Bounds] | null {
  if (last - first < 2 || !isPaper(words[first]!.text, true)) return null
  if (!swallowing.has(words[first - 1]?.low ?? '')) return null
  return genderOfFirstName(words[first + 1]!.text)
    ? [
        { first, last: first },
        { first: first + 1, last },
      ]
    : null
}

/** "Pelham CEO Rosa Quist": an office stands between a body and who heads it. */
function officeIn({ words }: Reading, { first, last }: Bounds): [Bounds, Bounds] | null {
  for (let at = first + 1; at < last; at++)
    if (offices.has(words[at]!.text))
      return [
        { first, last: at - 1 },
        { first: at + 1, last },
      ]
  return null
}

function halvesOf({ words }: Reading, { first, last }: Bounds): [Bounds, Bounds][] {
  const halves: [Bounds, Bounds][] = []
  for (let i = first + 1; i < last; i++)
    if (words[i]!.text === '&' || ands.has(words[i]!.text))
      halves.push([
        { first, last: i - 1 },
        { first: i + 1, last },
      ])
  return halves
}

function isCompany({ words, language }: Reading, { first, last }: Bounds): boolean {
  return last > first && vocabularyOf(language).organizations.has(words[last]!.low)
}

/** "Haute Autorité et Conseil (HAC)". */
function hasAcronym({ words }: Reading, { last }: Bounds): boolean {
  return words[last + 1]?.text === '(' && /^\p{Lu}{2,8}$/u.test(words[last + 2]?.text ?? '')
}

function keyIn({ text, words }: Reading, { first, last }: Bounds): string {
  return keyOf(text.slice(words[first]!.start, words[last]!.end))
}
