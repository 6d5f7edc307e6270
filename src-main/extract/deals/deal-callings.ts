import type { Line } from '../tokens'
import { dealBooksOf } from './deal-words'
import type { Party } from './party'

/** By which nouns a text has called those it names, the last one so called behind the others. */
export type Callings = Map<string, string[]>

/** Whom a noun stands for: the last one that was called so. */
export function calledBy(callings: Callings, noun: string): string | null {
  return callings.get(noun)?.at(-1) ?? null
}

/**
 * Learns what a sentence calls those it names: "the hospice, Tŷ Bryn", "le torréfacteur Kassoura", "Lumina, a maker of
 * lenses".
 */
export function learnCallings(callings: Callings, named: Party[], line: Line): void {
  for (const party of named) {
    if (party.kind === 'person' || party.kind === 'event') continue
    for (const noun of new Set([
      ...nounsBefore(line, party),
      ...nounsBehind(line, party),
      ...nounsOfPlace(line, party),
    ])) {
      const known = callings.get(noun) ?? []
      callings.set(noun, [...known.filter((id) => id !== party.id), party.id])
    }
  }
}

/** "the crisp maker Tolliver", "une société commune, Thermalia": nouns of bodies in the phrase before a name. */
function nounsBefore({ tokens, language }: Line, { at }: Party): string[] {
  const { nouns } = language.dealings.callings
  const parted = tokens[at - 1]?.text === ','
  const end = parted ? at - 1 : at
  const found: string[] = []
  for (let back = end - 1; back >= Math.max(0, end - 4); back--) {
    const { low, kind, text } = tokens[back]!
    if (kind !== 'word' || dealBooksOf(language).functions.has(low)) break
    if (/^\p{Ll}/u.test(text) && nouns.test(low)) found.push(low)
    // English has its noun last, right before the name.
    if (!language.dealings.headFirst) break
  }
  return found
}

/** "le port de Kervalan", "the Kervalan paper mill": what a place is known for goes by its noun alone. */
function nounsOfPlace({ tokens, language }: Line, { kind, at, next }: Party): string[] {
  if (kind !== 'place') return []
  const { nouns } = language.dealings.callings
  const ahead = dealBooksOf(language).of.has(tokens[at - 1]?.low ?? '') ? [tokens[at - 2]] : []
  const behind = language.dealings.headFirst ? [] : tokens.slice(next, next + 2)
  return [...ahead, ...behind].flatMap((noun) =>
    noun && noun.kind === 'word' && nouns.test(noun.low) ? [noun.low] : [],
  )
}

/** "Lumina, a Bergen maker of lenses": nouns of bodies in the phrase behind a name. */
function nounsBehind({ tokens, language }: Line, { next }: Party): string[] {
  const { nouns } = language.dealings.callings
  if (tokens[next]?.text !== ',') return []
  const phrase = tokens.slice(next + 1, next + 8)
  const [first] = phrase
  const led = first !== undefined && isDeterminer(language, first.low)
  if (!led && !language.dealings.headFirst) return []
  const from = led ? 1 : 0
  const stop = phrase.findIndex(
    ({ low, kind }, i) => i >= from && (kind !== 'word' || dealBooksOf(language).functions.has(low)),
  )
  return phrase
    .slice(from, stop < 0 ? undefined : stop)
    .filter(({ low, text }) => /^\p{Ll}/u.test(text) && nouns.test(low))
    .map(({ low }) => low)
}

function isDeterminer({ speech }: Line['language'], low: string): boolean {
  return [...speech.definite, ...speech.indefinite].includes(low)
}
