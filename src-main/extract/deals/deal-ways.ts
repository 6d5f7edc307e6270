import type { Scene } from './deal-scenes'
import type { Party } from './party'
import { dealBooksOf } from './deal-words'

/** By which preposition a sentence leads to a name; null where it stands bare, as subjects and objects do. */
export type Way = 'to' | 'from' | 'with' | 'by' | null

const reach = 6

/** The way to a name, past articles, nouns and an apposition: "au danois Kornfeld", "with its insurer, X". */
export function wayOf(scene: Scene, party: Party): Way {
  const { tokens, language } = scene.line
  const book = dealBooksOf(language)
  const start = clubOf(scene, party) ?? party.at
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const { kind, text } = tokens[at]!
    if (isHomeland(scene, at)) continue
    if (scene.named.some((other) => at >= other.at && at < other.next)) return null
    if (kind === 'number' || (kind === 'mark' && !(text === ',' && at === start - 1))) return null
    if (scene.verbs.some((verb) => at >= verb.at && at < verb.next)) return null
    if (book.auxiliaries.has(text.toLowerCase()) || book.clauses.has(tokens[at]!.low)) return null
    if (book.agents(tokens, at)) return 'by'
    if (book.with(tokens, at)) return 'with'
    if (isOfKind(scene, at, start) || isGenitive(scene, at)) continue
    if (book.fromward(tokens, at)) return 'from'
    if (book.toward(tokens, at)) return 'to'
  }
  return null
}

/** "sold to Mexico’s Grupo Velmora": where a body is at home stands between. */
function isHomeland({ line: { tokens, language }, named }: Scene, at: number): boolean {
  const place = named.find((party) => party.kind === 'place' && at >= party.at && at <= party.next)
  return place !== undefined && language.dealings.genitives.includes(tokens[place.next]?.low ?? '')
}

/** "le fabricant de luminaires Velmora": the preposition leads to what Velmora makes, not to Velmora. */
function isOfKind({ line }: Scene, at: number, start: number): boolean {
  const { tokens, language } = line
  const { of, determiners } = dealBooksOf(language)
  const after = tokens[at + 1]!
  return of.has(tokens[at]!.low) && at + 1 < start && !determiners.has(after.low) && after.kind === 'word'
}

/** "pour la branche restauration de Velmora": a name behind a noun that is no deal owns what the noun names. */
function isGenitive({ line, nouns, verbs, states, amounts }: Scene, at: number): boolean {
  const { tokens, language } = line
  const { of, determiners, articles, functions } = dealBooksOf(language)
  const noun = tokens[at - 1]
  if (language.amounts.timeUnits.includes(noun?.low ?? '')) return false
  if (!of.has(tokens[at]!.low) || noun?.kind !== 'word' || !/^\p{Ll}/u.test(noun.text)) return false
  if ([...nouns, ...verbs, ...states, ...amounts].some((clue) => clue.at < at && at <= clue.next))
    return false
  return (
    !functions.has(noun.low) &&
    tokens.slice(Math.max(0, at - 3), at - 1).some(({ low }) => determiners.has(low) || articles.has(low))
  )
}

/** "le club de Brest", "la ville de Laon": where the noun stands by which a place acts; null where none does. */
function clubOf({ line }: Scene, { kind, at }: Party): number | null {
  const { tokens, language } = line
  const { of, classes, towns } = dealBooksOf(language)
  const { publics } = language.dealings
  const noun = tokens[at - 2]?.low ?? ''
  return kind === 'place' &&
    of.has(tokens[at - 1]?.low ?? '') &&
    (classes.has(noun) || towns.has(noun) || publics.includes(noun))
    ? at - 2
    : null
}

/** "s’est engagé devant le tribunal": in front of whom something is done. */
function isFaced({ line }: Scene, { at }: Party): boolean {
  const { facing } = dealBooksOf(line.language)
  return [1, 2, 3].some((back) => {
    const found = facing(line.tokens, at - back)
    return found !== null && (found.next === at || (found.next === at - 1 && isArticle(line, at - 1)))
  })
}

/** "l'a reprise mardi sur CNews", "she said on the BBC": where something is said. */
function isAired({ line }: Scene, { at, kind }: Party): boolean {
  const before = line.tokens[isArticle(line, at - 1) ? at - 2 : at - 1]
  return kind === 'media' && before !== undefined && line.language.dealings.airs.includes(before.low)
}

function isArticle({ tokens, language }: Scene['line'], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && dealBooksOf(language).determiners.has(token.low)
}

/** "rachète la marque Solor", "buys Solor": a name that looks like a product's may be whoever makes it. */
function isBought({ verbs }: Scene, { at }: Party): boolean {
  return verbs.some(({ next, value }) => value.kind === 'acquisition' && at >= next && at - next <= 2)
}

/** "versera 3 millions d’euros à Laon": a payment goes there; an investment is made there. */
function isPaid({ line, verbs, amounts }: Scene, { at }: Party): boolean {
  if (line.language.dealings.agents.includes(line.tokens[at - 1]?.low ?? '')) return false
  const amount = amounts.find(({ next }) => next === at - 1)
  const verb = amount && verbs.findLast((each) => each.at < amount.at)
  return (
    verb?.value.subject === 'gives' && verb.value.kind !== 'investment' && verb.value.kind !== 'acquisition'
  )
}

/** "a line between Brask and Orlen": what joins two places lies there, unless it is they that deal: "a deal between X and Y". */
function isBetween({ line: { tokens, language }, named, nouns, states }: Scene, party: Party): boolean {
  const joined = language.amounts.and.includes(tokens[party.at - 1]?.low ?? '')
  const first = joined ? named.find(({ next, kind }) => kind === 'place' && next === party.at - 1) : party
  const at = (first?.at ?? 0) - 1
  return (
    language.dealings.between.includes(tokens[at]?.low ?? '') &&
    ![...nouns, ...states].some(({ next }) => next <= at && at - next <= 2)
  )
}

/** "a Brask weekly": where what the noun says is at home. */
function isHome({ line: { tokens, language } }: Scene, { at, next }: Party): boolean {
  const { indefinite } = language.speech
  return indefinite.includes(tokens[at - 1]?.low ?? '') && /^\p{Ll}/u.test(tokens[next]?.text ?? '')
}

/**
 * Whether a name may be a side of a deal: a body or a person; a place where it acts ("Nantes nie", "sold to Oslo"), for
 * towns have councils and clubs, but not where something merely happens.
 */
export function mayDeal(scene: Scene, party: Party): boolean {
  if (isFaced(scene, party) || isAired(scene, party)) return false
  if (party.kind === 'organization' || party.kind === 'person' || party.kind === 'media') return true
  if (party.kind === 'product') return isBought(scene, party)
  if (party.kind !== 'place') return false
  if (clubOf(scene, party) !== null || isPaid(scene, party)) return true
  const { tokens, language } = scene.line
  const before = tokens[party.at - 1]
  const after = tokens[party.next]
  const dealt = scene.verbs.some(({ next }) => next === party.at - 1)
  if (before && !dealt && language.dealings.locatives.includes(before.low)) return false
  if (isBetween(scene, party) || isHome(scene, party)) return false
  if (after && /^[([—–]$/.test(after.text)) return false
  const owner =
    after && /^(?:['’]s?|s['’])$/.test(after.text) ? tokens.slice(party.next, party.next + 4) : null
  if (owner) return owner.some(({ low }) => language.dealings.towns.includes(low))
  const { parties } = scene
  if (parties.some(({ at }) => at === party.next)) return false
  // "Portland, Oregon", and the place that opens a dateline.
  const listed =
    before?.text === ',' && parties.some(({ next, kind }) => kind === 'place' && next === party.at - 1)
  return !listed && !(party.at === 0 && after?.text === ',')
}
