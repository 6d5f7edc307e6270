import { fold } from '../../text/folding'
import { tellsCapitals } from '../languages/other'
import type { Reading } from '../reading'
import { isCapital, initials } from './casing'
import type { Bounds } from './pairs'
import { isFirstName } from './vocabulary'
import type { Tagging } from '../tagger/tag'

type Known = Pick<Tagging, 'isListed' | 'listedFrom' | 'listedKind'>

/**
 * Names in a language whose words nobody here knows: of what the tagger takes for one, the runs of capitals, for it takes
 * verbs for parts of names. Where a sentence begins, a word is no name for its capital; in German no noun is.
 */
export function byCapitals(reading: Reading, names: Bounds[], known: Known): Bounds[] {
  const opens = initials(reading)
  const small = new Set(reading.words.filter((word) => !isCapital(word)).map(({ text }) => text))
  const within = new Set(reading.words.filter((_, at) => !opens[at]).map(({ text }) => text))
  const amount = ofAmounts(reading)
  const runs = names.flatMap((name) => runsOfCapitals(reading, name, amount))
  const cut = tellsCapitals(reading.language)
    ? runs.map((run) => withoutOpening(reading, run, known, { small, within }))
    : withSurnames(
        reading,
        runs.map((run) => withoutNouns(reading, run, known)),
        amount,
      )
  return cut.filter(({ first, last }) => first <= last)
}

/** The words for scales and money behind numbers: "12 Mio. Franken" names nobody. */
function ofAmounts({ words, language }: Reading): Set<number> {
  const { powers, currencies } = language.amounts
  const found = new Set<number>()
  for (const [at, { kind, text }] of words.entries()) {
    if (kind === 'number') continue
    const isBehind = words[at - 1]?.kind === 'number' || found.has(at - 1)
    const low = isBehind ? fold(text) : ''
    const isOfAmount = Object.hasOwn(powers, low) || Object.hasOwn(currencies, low) || text === '.'
    if (isBehind && isOfAmount) found.add(at)
  }
  return found
}

/** Small words that names hold in the languages of Europe: "von der Leyen", "de la Cruz". */
const linkers = new Set('de del della di da do dos das du la le van von den der zu y af av'.split(' '))

function runsOfCapitals({ words }: Reading, { first, last }: Bounds, amount: Set<number>): Bounds[] {
  const runs: Bounds[] = []
  for (let at = first; at <= last; at++) {
    if (!isCapital(words[at]!) || amount.has(at)) continue
    const run = runs.at(-1)
    const between = run ? words.slice(run.last + 1, at) : []
    const joins = between.every(({ text }) => linkers.has(text) || /^[-&.'’]$/.test(text))
    if (run && joins && between.length <= 2) run.last = at
    else runs.push({ first: at, last: at })
  }
  return runs
}

const shortest = 4
/** First names, too, that hardly ever begin a sentence as one: Italian for "according to". */
const prepositions = new Set(['Secondo'])

interface Written {
  /** Words in lower case, and those within sentences. */
  small: Set<string>
  within: Set<string>
}

/** Without the word that begins its sentence, where that is short, stands small elsewhere, or a name stands behind it. */
function withoutOpening(
  reading: Reading,
  { first, last }: Bounds,
  known: Known,
  { small, within }: Written,
): Bounds {
  const { text } = reading.words[first]!
  // What closes words in French opens them elsewhere: "”Vi går”".
  const opens = initials(reading)[first] || /^[”»›]$/.test(reading.words[first - 1]?.text ?? '')
  if (opens && first < last && prepositions.has(text)) return { first: first + 1, last }
  const isWhole = known.isListed(first, last) || (first < last && text.length > 2 && isFirstName(text))
  if (!opens || isWhole) return { first, last }
  const behind = reading.words[first + 1]
  const isShort = text.length < shortest && text !== text.toUpperCase()
  // "Según Marina Silva"
  const isBefore = first < last && (known.isListed(first + 1, last) || isFirstName(behind!.text))
  const isName = first === last ? within.has(text) || isFirstName(text) : !isShort && !isBefore
  return { first: isName && !small.has(text.toLowerCase()) ? first : first + 1, last }
}

/** From the first word that is somebody's first name, or that a list or its capitals know as a name; empty where none is. */
function withoutNouns(reading: Reading, { first, last }: Bounds, known: Known): Bounds {
  const { words } = reading
  const opens = initials(reading)
  for (let at = first; at <= last; at++) {
    const { text } = words[at]!
    if (opens[at] && text.length < shortest) continue
    if (at < last && isFirstName(text)) return { first: at, last }
    const end = known.listedFrom(at) ?? -1
    const isNoun = end === at && [null, 'person'].includes(known.listedKind(at, at))
    if (end >= at && end <= last && !isNoun) return { first: at, last: end }
    if (/^\p{Lu}{2,}/u.test(text)) return { first: at, last: at }
  }
  return { first, last: first - 1 }
}

/** Somebody named in full is named by his last word, too. */
function withSurnames({ words }: Reading, names: Bounds[], amount: Set<number>): Bounds[] {
  const surnames = new Set(
    names.filter(({ first, last }) => first < last).map(({ last }) => words[last]!.text),
  )
  const taken = new Set(names.flatMap(({ first, last }) => (first <= last ? range(first, last) : [])))
  const alone = words.flatMap(({ text }, at) =>
    surnames.has(text) && !taken.has(at) && !amount.has(at) ? [{ first: at, last: at }] : [],
  )
  return [...names, ...alone].sort((a, b) => a.first - b.first)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
