import { isPronoun } from '../text/pronouns'

const label = /^(\p{Lu}[\p{L}\p{M} .'’-]{0,40}?(?: \d{1,2})?)(\s?\([^()]{1,40}\))?\s?:\s+(?=\S)/u
const mostWords = 5

/** Who says a line by its own beginning, and how, and what: "ANNE : Non.", "Speaker 1 (laughs): No."; not "Il m’a dit : non." */
export function speakerOf(line: string): { speaker: string; words: string } | null {
  const found = label.exec(line)
  if (!found) return null
  const [whole, name, aside = ''] = found
  const words = name!.trim().split(/[\s'’]+/)
  if (words.length > mostWords || words.some((word) => isPronoun(word))) return null
  return { speaker: name!.trim() + aside, words: line.slice(whole.length) }
}
