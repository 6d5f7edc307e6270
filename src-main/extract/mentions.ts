import type { FoundEntity } from '../model/extraction'
import type { Span } from '../model/span'
import type { Frame, Item } from './frames'
import type { PronounKind } from './languages/language'
import type { Phrases } from './phrases'
import type { Gender } from './vocabulary'

/** Words of a frame that may name a speaker. */
export interface Mention extends Span {
  form: 'name' | 'pronoun' | 'description'
  /** First and last item, inclusive. */
  from: number
  to: number
  entity: FoundEntity | null
  pronoun?: PronounKind
  /** The noun of a description: "directrice". */
  head?: string
  gender?: Gender | null
  many?: boolean
  indefinite?: boolean
  /** A preposition stands before it. */
  governed: boolean
  /** It stands where a subject stands: first, or after a comma or a conjunction. */
  leading: boolean
}

/** Entity mentions of a document by where they start. */
export type Named = Map<number, { entity: FoundEntity; end: number }>

export function namedIn(entities: FoundEntity[]): Named {
  const named: Named = new Map()
  for (const entity of entities)
    for (const { start, end } of entity.mentions) named.set(start, { entity, end })
  return named
}

export function lowerOf(item: Item | undefined): string {
  return item && item.kind !== 'passage' ? item.low : ''
}

/** All candidates of a frame, from left to right. */
export function mentionsIn(frame: Frame, named: Named): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < frame.items.length; i++) {
    const mention = mentionAt(frame, i, named)
    if (!mention) continue
    mentions.push(mention)
    i = mention.to
  }
  return mentions
}

function mentionAt(frame: Frame, i: number, named: Named): Mention | null {
  const { items, phrases } = frame
  const item = items[i]!
  if (item.kind === 'passage') return null
  if (named.has(item.start)) return nameAt(frame, i, named)
  const word = lowerOf(item)
  const pronoun = phrases.pronouns.get(word)
  if (pronoun && !(phrases.clitics.has(word) && !standsFree(frame, i))) {
    return {
      form: 'pronoun',
      from: i,
      to: i,
      start: item.start,
      end: item.end,
      entity: null,
      pronoun,
      ...place(frame, i),
      governed: governedAt(frame, i),
    }
  }
  if (phrases.definite.has(word) || phrases.indefinite.has(word) || phrases.contracted.has(word))
    return descriptionAt(frame, i, named)
  return bareRoleAt(frame, i, named)
}

/** "lui" is a speaker only where stressed: "selon lui", "Lui ne décolère pas". */
function standsFree({ items, phrases }: Frame, i: number): boolean {
  const before = lowerOf(items[i - 1])
  if (lowerOf(items[i]) !== 'lui')
    return (
      before === '' ||
      /^[,;:]$/.test(before) ||
      phrases.conjunctions.has(before) ||
      before === '-' ||
      before === '-t-'
    )
  return /^(?:selon|après|pour|par|d'après)$/.test(before) || i === 0
}

function endOfName(frame: Frame, i: number, named: Named): number {
  const end = named.get(frame.items[i]!.start)!.end
  let to = i
  while (to + 1 < frame.items.length && frame.items[to + 1]!.end <= end) to++
  return to
}

function nameAt(frame: Frame, i: number, named: Named): Mention {
  const found = named.get(frame.items[i]!.start)!
  const to = endOfName(frame, i, named)
  const first = titleStart(frame, i)
  return {
    form: 'name',
    from: first,
    to,
    start: frame.items[i]!.start,
    end: found.end,
    entity: found.entity,
    ...place(frame, first),
    governed: governedAt(frame, first),
  }
}

function titleStart({ items, phrases }: Frame, i: number): number {
  let first = i
  if (lowerOf(items[first - 1]) === '.') first--
  if (phrases.names.titles.has(lowerOf(items[first - 1]))) return first - 1
  const article = lowerOf(items[i - 1])
  return /^(?:le|la|les|l'|the)$/.test(article) ? i - 1 : i
}

function place({ items, phrases }: Frame, i: number): { leading: boolean } {
  const before = items[i - 1]
  if (!before || before.kind === 'passage') return { leading: true }
  const word = lowerOf(before)
  return {
    leading:
      /^[,;:(—–…-]$/.test(word) ||
      phrases.conjunctions.has(word) ||
      phrases.between.has(word) ||
      before.kind === 'number',
  }
}

function governedAt({ items, phrases }: Frame, i: number): boolean {
  return phrases.prepositions.has(lowerOf(items[i - 1])) || phrases.contracted.has(lowerOf(items[i]))
}

const longest = 12

/** "le directeur financier du groupe, Aurélien Demarcy": determiner, noun, complements, and the name beside it. */
function descriptionAt(frame: Frame, i: number, named: Named): Mention | null {
  const { items, phrases } = frame
  let at = i + 1
  let head = ''
  let first: string | null = null
  while (at < items.length && at - i < longest) {
    const item = items[at]!
    if (item.kind === 'passage') break
    if (named.has(item.start)) {
      const ofIt = at - 1 > i && isLink(phrases, lowerOf(items[at - 1]))
      if (!ofIt) return withName(frame, i, at, head || first || '', named)
      at = endOfName(frame, at, named) + 1
      continue
    }
    const word = lowerOf(item)
    if (!continues(frame, at, i)) break
    if (item.kind === 'word' && !isLink(phrases, word)) {
      if (phrases.code === 'en' ? !afterLink(frame, i, at) : !first && !phrases.adjectives.has(word))
        first = word
      if ((!head || phrases.code === 'en') && isRole(phrases, word) && !afterLink(frame, i, at)) head = word
    }
    at++
  }
  while (at > i + 1 && isLink(phrases, lowerOf(items[at - 1]))) at--
  if (at === i + 1) return null
  const apposed = appositionAt(frame, at, named)
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

function afterLink({ items, phrases }: Frame, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++) if (isLink(phrases, lowerOf(items[i]))) return true
  return false
}

function isLink(phrases: Phrases, word: string): boolean {
  return phrases.of.has(word) || /^(?:la|le|les|l'|the)$/.test(word)
}

function isRole(phrases: Phrases, word: string): boolean {
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
  }
  if (/^(?:la|le|les|l'|the)$/.test(word)) return phrases.of.has(lowerOf(items[at - 1]))
  if (
    phrases.pronouns.has(word) ||
    phrases.conjunctions.has(word) ||
    phrases.prepositions.has(word) ||
    phrases.auxiliaries.has(word)
  )
    return false
  if (phrases.clitics.has(word) || phrases.between.has(word)) return false
  const verb = phrases.verbs.get(word)
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
  return { ...mention, form: 'name', start: frame.items[at]!.start, end: found.end, entity: found.entity }
}

/** Only a role tells something of its bearer: "le gymnase Coppi" and "la coupe Fauvet" do not. */
function bearing(phrases: Phrases, { gender, head, ...bare }: Mention): Mention {
  if (!head || !isRole(phrases, head)) return bare
  return { ...bare, head, gender: gender ?? null }
}

/** The item at which a name in apposition begins, or null: ", Aurélien Demarcy". */
function appositionAt(frame: Frame, at: number, named: Named): number | null {
  const { items, phrases } = frame
  if (lowerOf(items[at]) !== ',') return null
  let next = at + 1
  while (
    next < at + 4 &&
    (phrases.names.titles.has(lowerOf(items[next])) ||
      lowerOf(items[next]) === '.' ||
      /^(?:le|la)$/.test(lowerOf(items[next])))
  )
    next++
  const found = items[next] && named.get(items[next]!.start)
  if (!found || found.entity.kind !== 'person') return null
  const after = items[endOfName(frame, next, named) + 1]
  return !after || after.kind === 'passage' || after.kind === 'mark' ? next : null
}

function describe(frame: Frame, from: number, to: number, head: string): Mention {
  const { items, phrases } = frame
  const determiner = lowerOf(items[from])
  const gender = phrases.feminine.has(determiner)
    ? 'female'
    : phrases.masculine.has(determiner)
      ? 'male'
      : genderOfHead(phrases, head)
  const span = { start: items[from]!.start, end: items[to]!.end }
  return {
    form: 'description', from, to, ...span, entity: null, head, gender,
    many: /^(?:les|des|leurs|plusieurs|deux|trois|quatre|certains|certaines|two|three|four|several|some|many|these|those|ces|ses|nos|mes)$/.test(determiner),
    indefinite: phrases.indefinite.has(determiner),
    ...place(frame, from), governed: governedAt(frame, from),
  } // prettier-ignore
}

function genderOfHead(phrases: Phrases, head: string): Gender | null {
  if (phrases.men.has(head) === phrases.women.has(head)) return null
  return phrases.men.has(head) ? 'male' : 'female'
}

/** A role without determiner: "union president Earl Dobbins", "Prosecutors say", "source bancaire". */
function bareRoleAt(frame: Frame, i: number, named: Named): Mention | null {
  const { items, phrases } = frame
  const word = lowerOf(items[i])
  if (!isRole(phrases, word) || phrases.verbs.get(word)?.form === 'finite') return null
  const next = items[i + 1]
  if (next && named.has(next.start)) return withName(frame, i, i + 1, word, named)
  return null
}
