import type { Frame } from './frames'
import type { Phrases } from './phrases'

/** A number of words or characters, roughly. */
export function stepOf(n: number): string {
  for (const step of [0, 1, 2, 4, 8, 14, 25]) if (n <= step) return String(step)
  return 'far'
}

/** Whether no word of the reporter's stands beside a passage. */
export function isAlone({ items }: Frame, k: number): boolean {
  return items.every((item, i) => i === k || item.kind !== 'word')
}

/** A word by what it does in a sentence. */
export function kindOfItem({ items, phrases }: Frame, i: number): string {
  const item = items[i]
  if (!item) return 'edge'
  if (item.kind === 'passage') return 'passage'
  if (item.kind === 'mark') return item.text
  if (item.kind === 'number') return 'number'
  return kindOfWord(phrases, item.text, item.low)
}

/** The same of a word that stands by itself. */
export function kindOfWord(
  phrases: Phrases,
  text: string,
  low = text.toLowerCase().replace(/’/g, "'"),
): string {
  if (phrases.that.has(low)) return 'that'
  if (phrases.of.has(low)) return 'of'
  if (phrases.contracted.has(low)) return 'of the'
  if (phrases.be.has(low)) return 'be'
  if (phrases.auxiliaries.has(low)) return 'have'
  if (phrases.naming.has(low)) return 'naming'
  if (phrases.sayings.has(low)) return 'saying'
  if (phrases.indefinite.has(low)) return 'a'
  if (phrases.definite.has(low)) return 'the'
  if (phrases.prepositions.has(low)) return 'prep'
  if (phrases.conjunctions.has(low)) return 'conj'
  if (phrases.pronouns.has(low)) return 'pronoun'
  const verb = phrases.verbs.get(low)
  if (verb) return `verb ${verb.form} ${verb.strong ? 'S' : 'w'}`
  return /^\p{Lu}/u.test(text) ? 'Name' : 'word'
}
