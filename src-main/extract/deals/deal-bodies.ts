import type { FoundEntity } from '../../model/extraction'
import { fold } from '../../text/folding'
import { inAny } from '../languages'
import type { Language } from '../languages/language'
import type { Line } from '../tokens'
import { calledBy, type Callings } from './deal-callings'
import type { Party } from './party'
import { dealBooksOf, verbsIn } from './deal-words'

/** Whom and what place a text is most about; a person where no other comes near. */
export interface Main {
  body: string | null
  person: string | null
  town: string | null
  /** Whose life the text tells. */
  life: string | null
}

const headLinks = inAny(({ dealings }) => dealings.headLinks)

/** Organizations by the noun in their name that a text may call them by: "the Port of Sully Trust" is the trust. */
export function bodiesOf(entities: FoundEntity[], { dealings }: Language): Map<string, string | null> {
  const bodies = new Map<string, string | null>()
  for (const { id, kind, name } of entities) {
    const words = kind === 'organization' ? fold(name).split(/\s+/) : []
    if (words.length < 2) continue
    // English puts the noun last, "Charity Commission" is no charity, but for "Bank of Norvale".
    const isHead = dealings.headFirst || headLinks.has(words[1]!)
    // "Havn A/S" is no "a".
    for (const word of new Set([isHead ? words[0]! : words.at(-1)!, words.at(-1)!].filter(isNoun)))
      bodies.set(word, bodies.has(word) ? null : id)
  }
  return bodies
}

function isNoun(word: string): boolean {
  return word.length > 2
}

/** What a text offers to tie a noun to: the nouns in its names, those that it has called them by so far, and whom it is about. */
interface Known {
  bodies: Map<string, string | null>
  callings: Callings
  main: Main
}

/** "the trust", "le club": a body that the text has named before, or the one it is about. */
export function referredTo(line: Line, named: Party[], { bodies, callings, main }: Known): Party[] {
  const { tokens, language } = line
  const { classes, towns, of } = dealBooksOf(language)
  const found: Party[] = []
  // "le club de Brest" is that of the place.
  const isOfPlace = (at: number): boolean =>
    of.has(tokens[at + 1]?.low ?? '') && named.some((party) => party.kind === 'place' && party.at === at + 2)
  for (let at = 1; at < tokens.length; at++) {
    const { low, text } = tokens[at]!
    // Nearly every word stands for nobody, which is seen at once.
    const described = calledBy(callings, low)
    if (described === null && !bodies.has(low) && !classes.has(low) && !towns.has(low)) continue
    const article = /^\p{Ll}/u.test(text) ? articleOf(line, at) : null
    if (article === null || isOfPlace(at) || isApposed(line, named, at)) continue
    if (named.some((party) => at >= party.at && at < party.next)) continue
    // "les élus du personnel" are no town's.
    const town = towns.has(low) && !of.has(tokens[at + 1]?.low ?? '') ? main.town : null
    const own = classes.has(low)
      ? article < at - 1
        ? described
        : bodyMeant(line, article, named, main)
      : described
    const id = bodies.get(low) ?? town ?? own
    if (id) found.push({ id, kind: 'organization', at, next: at + 1 })
  }
  return found
}

/** Where the article of a noun stands, adjectives between; null where there is none. */
function articleOf({ tokens, language }: Line, at: number): number | null {
  const { articles, functions } = dealBooksOf(language)
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const { low, kind, text } = tokens[back]!
    if (articles.has(low)) return back
    if (kind !== 'word' || /^\p{Lu}/u.test(text) || functions.has(low)) return null
  }
  return null
}

/** "the firm Garth Stone", "the hospice, Tŷ Bryn": the name that stands beside says who it is. */
function isApposed({ tokens, language }: Line, named: Party[], at: number): boolean {
  const far = language.dealings.headFirst ? 2 : 1
  const next = named.find((party) => party.at > at)
  if (!next) return false
  const between = tokens.slice(at + 1, next.at)
  return between.length < far && between.every(({ kind }) => kind === 'word')
}

/** "in the Crier", "told the Crier", "selon Le Phare": where something is told, and who tells it, is not whom it is told of. */
function isLedTo({ tokens, language }: Line, { at }: Party): boolean {
  const inside = language.dealings.into.includes(tokens[at - 1]?.low ?? '')
  const told = tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ low }) => language.dealings.tellings.includes(low))
  return told || inside || dealBooksOf(language).according(tokens, at - 1) !== null
}

/** "le groupe": the only body that its sentence has named before it, else the one that the text is about. */
function bodyMeant(line: Line, at: number, named: Party[], main: Main): string | null {
  const before = named.filter(
    (party) => party.kind === 'organization' && party.next <= at && !isLedTo(line, party),
  )
  // "X, which agreed to lend the charity": whoever acts does it to another.
  const isObject = verbsIn(line.tokens.slice(0, at), line.language).some(({ next }) => next === at)
  return before.length === 1 && !isObject && !named.some(({ id }) => id === main.body)
    ? before[0]!.id
    : main.body
}
