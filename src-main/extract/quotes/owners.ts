import { inAny } from '../languages'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { isRole } from './item-roles'
import { lowerOf, type Mention } from './mention'

const ownerLinks = inAny(({ speech }) => speech.ownerLinks)

/** "les propos de son avocat", "les précisions apportées par le procureur": whose words these are. */
export function ownerOf({ items, phrases }: Frame, words: Mention, mentions: Mention[]): Mention | null {
  if (!phrases.sayings.has(words.head ?? '')) return null
  const owner = mentions.find(({ from }) => from > words.to)
  if (!owner || owner.from > words.to + 4) return null
  const link = lowerOf(items[owner.from - 1])
  const belongs = phrases.of.has(link) || phrases.contracted.has(lowerOf(items[owner.from]))
  return belongs || ownerLinks.has(link) ? owner : null
}

/** "a déclaré un communiqué de l'armée", "a statement from the bank said": paper speaks for whom it belongs to. */
export function setOwner(frame: Frame, cue: Cue, mentions: Mention[]): void {
  const owner = cue.subject && ownerOf(frame, cue.subject, mentions)
  if (!owner || (!owner.entity && !frame.phrases.bodies.has(owner.head ?? ''))) return
  cue.subject = owner
  owner.governed = false
}

const whose = inAny(({ speech }) => speech.whose)

// Between "whose" and its verb stand a noun and what qualifies it.
const ownedWords = 4

/** "FlockTech, whose website promises “…”": what is no person speaks for whom it belongs to. */
export function setWhose({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): void {
  const from = Math.max(0, cue.from - ownedWords - 1)
  const at = from + items.slice(from, cue.from).findLastIndex((item) => whose.has(lowerOf(item)))
  if (at < from || at >= cue.from - 1) return
  const owned = items.slice(at + 1, cue.from)
  const isOther = (item: Frame['items'][number]): boolean =>
    item.kind !== 'word' ||
    isRole(phrases, item.low) ||
    phrases.pronouns.has(item.low) ||
    /^\p{Lu}/u.test(item.text)
  if (owned.some(isOther)) return
  const owner = mentions.findLast(({ to }) => to < at)
  const behind = owner && items.slice(owner.to + 1, at)
  if (!owner?.entity || behind!.some((item) => lowerOf(item) !== ',')) return
  cue.subject = owner
  owner.governed = false
}

/** "lit-on dans Le Quotidien", "peut-on lire sur le site": behind the preposition stands whose words one reads. */
export function setRead({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): void {
  if (!phrases.reading.has(cue.lemma) || cue.subject?.pronoun !== 'nobody') return
  const place = mentions.find(({ from, pronoun }) => from > cue.to && pronoun !== 'nobody')
  if (!place || place.from > cue.to + 4 || !phrases.readFrom.has(lowerOf(items[place.from - 1]))) return
  cue.subject = place
  cue.inverted = true
  place.governed = false
}

const spaced = (phrase: string): string => phrase.replaceAll('_', ' ')
const askedOf = inAny(({ speech }) => speech.askedOf.map(spaced))
const askedNear = inAny(({ speech }) => speech.askedNear.map(spaced))
const askedAt = inAny(({ speech }) => speech.askedAt.map(spaced))
const learning = inAny(({ speech }) => speech.learning)
const assuring = inAny(({ speech }) => speech.assuring)

/** "a-t-on appris auprès de la procureure", "précise-t-on au ministère": one is whom the sentence ends with. */
export function setAskedOf({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): void {
  const one = cue.subject
  if (one?.pronoun !== 'nobody' || !cue.inverted || phrases.reading.has(cue.lemma)) return
  const last = Math.max(cue.to, one.to)
  const source = mentions.find(({ from }) => from > last)
  if (!source || source.form === 'pronoun' || source.from > last + 5) return
  const way = items
    .slice(last + 1, source.from)
    .map(lowerOf)
    .join(' ')
    .replaceAll('’', "'")
  const contracted = phrases.contracted.has(lowerOf(items[source.from]))
  const near = askedNear.has(way)
  // "a-t-on répondu à Verdalis": who is told something is not who tells it.
  const isOwn = learning.has(cue.lemma) || (assuring.has(cue.lemma) && one.from > cue.to)
  const at = isOwn && (askedAt.has(way) || (contracted && way === ''))
  if (!askedOf.has(way) && !near && !at) return
  const speaks = source.entity
    ? source.entity.kind === 'organization' || (near && source.entity.kind === 'person')
    : phrases.bodies.has(source.head ?? '') || (near && isRole(phrases, source.head ?? ''))
  if (!speaks) return
  cue.subject = source
  source.governed = false
}

const houses = inAny(({ speech }) => speech.houses.map(spaced))

/** "Chez Renault, on assure …", "À la mairie, on se dit …": one is whose people a sentence goes to first. */
export function setHouse({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): void {
  const one = cue.subject
  const house = mentions[0]
  if (one?.pronoun !== 'nobody' || !house || house.form === 'pronoun' || house.entity?.kind === 'place')
    return
  if (lowerOf(items[house.to + 1]) !== ',' || one.from !== house.to + 2) return
  const way = items.slice(0, house.from).map(lowerOf).join(' ').replaceAll('’', "'")
  const contracted = phrases.contracted.has(lowerOf(items[house.from]))
  if (!houses.has(way) && !(contracted && way === '')) return
  if (house.form === 'description' && !phrases.bodies.has(house.head ?? '')) return
  cue.subject = house
  house.governed = false
}
