import type { Span } from '../model/span'
import { isNoun, isSmall } from './measure-words'

/**
 * The word for what a figure measures, as the text says it: "jobs" in "140 of its 560 jobs", "prêt" in "un prêt de 45
 * millions", "capital" in "35 % du capital"; null where no word beside it says so for certain: figures of unlike things
 * are not to be put on one scale.
 */
export function measuredBy(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const nouns = [
    frenchShare.exec(after)?.[1],
    englishShareIn(after),
    frenchBefore.exec(before)?.[1],
    englishBefore.exec(before)?.[1],
    countedAfter.exec(after)?.[1],
  ]
  return nouns.find((noun) => noun !== undefined && noun.split(/\s+|(?<=d['’])/).every(isPart)) ?? null
}

const reach = 60

/** The nouns of "levée de fonds", and what binds them. */
const isPart = (word: string) => /^d(?:e|['’])$/.test(word) || isNoun(word)

// In either language: a text of one quotes the other, and none of these words is anything else there.
const roughly = `(?:(?:environ|quelques?|près|plus|moins|jusqu['’]à|about|around|nearly|almost|some|over|up to|at least|more|less|than|d['’]|de)\\s*)*`

/**
 * "un prêt de", "le chiffre d’affaires de", "une levée de fonds de plus de". Only an article tells the noun from the verb, adverb or
 * preposition of "a progressé rapidement de", "à hauteur de".
 */
const frenchBefore = new RegExp(
  `(?<!\\p{L})(?:(?:une?|le|la|les|des|du|son|sa|ses|leurs?|ce|cette|ces|chaque|au|aux)\\s+|l['’])` +
    `(?:(?:nouve(?:au|l|lle)|premi(?:er|ère)|deuxième|second|seconde|grande?|gros|grosse|petite?)\\s+)?` +
    `(\\p{L}[\\p{L}-]{2,}(?:\\s+(?:de\\s+|d['’])(?!(?:plus|moins|près)\\s)[\\p{L}-]{3,})?)\\s+(?:de|d['’])\\s*${roughly}$`,
  'u',
)
/** "a breakup fee of about" */
const englishBefore = new RegExp(
  `(?<!\\p{L})(?:an?|the|its|their|his|her|this|that)\\s+(?:[\\p{L}-]+\\s+){0,2}?([\\p{L}-]{3,})\\s+of\\s+${roughly}$`,
  'u',
)
/** "35 % du capital": what it is a part of; no verb, as in "leur a promis à 40 d’abandonner". */
const frenchShare =
  /^\s+(?:du|des|de la|de l['’]|(?:de|d['’])(?!\s?\p{L}+[ei]r(?!\p{L})))\s?(?!(?:ses|leurs|plus|son|sa)\s)([\p{L}-]{3,})/u
/** "a quarter of the workforce" */
const englishShare = /^\s+of\s+(?:(?:the|its|their)\s+)?([\p{L}-]{3,})(?:\s+([\p{Ll}-]+))?/u
/** "560 jobs", "900 satellites" */
const countedAfter = /^\s+([\p{Ll}-]{3,}s)(?!\p{L})/u

/** Not "global" in "of the global market": only what nothing but a small word follows is a noun for certain. */
function englishShareIn(after: string): string | undefined {
  const [, noun, next] = englishShare.exec(after) ?? []
  return next === undefined || isSmall(next) ? noun : undefined
}
