/** A longer text does not tell its language better. */
const sample = 20_000

/** The language a text is written in, as BCP 47, by its runs of letters; null where too little is written to be sure. */
export async function guessLanguage(text: string): Promise<string | null> {
  // A megabyte of letters, which a text whose file says its language does without.
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, sample))
  return found.isReliable() ? found.language : null
}
