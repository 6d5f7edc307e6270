/** The languages whose words are known, by which they are read in full; of another, marks, capitals and digits tell what they can. */
const readLanguages = ['fr', 'en'] as const

/** Whether texts in a language are read in full. `language` is BCP 47. */
export function isReadInFull(language: string): boolean {
  const stated = language.toLowerCase()
  return readLanguages.some((code) => stated === code || stated.startsWith(`${code}-`))
}
