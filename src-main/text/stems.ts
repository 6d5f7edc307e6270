/**
 * What inflected forms of a word have in common, in French and in English at once: "accord" for "accords", "parl" for
 * "parlé" and "parlaient", "sign" for "signing". Takes off the longest ending of a verb, a plural or a feminine that leaves
 * four letters at least. Folded words in; two words that share a stem may be forms of one, and rank below the word itself.
 */
export function stemOf(folded: string): string {
  if (!/^[a-z]{5,}$/.test(folded)) return folded
  for (const [ending, instead] of endings) {
    if (!folded.endsWith(ending)) continue
    const stem = folded.slice(0, folded.length - ending.length) + instead
    if (stem.length >= shortest)
      return stem.endsWith('e') && stem.length > shortest ? stem.slice(0, -1) : stem
  }
  return folded
}

/** Every word that may have such a stem, whether there is one or not, in no order: there are few. */
export function mayShareStem(stem: string): string[] {
  const words = endings.flatMap(([ending, instead]) => [
    ...(stem.endsWith(instead) ? [stem.slice(0, stem.length - instead.length) + ending] : []),
    ...(instead ? [] : [`${stem}e${ending}`]),
  ])
  return [...new Set([stem, ...words])]
}

const shortest = 4

// The longest first; what is put in their place keeps "chevaux" with "cheval" and "cities" with "city".
const endings: readonly (readonly [string, string])[] = (
  [
    ['issaient', ''],
    ['eraient', ''],
    ['assions', ''],
    ['issions', ''],
    ['issait', ''],
    ['issant', ''],
    ['issent', ''],
    ['erait', ''],
    ['erons', ''],
    ['eront', ''],
    ['aient', ''],
    ['irent', ''],
    ['erent', ''],
    ['antes', ''],
    ['ions', ''],
    ['erai', ''],
    ['eras', ''],
    ['iez', ''],
    ['ant', ''],
    ['ait', ''],
    ['ais', ''],
    ['ent', ''],
    ['ons', ''],
    ['era', ''],
    ['ees', ''],
    ['ies', 'y'],
    ['ing', ''],
    ['aux', 'al'],
    ['ee', ''],
    ['es', ''],
    ['ed', ''],
    ['er', ''],
    ['ez', ''],
    ['is', ''],
    ['it', ''],
    ['ir', ''],
    ['al', 'al'],
    ['e', ''],
    ['s', ''],
    ['x', ''],
    ['y', 'y'],
  ] as const
).toSorted(([one], [other]) => other.length - one.length)
