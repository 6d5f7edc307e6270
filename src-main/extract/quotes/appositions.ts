import type { Frame } from './frames'
import { isPersonal, isRole } from './item-roles'
import { endOfName, lowerOf, type Named } from './mention'
import type { Phrases } from './phrases'
import { inAny } from '../languages'

const firms = inAny(({ speech }) => speech.firms)
const singularArticles = inAny(({ speech }) => speech.singularArticles)

/** The item at which the name of whoever a role describes begins, behind its complements, a comma or brackets; else null. */
export function apposedTo(frame: Frame, at: number, head: string, named: Named): number | null {
  // "À ses côtés, la sage-femme Inès Talbi pleurait."
  if (frame.phrases.sides.has(head)) return null
  return (
    appositionAt(frame, at, named) ??
    calledAt(frame, at, head, named) ??
    bodyAt(frame, at, head, named) ??
    behindBrackets(frame, at, head, named) ??
    appositionBehind(frame, at, head, named)
  )
}

// How many words may stand between a role and the name that bears it.
const away = 12

/** "le secrétaire d'État à l'enseignement supérieur, Thierry Mandon": a name that follows the role's other complements. */
function appositionBehind(frame: Frame, from: number, head: string, named: Named): number | null {
  const { items, phrases } = frame
  if (!isPersonal(phrases, head)) return null
  const first = lowerOf(items[from])
  // "The envoy leading the talks, Tesfaye Alemu,"
  const isDoing = phrases.code === 'en' && /ing$/.test(lowerOf(items[from - 1]))
  if (!isDoing && !phrases.prepositions.has(first) && !phrases.conjunctions.has(first)) return null
  return afterComplements(frame, from, named)
}

/** The name behind the first comma, where nothing before it is a clause of its own. */
function afterComplements(frame: Frame, from: number, named: Named): number | null {
  const { items, phrases } = frame
  for (let at = from; at < items.length && at < from + away; at++) {
    const item = items[at]!
    if (item.kind === 'mark') return item.text === ',' ? appositionAt(frame, at, named) : null
    const word = lowerOf(item)
    const verb = phrases.verbs.get(word)
    const acts = phrases.auxiliaries.has(word) || (verb?.form === 'finite' && !phrases.nouns.has(word))
    if (item.kind === 'passage' || acts || phrases.that.has(word) || phrases.pronouns.has(word)) return null
    if (named.has(item.start)) at = endOfName(frame, at, named)
  }
  return null
}

/** "one of them, Tom Ferris,", "another, Paul Hale": the item at which the name of the one out of several begins; else null. */
export function oneCalled(frame: Frame, at: number, named: Named): number | null {
  const { items, phrases } = frame
  if (!phrases.of.has(lowerOf(items[at]))) return appositionAt(frame, at, named)
  const from = phrases.pronouns.has(lowerOf(items[at + 1])) ? at + 2 : at + 1
  return afterComplements(frame, from, named)
}

/**
 * "le rapporteur (LR) Michel Canet", "la présidente de la Ligue (LNR), Anne Petit": between role and name, of what party or
 * place its bearer is, or what is short for it.
 */
function behindBrackets(frame: Frame, from: number, head: string, named: Named): number | null {
  const { items, phrases } = frame
  if (lowerOf(items[from]) !== '(' || !isPersonal(phrases, head)) return null
  const closed = items.findIndex((item, at) => at > from && at < from + away && lowerOf(item) === ')')
  const next = items[closed + 1]
  if (closed < 0 || !next) return null
  if (named.get(next.start)?.entity.kind === 'person') return closed + 1
  return (
    appositionAt(frame, closed + 1, named) ??
    (phrases.of.has(lowerOf(next)) || phrases.contracted.has(lowerOf(next))
      ? afterComplements(frame, closed + 1, named)
      : null)
  )
}

// How many words of title and role may stand between the comma and the name.
const called = 5

/** The item at which a name in apposition begins, or null: ", Aurélien Demarcy", ", the novelist Celia Farrow". */
function appositionAt(frame: Frame, at: number, named: Named): number | null {
  const { items, phrases } = frame
  if (lowerOf(items[at]) !== ',') return null
  let next = at + 1
  let titled = false
  while (next <= at + called && items[next] && !isPersonAt(frame, next, named)) {
    const word = lowerOf(items[next])
    if (phrases.names.titles.has(word)) titled = true
    else if (named.has(items[next]!.start)) next = endOfName(frame, next, named)
    else if (word !== '.' && !introduces(phrases, word) && !qualifies(frame, next)) return null
    next++
  }
  if (!items[next] || !isPersonAt(frame, next, named)) return null
  const after = items[endOfName(frame, next, named) + 1]
  const ends = !after || after.kind === 'passage' || after.kind === 'mark'
  // "son avocat, Me Antoine Revel à la radio"
  return ends || (titled && phrases.prepositions.has(lowerOf(after))) ? next : null
}

const nameGiving = inAny(({ speech }) => speech.nameGiving)

/** "a gentleman called Ashton", "une retraitée prénommée Rose": the name behind the word that gives it. */
function calledAt(frame: Frame, at: number, head: string, named: Named): number | null {
  const { items, phrases } = frame
  const last = lowerOf(items[at - 1])
  const next = nameGiving.has(last) ? at : at + 1
  if (!nameGiving.has(last) && !nameGiving.has(lowerOf(items[at]))) return null
  return isPersonal(phrases, head) && items[next] && isPersonAt(frame, next, named) ? next : null
}

/** "le fabricant, Biscuiterie Hénaut,": a body's name between commas. */
function bodyAt(frame: Frame, at: number, head: string, named: Named): number | null {
  const { items, phrases } = frame
  const isBody = phrases.bodies.has(head) || phrases.outlets.has(head) || firms.has(head)
  if (lowerOf(items[at]) !== ',' || !isBody) return null
  const next = singularArticles.has(lowerOf(items[at + 1])) ? at + 2 : at + 1
  const kind = items[next] && named.get(items[next].start)?.entity.kind
  if (kind !== 'organization' && kind !== 'media') return null
  const after = items[endOfName(frame, next, named) + 1]
  return !after || after.kind === 'passage' || after.kind === 'mark' ? next : null
}

function isPersonAt({ items }: Frame, at: number, named: Named): boolean {
  return named.get(items[at]!.start)?.entity.kind === 'person'
}

/** "le cinéaste belge Joost Calder": behind a role, what says of what kind its bearer is. */
function qualifies({ items, phrases }: Frame, at: number): boolean {
  const word = lowerOf(items[at])
  const { verbs, auxiliaries, prepositions, conjunctions, pronouns, clitics } = phrases
  return (
    phrases.code === 'fr' &&
    isRole(phrases, lowerOf(items[at - 1])) &&
    items[at]!.kind === 'word' &&
    ![verbs, auxiliaries, prepositions, conjunctions, pronouns, clitics].some((words) => words.has(word))
  )
}

/** A word that leads from the comma to the name: an article, a role, what qualifies it. */
function introduces(phrases: Phrases, word: string): boolean {
  return (
    singularArticles.has(word) ||
    (phrases.adjectives.has(word) && !phrases.verbs.has(word)) ||
    (isRole(phrases, word) && !phrases.verbs.has(word))
  )
}
