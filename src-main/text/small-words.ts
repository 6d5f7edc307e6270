// Words that join others and say little alone, folded, in the languages that texts are read in.
const split = (text: string) => new Set(text.split(/\s+/))
const smallWords = {
  fr: split(`a ai as au aux avec ce ces cet cette dans de des du elle elles en est et eu il ils je la le les leur leurs
    lui ma mais me mes mon ne nos notre nous on ont ou par pas plus pour que qui jusqu lorsqu puisqu qu quoiqu sa sans se
    ses si son sont sur ta te tes ton tu un une vos votre vous y`),
  en: split(`a an and are as at be been but by did do does for from had has have he her him his i in is it its me my no not
    of on or our she so than that the their them they this to us was we were what which who will with you your`),
}

export type WordLanguage = keyof typeof smallWords
export const wordLanguages: readonly WordLanguage[] = ['fr', 'en']

/** Whether a folded word only joins others: an article, a pronoun, a preposition. */
export function isSmallWord(folded: string): boolean {
  return smallWords.fr.has(folded) || smallWords.en.has(folded)
}

/** The languages that folded words may be in: the one whose small words prevail among them, or all where none do. */
export function languagesOf(folded: readonly string[]): readonly WordLanguage[] {
  const count = (language: WordLanguage) => folded.filter((word) => smallWords[language].has(word)).length
  const [french, english] = [count('fr'), count('en')]
  if (french === english) return wordLanguages
  return french > english ? ['fr'] : ['en']
}
