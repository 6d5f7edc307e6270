/** The languages whose words are known, by which they are read in full; of another, marks, capitals and digits tell what they can. */
const readLanguages = ['fr', 'en'] as const

/** Whether texts in a language are read in full. `language` is BCP 47. */
export function isReadInFull(language: string): boolean {
  return readLanguages.some((code) => isLanguage(language, code))
}

/** Whether a BCP 47 tag is of a language, as "fr-CA" is of "fr" and "frr" is not. */
export function isLanguage(tag: string, code: string): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === code
}
