import type { EntityKind } from '../../model/extraction'
import { groupNames, type Group } from './aliases'
import { byCapitals } from './by-capitals'
import { initials } from './casing'
import { withoutItemHeads } from './item-heads'
import { inAny, languages } from '../languages'
import { isLabel } from './labels'
import { withListedWholes } from './listed-wholes'
import { withToldInFull } from './told-in-full'
import { keyOf, type Name } from './name'
import { findNames, titleBefore } from './names'
import { partedPairs, type Bounds } from './pairs'
import type { Reading } from '../reading'
import { opensSentence } from './sentence-starts'
import type { Setting } from '../tagger/settings'
import type { Odds } from '../tagger/labels'
import { tag, type Tagged, type Tagging } from '../tagger/tag'
import { shippedModel } from '../tagger/model'
import { isBodyInShort } from './runs'
import { genderOfFirstName, vocabularyOf } from './vocabulary'
import { withoutAmounts } from './without-amounts'
import { withoutInhabitants } from './without-inhabitants'
import { withoutLeadingNouns } from './without-leading-nouns'
import { withoutOpeningNouns } from './without-opening-nouns'

/** What a text names: the rules propose, and the tagger, which knows what they think, decides. */
export function taggedNames(reading: Reading): Name[] {
  const ruled = findNames(reading)
  const groups = groupNames(reading, ruled)
  const tagging = tag(reading, groups, shippedModel(), conventionsOf(reading))
  const byFirst = new Map(ruled.map((name) => [name.first, name]))
  if (!languages.includes(reading.language))
    return byCapitals(reading, tagging.names, tagging).map(({ first, last }) =>
      toName(reading, { first, last, ...opinionOf(tagging, first, last) }, undefined),
    )
  const bounds = tagging.names
    .map((tagged) => trimmed(reading, tagged, tagging.isListed))
    .filter(
      ({ first, last }) =>
        first <= last &&
        !isNever(reading, first, last) &&
        !isCommonNoun(reading, first, last, tagging.isListed),
    )
  const wholes = withToldInFull(reading, withListedWholes(reading, bounds, tagging), tagging)
  const names = partedPairs(reading, wholes, tagging.isListed).map(({ first, last }) => {
    return toName(reading, { first, last, ...opinionOf(tagging, first, last) }, byFirst.get(first))
  })
  const all = merged(names, missed(reading, groups, names, tagging))
  const headless = withoutItemHeads(reading, all, tagging.isListed)
  const proper = withoutOpeningNouns(reading, headless, tagging.isListed)
  const named = withoutInhabitants(reading, proper, tagging.isListed)
  return withoutAmounts(reading, withoutLeadingNouns(reading, named))
}

/**
 * A person's titles and greetings are no part of a name ("Queen Elizabeth Hall" has no title), nor is an office before it in
 * minutes ("CHAIR DELGADO"), nor articles that are written small or, where a sentence begins, that no list has with
 * it ("The Hague"), whatever the tagger learned from says. Within a sentence the capital says that "The" is part of it.
 */
function trimmed(reading: Reading, { first, last, kind }: Tagged, isListed: Tagging['isListed']): Bounds {
  const { words, blocks, language } = reading
  const vocabulary = vocabularyOf(language)
  const { articles, greetings, titles, roles } = vocabulary
  // "Hello Bank" is nobody.
  const isAddressed = (at: number): boolean =>
    kind === 'person' ||
    (blocks.some(({ start }) => start === words[at]!.start) &&
      genderOfFirstName(words[at + 1]!.text) !== null)
  let from = first
  while (from <= last) {
    const small = words[from]!.low
    const article =
      articles.has(small) &&
      (words[from]!.text === small ||
        (small === 'the' && from < last && opensSentence(reading, from) && !isListed(from, last)))
    const shouted = words[from]!.text === words[from]!.text.toUpperCase()
    const title = kind === 'person' && from < last && (titles.has(small) || (shouted && roles.has(small)))
    const short = from < last && isBodyInShort(vocabulary, words[from]!)
    const greeting = from < last && greetings.has(small) && isAddressed(from)
    // "Pour Fillot, il s'agit de …"
    const source =
      kind === 'person' &&
      from < last &&
      sources.has(small) &&
      opensSentence(reading, from) &&
      !isListed(from, last)
    const party = kind === 'person' && from < last && isPartyBehindRole(reading, from, isListed)
    if (!article && !title && !short && !greeting && !source && !party && words[from]!.text !== '.') break
    from++
  }
  return { first: from, last }
}

/** "la sénatrice LR Anne Roux": behind a role, letters that a list knows tell of what body its bearer is. */
function isPartyBehindRole({ words, language }: Reading, at: number, isListed: Tagging['isListed']): boolean {
  const [before, letters, next] = [words[at - 1], words[at]!, words[at + 1]!]
  return (
    language.code === 'fr' &&
    /^\p{Lu}{2,5}$/u.test(letters.text) &&
    /\p{Ll}/u.test(next.text) &&
    before !== undefined &&
    (vocabularyOf(language).roles.has(before.low) || people.has(before.low)) &&
    isListed(at, at)
  )
}

const people = inAny(({ speech }) => [...speech.people.male, ...speech.people.female])

/** What leads to whose words or view a sentence tells. */
const sources = inAny(({ speech }) => [
  ...speech.eyes,
  ...speech.according.filter((phrase) => !phrase.includes('_')),
])

/** "l'IA", "Lundi": one word that is no name, however it is written; but "US" is no pronoun. */
function isNever({ words, language }: Reading, first: number, last: number): boolean {
  const word = words[first]!
  return first === last && !acronyms.has(word.text) && vocabularyOf(language).never.has(word.low)
}

/** « La métropole a menti », where a sentence begins: the capital is the article's, and the noun names nobody. */
function isCommonNoun(reading: Reading, first: number, last: number, isListed: Tagging['isListed']): boolean {
  const { words, language } = reading
  const noun = words[last]!
  return (
    last === first + 1 &&
    vocabularyOf(language).articles.has(words[first]!.low) &&
    /^\p{Ll}+$/u.test(noun.text) &&
    initials(reading)[first]! &&
    !isListed(first, last)
  )
}

/** What but for its capitals would be a word that names nothing. */
const acronyms = inAny(({ names }) => names.acronyms)

interface Opinion {
  odds: Odds
  heardOf: boolean
  listed: EntityKind | null
}
type Stretch = Bounds & Opinion

function opinionOf({ oddsOf, isHeardOf, listedKind }: Tagging, first: number, last: number): Opinion {
  return { odds: oddsOf(first, last), heardOf: isHeardOf(first, last), listed: listedKind(first, last) }
}

function toName(reading: Reading, { first, last, ...opinion }: Stretch, rule: Name | undefined): Name {
  const start = reading.words[first]!.start
  const end = reading.words[last]!.end
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    first,
    last,
    titled: rule ? rule.titled : titleBefore({ reading, vocabulary: vocabularyOf(reading.language) }, first),
    withArticle: rule?.withArticle ?? false,
    ...opinion,
  }
}

// Logarithms of odds: a form known from elsewhere in the text is believed with less than another.
const enoughForKnown = -4
const enoughForNew = -1
// What the tagger has heard of it knows better: the rules add little to it.
const enoughElsewhereIfHeardOf = -3
const enoughIfHeardOf = 0
// It learned from few texts that begin with quoted words, and doubts even “Microsoft will buy it” there.
const enoughIfListedAndOpening = -3
// "l'ONG Coordination Sud": what is called a body is one, though its words are common.
const enoughBehindBody = -4

/**
 * What the rules found and the tagger passed over: what labels a turn of speech is a name, and so is what the lists hold
 * and stands only where every word has its capital; in news, where many names
 * are unheard of, so is a form that it took for one elsewhere in the text, or nearly took for one in all its places.
 */
function missed(reading: Reading, groups: Group[], names: Name[], tagging: Tagging): Name[] {
  const taken = new Set(names.map(({ text }) => keyOf(text)))
  const opening = initials(reading)
  const vocabulary = vocabularyOf(reading.language)
  return groups.flatMap(({ names: ruled }) => {
    const byForm = new Map<string, Name[]>()
    for (const name of ruled) {
      const form = keyOf(name.text)
      const there = byForm.get(form) ?? []
      byForm.set(form, there)
      there.push({ ...name, ...opinionOf(tagging, name.first, name.last) })
    }
    return [...byForm].flatMap(([form, same]) => {
      if (same.some((name) => isLabel(reading, name))) return same
      const { heardOf, first, last } = same[0]!
      const mean = same.reduce((sum, { odds }) => sum + best(odds!), 0) / same.length
      const opens = same.every((name) => opening[name.first])
      if (opens && tagging.isListed(first, last) && mean > enoughIfListedAndOpening) return same
      if (
        mean > enoughBehindBody &&
        same.some((name) => isBodyInShort(vocabulary, reading.words[name.first - 1]))
      )
        return same
      if (!reading.isNews) return []
      const enoughElsewhere = heardOf ? enoughElsewhereIfHeardOf : enoughForKnown
      if (taken.has(form)) return same.filter(({ odds }) => best(odds!) > enoughElsewhere)
      return mean > (heardOf ? enoughIfHeardOf : enoughForNew) ? same : []
    })
  })
}

function best(odds: Odds): number {
  return Math.max(...Object.values(odds))
}

/** The names, and those of the others that overlap none of them. */
function merged(names: Name[], others: Name[]): Name[] {
  const all = [...names]
  const covered = new Set(names.flatMap(({ first, last }) => range(first, last)))
  for (const other of others) if (!range(other.first, other.last).some((i) => covered.has(i))) all.push(other)
  return all.sort((a, b) => a.start - b.start)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Of the conventions that names are marked by, those that suited texts like this one best together. */
function conventionsOf({ isNews, language, blocks, sentences }: Reading): Setting[] {
  if (isNews) return ['news']
  // Some of what it learned from are sentences that stand alone.
  if (blocks.length === 1 && sentences.length <= 2)
    return language.code === 'fr'
      ? ['mixed', 'mixed', 'encyclopedia']
      : ['crossner', 'crossner', 'encyclopedia']
  return language.code === 'fr' ? ['encyclopedia', 'mixed'] : ['encyclopedia', 'crossner', 'wikigold']
}
