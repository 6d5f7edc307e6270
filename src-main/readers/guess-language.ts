import { plainLanguageOf } from '../text/plain-language'

/** A longer text does not tell its language better. */
const sample = 20_000

/**
 * The language a text is written in, as BCP 47: by the small words of the two that most documents here are in, else as its
 * file states, for many pages state one that they are not in, else by its runs of letters; null where too little is written
 * to be sure.
 */
export async function guessLanguage(text: string, stated: string | null): Promise<string | null> {
  const start = text.slice(0, sample)
  const plain = plainLanguageOf(start)
  if (plain) return stated?.toLowerCase().startsWith(plain) ? stated : plain
  if (stated) return stated
  // A megabyte of letters, which takes longer to come than a page takes to be read.
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(start)
  return found.isReliable() ? found.language : null
}
