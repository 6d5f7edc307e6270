import type { Word } from '../../text/words'
import { inAny, languages } from '../languages'
import type { Phrases } from './phrases'

export interface Incise {
  /** Index after its last word and the comma or stop that ends it. */
  end: number
  /** Whether it names who speaks, by a name: no pronoun, no description. */
  named: boolean
}

const opener = /^[,!?…—–]$/
const closer = /^[,.—–:;]$/
const longest = 24
const ownAuxiliaries = inAny(({ speech }) => speech.incises.ownAuxiliaries)
const toldTo = inAny(({ speech }) => speech.incises.told)
const years = inAny(({ speech }) => speech.incises.years)
const inversions = inAny(({ speech }) => speech.inversions)
const latters = inAny(({ speech }) => speech.incises.latters)
const manners = languages.flatMap(({ speech }) => speech.incises.manners)

/**
 * An incise at word `i` of a speech: "explique l'entraîneur, Dario Bellucci.", "a-t-elle dit,", "he said,". It follows a comma
 * or the like and a verb of saying opens it; the name after it may hold one comma more.
 */
export function inciseIn(
  words: Word[],
  i: number,
  phrases: Phrases,
  free: (word: Word) => boolean,
): Incise | null {
  const before = words[i - 1]!
  if (!opener.test(before.text) || !free(words[i]!)) return null
  const verb = verbAt(words, i, phrases)
  if (verb < 0) return null
  for (let at = verb; at < words.length && at - i < longest; at++) {
    const word = words[at]!
    if (!closer.test(word.text) || !free(word) || isDotted(words, at, phrases)) continue
    if (
      word.text === ',' &&
      (namesNext(words, at + 1) ||
        (!pronounAt(words, verb, phrases) && appositionNext(words, at + 1, phrases)))
    )
      continue
    return { end: at + 1, named: namedIn(words.slice(i, at)) }
  }
  return words.length - i < longest ? { end: words.length, named: namedIn(words.slice(i)) } : null
}

/** "a dit M. Vernet", "explique Jean B. Vernet": the dot is the title's or the letter's. */
function isDotted(words: Word[], at: number, { names }: Phrases): boolean {
  const before = words[at - 1]
  if (words[at]!.text !== '.' || !before || before.end !== words[at]!.start) return false
  if (!/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return false
  return (
    /^\p{Lu}(?:\p{Ll}{1,3})?$/u.test(before.text) &&
    (before.text.length === 1 || names.titles.has(lower(before)))
  )
}

function namedIn(words: Word[]): boolean {
  return words.some(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
}

/** The index after the verb and its inverted subject's first word, or −1. */
function verbAt(words: Word[], i: number, phrases: Phrases): number {
  let at = i
  while (at < i + 3 && (phrases.clitics.has(lower(words[at])) || phrases.auxiliaries.has(lower(words[at])))) {
    at++
    if (inversions.has(lower(words[at]))) return pronounThenVerb(words, at, phrases)
    // "nous avons demandé" is what someone says of himself.
    if (ownAuxiliaries.has(lower(words[at]))) return -1
  }
  const form = phrases.verbs.get(lower(words[at]))
  const interrupts = form?.form === 'participle' && at >= i + 2
  const describes =
    (form?.form === 'finite' || (form?.form === 'participle' && at > i)) && isNamed(words, at + 1, phrases)
  if ((!form?.strong && !interrupts && !describes) || form?.form === 'other')
    return phrases.code === 'en' ? subjectThenVerb(words, i, phrases) : invertedVerb(words, at, phrases)
  if (form.reflexive && at === i) return -1
  // "fait valoir la plateforme"
  if (phrases.completed.get(form.lemma)?.has(lower(words[at + 1]))) at++
  if (inversions.has(lower(words[at + 1]))) return at + 2
  return subjectFrom(words, at + 1, form.form === 'participle', phrases)
}

/** The index of a subject behind adverbs, and behind who is told and how: "a expliqué à l'AFP le lieutenant"; or −1. */
function subjectFrom(words: Word[], from: number, isCompound: boolean, phrases: Phrases): number {
  let at = from + mannerAt(words, from)
  const isAdverb = (word: string): boolean =>
    phrases.between.has(word) || languages.some(({ speech }) => speech.incises.adverb.test(word))
  while (at < from + 2 && !startsSubject(words[at], phrases) && isAdverb(lower(words[at]))) at++
  if (startsSubject(words[at], phrases)) return at
  if (!isCompound) return -1
  if (lower(words[at]) === ',') {
    const end = words.slice(at + 1, at + 7).findIndex(({ text }) => text === ',')
    return end > 0 && startsSubject(words[at + 2 + end], phrases) ? at + 2 + end : -1
  }
  if (!toldTo.has(lower(words[at]))) return -1
  for (let behind = at + 2; behind < at + 6; behind++)
    if (startsSubject(words[behind], phrases) && !startsSubject(words[behind - 1], phrases)) return behind
  return -1
}

/** How many words tell how it is said: "répond sans hésiter le directeur", "lâche en souriant Anna", "tranche d'un ton sec le maire". */
function mannerAt(words: Word[], at: number): number {
  const told = manners.find((manner) => manner.every((word, on) => word.test(lower(words[at + on]))))
  return told?.length ?? 0
}

function startsSubject(word: Word | undefined, phrases: Phrases): boolean {
  if (word?.kind !== 'word') return false
  const low = lower(word)
  const isDetermined = phrases.definite.has(low) || phrases.indefinite.has(low) || phrases.possessive.has(low)
  return isDetermined || latters.has(low) || /^\p{Lu}/u.test(word.text)
}

/** "décrit Maëlys", "décrit la scientifique": behind a verb that tells of something, too, stands who tells it. */
function isNamed(words: Word[], at: number, phrases: Phrases): boolean {
  const next = words[at]
  if (!next) return false
  return /^\p{Lu}/u.test(next.text) || (phrases.definite.has(lower(next)) && isRole(words[at + 1], phrases))
}

/** "rit-elle", "finit-il par lâcher": any verb, where the sentence asks nothing. */
function invertedVerb(words: Word[], at: number, phrases: Phrases): number {
  const pronoun = phrases.pronouns.get(lower(words[at + 2]))
  if (!inversions.has(lower(words[at + 1])) || !/^(?:male|female|many)$/.test(pronoun ?? '')) return -1
  if (!phrases.language.speech.incises.inverted.test(words[at]!.text)) return -1
  const end = words.slice(at, at + 10).find(({ text }) => /^[,.?!]$/.test(text))
  return end && /[?!]/.test(end.text) ? -1 : at + 2
}

/** "a-t-elle dit", "avait-il prévenu": the pronoun stands between auxiliary and participle. */
function pronounThenVerb(words: Word[], hyphen: number, phrases: Phrases): number {
  for (let at = hyphen + 2; at < hyphen + 6; at++) {
    const form = phrases.verbs.get(lower(words[at]))
    if (form) return at + 1
  }
  return -1
}

/** "he said", "Finlayson says"; "I had hoped" is what someone says of himself. */
function subjectThenVerb(words: Word[], i: number, phrases: Phrases): number {
  if (phrases.pronouns.get(lower(words[i])) === 'self') return -1
  for (let at = i + 1; at < i + 3; at++) {
    const form = phrases.verbs.get(lower(words[at]))
    const first = words[i]!
    if (
      form?.strong &&
      form.form === 'finite' &&
      (phrases.pronouns.has(lower(first)) || /^\p{Lu}/u.test(first.text))
    )
      return at + 1
  }
  return -1
}

function pronounAt(words: Word[], verb: number, phrases: Phrases): boolean {
  return phrases.pronouns.has(lower(words[verb])) || phrases.pronouns.has(lower(words[verb - 1]))
}

/** "promet Jean-Luc Schaff, souffleur depuis 1989." — "souriait Ginette, 78 ans, doyenne du kop." — "assure Ginette, la doyenne." */
function appositionNext(words: Word[], at: number, phrases: Phrases): boolean {
  const next = words[at]
  if (!next) return false
  if (phrases.definite.has(lower(next)) && isRole(words[at + 1], phrases))
    return endsOrBelongs(words[at + 2], phrases)
  if (isRole(next, phrases) && endsOrBelongs(words[at + 1], phrases)) return true
  if (next.kind === 'number' && lower(words[at + 1]) === ',') return true
  // "42 ans", "trente ans de maison"
  if (years.has(lower(words[at + 1]))) return true
  const word = lower(next)
  const stop = words.slice(at, at + 14).findIndex(({ text }) => text === '.')
  const ends = stop >= 0
  // "souffle un technicien, qui avait déménagé.", "a expliqué Max Perrol, du peloton de montagne."
  if (phrases.relatives.has(word) || phrases.of.has(word) || phrases.contracted.has(word)) return ends
  // "a assuré Paul Vernet, lors d'une conférence de presse."
  if (ends && phrases.prepositions.has(word))
    return words.slice(at, at + stop).some((each) => phrases.occasions.has(lower(each)))
  if (next.kind !== 'word' || !/^\p{Ll}/u.test(next.text) || phrases.verbs.get(word)?.form === 'finite')
    return false
  const small = [
    phrases.pronouns,
    phrases.conjunctions,
    phrases.prepositions,
    phrases.clitics,
    phrases.auxiliaries,
    phrases.between,
    phrases.definite,
  ]
  if (small.some((set) => set.has(word)) || phrases.names.never.has(word)) return false
  return ends
}

function isRole(word: Word | undefined, { men, women, names, kin }: Phrases): boolean {
  const low = lower(word)
  return men.has(low) || women.has(low) || names.roles.has(low) || kin.has(low)
}

/** Behind "la trésorière" the incise ends, or says of what: with a verb there, someone says something of her. */
function endsOrBelongs(word: Word | undefined, phrases: Phrases): boolean {
  const low = lower(word)
  return closer.test(low) || phrases.of.has(low) || phrases.contracted.has(low)
}

function namesNext(words: Word[], at: number): boolean {
  const next = words[at]
  if (!next || !/^\p{Lu}/u.test(next.text)) return false
  // A name that runs up to a mark: ", Dario Bellucci." It is speech again where more than a name follows.
  let end = at
  while (
    end < words.length &&
    (/^\p{Lu}/u.test(words[end]!.text) || /^(?:de|du|le|la|van|von|den)$/i.test(words[end]!.text))
  )
    end++
  return end >= words.length || closer.test(words[end]!.text)
}

function lower(word: Word | undefined): string {
  return word?.low ?? ''
}
