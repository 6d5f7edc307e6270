import type { Frame } from './frames'
import { endOfName, governedAt, isLeading, lowerOf, type Mention, type Named } from './mention'
import type { Phrases } from './phrases'
import type { Gender } from '../entities/vocabulary'
import { inAny } from '../languages'

const longest = 12
const articles = inAny(({ speech }) => speech.articles)
const singularArticles = inAny(({ speech }) => speech.singularArticles)
const manyDeterminers = inAny(({ speech }) => speech.manyDeterminers)
const ones = inAny(({ speech }) => speech.ones)

/** "le directeur financier du groupe, Aurélien Demarcy": determiner, noun, complements, and the name beside it. */
export function descriptionAt(frame: Frame, i: number, named: Named): Mention | null {
  const { items, phrases } = frame
  let at = i + 1
  let head = ''
  let first: string | null = null
  while (at < items.length && at - i < longest) {
    const item = items[at]!
    if (item.kind === 'passage') break
    if (named.has(item.start)) {
      const ofIt = at - 1 > i && isLink(phrases, lowerOf(items[at - 1]))
      if (!ofIt && (!qualifies(frame, at, named) || isItself(frame, at, named)))
        return withName(frame, i, at, head || first || '', named)
      at = endOfName(frame, at, named) + 1
      continue
    }
    const word = lowerOf(item)
    if (!continues(frame, at, i) || (at > i + 1 && isWord(frame, i, at))) break
    if (item.kind === 'word' && !isLink(phrases, word)) {
      if (phrases.code === 'en' ? !afterLink(frame, i, at) : !first && !phrases.adjectives.has(word))
        first = word
      if ((!head || phrases.code === 'en') && isRole(phrases, word) && !afterLink(frame, i, at)) head = word
    }
    at++
  }
  while (at > i + 1 && isLink(phrases, lowerOf(items[at - 1]))) at--
  if (at === i + 1 || isTime(frame, i, at)) return null
  const apposed =
    appositionAt(frame, at, named) ??
    calledAt(frame, at, head, named) ??
    bodyAt(frame, at, head, named) ??
    behindBrackets(frame, at, head, named) ??
    appositionBehind(frame, at, head, named)
  const mention = describe(frame, i, at - 1, head || first || lowerOf(items[at - 1]))
  if (apposed === null) return mention
  const name = named.get(items[apposed]!.start)!
  return {
    ...bearing(phrases, mention),
    form: 'name',
    start: items[apposed]!.start,
    end: name.end,
    to: endOfName(frame, apposed, named),
    entity: name.entity,
  }
}

/** "les propos de son avocat", "a statement from the bank": the words end before whose they are. */
function isWord({ items, phrases }: Frame, from: number, at: number): boolean {
  return phrases.of.has(lowerOf(items[at])) && phrases.sayings.has(lowerOf(items[at - 1])) && at === from + 2
}

/** "the Ohio Democrat", "the Harbury goalkeeper": the name of a place or a body before a role is part of it. */
function qualifies(frame: Frame, at: number, named: Named): boolean {
  const { items, phrases } = frame
  if (phrases.code !== 'en' || named.get(items[at]!.start)!.entity.kind === 'person') return false
  const next = items[endOfName(frame, at, named) + 1]
  return next?.kind === 'word' && !named.has(next.start) && isRole(phrases, lowerOf(next))
}

/** "the Boeing company": a noun for a body right behind a body's name is that body. */
function isItself(frame: Frame, at: number, named: Named): boolean {
  const { items, phrases } = frame
  const { kind } = named.get(items[at]!.start)!.entity
  const next = lowerOf(items[endOfName(frame, at, named) + 1])
  return (
    (kind === 'organization' && phrases.bodies.has(next)) || (kind === 'media' && phrases.outlets.has(next))
  )
}

/** "le 20 mars", "le soir", "two days": when, not who. */
function isTime({ items, phrases }: Frame, from: number, end: number): boolean {
  const first = items[from + 1]!
  if (first.kind === 'number' && end <= from + 2) return true
  const noun = lowerOf(first.kind === 'number' ? items[from + 2] : first)
  return end <= from + 3 && (phrases.times.has(noun) || phrases.times.has(noun.replace(/s$/, '')))
}

// How many words may stand between a role and the name that bears it.
const away = 12

/** "le secrétaire d'État à l'enseignement supérieur, Thierry Mandon": a name that follows the role's other complements. */
function appositionBehind(frame: Frame, from: number, head: string, named: Named): number | null {
  const { items, phrases } = frame
  if (!isPersonal(phrases, head)) return null
  if (!phrases.prepositions.has(lowerOf(items[from])) && !phrases.conjunctions.has(lowerOf(items[from])))
    return null
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

function isPersonal(phrases: Phrases, head: string): boolean {
  return phrases.men.has(head) || phrases.women.has(head) || phrases.names.roles.has(head)
}

function afterLink({ items, phrases }: Frame, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++) if (isLink(phrases, lowerOf(items[i]))) return true
  return false
}

function isLink(phrases: Phrases, word: string): boolean {
  return phrases.of.has(word) || articles.has(word)
}

/** What somebody who speaks may be called. */
export function isRole(phrases: Phrases, word: string): boolean {
  return (
    phrases.men.has(word) ||
    phrases.women.has(word) ||
    phrases.bodies.has(word) ||
    phrases.outlets.has(word) ||
    phrases.names.roles.has(word)
  )
}

function continues({ items, phrases }: Frame, at: number, from: number): boolean {
  const item = items[at]!
  const word = lowerOf(item)
  if (item.kind === 'number' || (word === '-' && items[at - 1]!.kind === 'number')) return true
  if (item.kind !== 'word') return false
  if (word === "'s") return true
  if (phrases.of.has(word)) return at > from + 1 || phrases.indefinite.has(lowerOf(items[from]))
  if (phrases.possessive.has(word) || phrases.definite.has(word)) {
    if (phrases.of.has(lowerOf(items[at - 1])) && !phrases.clitics.has(word)) return true
    // "a pay offer their union called an insult": whose begins another.
    if (phrases.possessive.has(word)) return false
  }
  if (articles.has(word)) return phrases.of.has(lowerOf(items[at - 1]))
  // "l'un d'eux", "one of them"
  if (phrases.pronouns.get(word) === 'many')
    return phrases.of.has(lowerOf(items[at - 1])) && ones.has(lowerOf(items[at - 2]))
  if (
    phrases.pronouns.has(word) ||
    phrases.conjunctions.has(word) ||
    phrases.prepositions.has(word) ||
    phrases.auxiliaries.has(word)
  )
    return false
  if (phrases.clitics.has(word) || phrases.between.has(word)) return false
  const verb = phrases.verbs.get(word)
  // "with one poster writing": who writes is the poster.
  if (verb && phrases.language.speech.gerund.test(word)) return at === from + 1
  // "le président juge" ends before the verb; "la juge", "the report" begin with it.
  if (!verb || verb.form !== 'finite') return true
  const noun =
    phrases.nouns.has(word) || isRole(phrases, word) || (phrases.code === 'en' && phrases.sayings.has(word))
  return noun && (at === from + 1 || !verb.strong)
}

function withName(frame: Frame, from: number, at: number, head: string, named: Named): Mention {
  const found = named.get(frame.items[at]!.start)!
  const to = endOfName(frame, at, named)
  const mention = bearing(frame.phrases, describe(frame, from, to, head))
  // "The RMT's secretary" is about the secretary.
  const governed = mention.governed || /^['’]s$/.test(lowerOf(frame.items[to + 1]))
  return {
    ...{ ...mention, governed, form: 'name' },
    ...{ start: frame.items[at]!.start, end: found.end, entity: found.entity },
  }
}

/** Only a role tells something of its bearer: "le gymnase Coppi" and "la coupe Fauvet" do not. */
function bearing(phrases: Phrases, { gender, head, ...bare }: Mention): Mention {
  if (!head || !isRole(phrases, head)) return bare
  return { ...bare, head, gender: gender ?? null }
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
    else if (word !== '.' && !introduces(phrases, word)) return null
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
  if (lowerOf(items[at]) !== ',' || !(phrases.bodies.has(head) || phrases.outlets.has(head))) return null
  const next = singularArticles.has(lowerOf(items[at + 1])) ? at + 2 : at + 1
  const kind = items[next] && named.get(items[next].start)?.entity.kind
  if (kind !== 'organization' && kind !== 'media') return null
  const after = items[endOfName(frame, next, named) + 1]
  return !after || after.kind === 'passage' || after.kind === 'mark' ? next : null
}

function isPersonAt({ items }: Frame, at: number, named: Named): boolean {
  return named.get(items[at]!.start)?.entity.kind === 'person'
}

/** A word that leads from the comma to the name: an article, a role, what qualifies it. */
function introduces(phrases: Phrases, word: string): boolean {
  return (
    singularArticles.has(word) ||
    (phrases.adjectives.has(word) && !phrases.verbs.has(word)) ||
    (isRole(phrases, word) && !phrases.verbs.has(word))
  )
}

function describe(frame: Frame, from: number, to: number, head: string): Mention {
  const { items, phrases } = frame
  const determiner = lowerOf(items[from])
  const gender = phrases.feminine.has(determiner)
    ? 'female'
    : phrases.masculine.has(determiner)
      ? 'male'
      : genderOfHead(phrases, head)
  return {
    form: 'description', from, to, start: items[from]!.start, end: items[to]!.end, entity: null, head, gender,
    many: manyDeterminers.has(determiner),
    indefinite: phrases.indefinite.has(determiner),
    leading: isLeading(frame, from), governed: governedAt(frame, from),
  } // prettier-ignore
}

function genderOfHead(phrases: Phrases, head: string): Gender | null {
  if (phrases.men.has(head) === phrases.women.has(head)) return null
  return phrases.men.has(head) ? 'male' : 'female'
}

/** A role without determiner: "union president Earl Dobbins", "Prosecutors say", "source bancaire". */
export function bareRoleAt(frame: Frame, i: number, named: Named): Mention | null {
  const { items, phrases } = frame
  const word = lowerOf(items[i])
  if (!isRole(phrases, word) || phrases.verbs.get(word)?.form === 'finite') return null
  const next = items[i + 1]
  if (next && named.has(next.start)) return withName(frame, i, i + 1, word, named)
  return null
}
