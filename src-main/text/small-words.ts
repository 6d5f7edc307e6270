// Words that join others and say little alone, folded: in French and in English, the languages texts are read in.
const words =
  `a ai as au aux avec ce ces cet cette dans de des du elle elles en est et eu il ils je la le les leur leurs
  lui ma mais me mes mon ne nos notre nous on ont ou par pas plus pour que qui jusqu lorsqu puisqu qu quoiqu sa sans se ses si son sont
  sur ta te tes ton tu un une vos votre vous y
  an and are at be been but by did do does for from had has have he her him his i in is it its me my no not of on or
  our she so than that the their them they this to us was we were what which who will with you your`.split(
    /\s+/,
  )

const smallWords = new Set(words)

/** Whether a folded word only joins others: an article, a pronoun, a preposition. */
export function isSmallWord(folded: string): boolean {
  return smallWords.has(folded)
}
