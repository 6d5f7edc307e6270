import { apposedTo } from './appositions'
import type { Frame } from './frames'
import { isPersonal, isRole } from './item-roles'
import { endOfName, governedAt, isJoined, isLeading, lowerOf, type Mention, type Named } from './mention'
import type { Phrases } from './phrases'
import type { Gender } from '../entities/vocabulary'
import { inAny } from '../languages'

const longest = 12
const articles = inAny(({ speech }) => speech.articles)
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
      if (
        !ofIt &&
        !isParty(frame, at, head, named) &&
        (!qualifies(frame, at, named) || isItself(frame, at, named))
      )
        return withName(frame, i, at, head || first || '', named)
      at = endOfName(frame, at, named) + 1
      continue
    }
    const word = lowerOf(item)
    if (!continues(frame, at, i) || (at > i + 1 && (isWord(frame, i, at) || isActing(frame, at)))) break
    if (item.kind === 'word' && !isLink(phrases, word)) {
      if (phrases.code === 'en' ? !afterLink(frame, i, at) : !first && !phrases.adjectives.has(word))
        first = word
      if ((!head || phrases.code === 'en') && isRole(phrases, word) && !afterLink(frame, i, at)) head = word
    }
    at++
  }
  while (at > i + 1 && isLink(phrases, lowerOf(items[at - 1]))) at--
  if (at === i + 1 || isTime(frame, i, at)) return null
  const apposed = apposedTo(frame, at, head, named)
  const last = lastOfNoun(frame, i, at - 1)
  const noun = head || (last < at - 1 ? lowerOf(items[last]) : first) || lowerOf(items[at - 1])
  const mention = { ...describe(frame, i, at - 1, noun), end: items[last]!.end }
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

/** "My officers inspected the lock", "a study published on Monday", "her editor might": what is done there is no part of who does it. */
function lastOfNoun({ items, phrases }: Frame, from: number, to: number): number {
  if (phrases.code !== 'en' || to < from + 2) return to
  const verb = items[to]!
  const { low } = verb.kind === 'passage' ? { low: '' } : verb
  if (verb.kind !== 'word' || !(phrases.language.speech.pastForm.test(low) || phrases.pasts.has(low)))
    return to
  const next = items[to + 1]
  const word = lowerOf(next)
  const goesOn =
    next?.kind === 'word' &&
    ![
      phrases.prepositions,
      phrases.conjunctions,
      phrases.definite,
      phrases.indefinite,
      phrases.between,
      phrases.pronouns,
      phrases.auxiliaries,
      phrases.relatives,
    ].some((words) => words.has(word))
  return goesOn ? to : to - 1
}

/** "les propos de son avocat", "a statement from the bank": the words end before whose they are. */
function isWord({ items, phrases }: Frame, from: number, at: number): boolean {
  return phrases.of.has(lowerOf(items[at])) && phrases.sayings.has(lowerOf(items[at - 1])) && at === from + 2
}

const acting = inAny(({ speech }) => speech.actingPasts)

/** "The firm lost two clients": a past that is no noun or adjective begins what is done. */
function isActing({ items, phrases }: Frame, at: number): boolean {
  const next = items[at + 1]
  return acting.has(lowerOf(items[at])) && next?.kind !== 'mark' && !phrases.agents.has(lowerOf(next))
}

/** "the Ohio Democrat", "the Leeds-based group": the name of a place or a body before a role, or in an adjective, is part of it. */
function qualifies(frame: Frame, at: number, named: Named): boolean {
  const { items, phrases } = frame
  if (phrases.code !== 'en' || named.get(items[at]!.start)!.entity.kind === 'person') return false
  const end = endOfName(frame, at, named)
  if (isJoined(items[end + 1])) return true
  const next = items[end + 1]
  return next?.kind === 'word' && !named.has(next.start) && isRole(phrases, lowerOf(next))
}

/** "le député LR", "la conseillère CGT": French says behind a role of what body its bearer is. */
function isParty({ items, phrases }: Frame, at: number, head: string, named: Named): boolean {
  const { kind } = named.get(items[at]!.start)!.entity
  return (
    phrases.code === 'fr' && kind === 'organization' && isPersonal(phrases, head) && !phrases.bodies.has(head)
  )
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

function afterLink({ items, phrases }: Frame, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++) if (isLink(phrases, lowerOf(items[i]))) return true
  return false
}

function isLink(phrases: Phrases, word: string): boolean {
  return phrases.of.has(word) || articles.has(word)
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
  if (!next || !named.has(next.start)) return null
  if (!isParty(frame, i + 1, word, named)) return withName(frame, i, i + 1, word, named)
  const to = endOfName(frame, i + 1, named)
  const bearer = items[to + 1]
  return bearer && named.has(bearer.start)
    ? withName(frame, i, to + 1, word, named)
    : describe(frame, i, to, word)
}
