/** A longer text does not tell its language better. */
const sample = 20_000

/**
 * The language a text is written in, as BCP 47: by the small words of the two that most documents here are in, else by
 * its runs of letters; null where too little is written to be sure.
 */
export async function guessLanguage(text: string): Promise<string | null> {
  const start = text.slice(0, sample)
  const plain = languageBySmallWords(start)
  if (plain) return plain
  // A megabyte of letters, which takes longer to come than a page takes to be read.
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(start)
  return found.isReliable() ? found.language : null
}

// Frequent in one language, and rare in those that look like it: neither Catalan, Romanian nor Dutch has many of them.
const small = {
  fr: words(
    'est dans pour une qui du sur avec pas plus cette sont aux ont été par ses leur mais elle nous vous être même après',
  ),
  en: words('the and to with that are have has this not which from by its were they would there been will'),
}
const fewest = { words: 40, share: 0.08, times: 6 }

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}

/** French or English where the text is long enough, holds many small words of the one and hardly any of the other. */
function languageBySmallWords(text: string): 'fr' | 'en' | null {
  const written = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (written.length < fewest.words) return null
  const among = (set: Set<string>) => written.filter((word) => set.has(word)).length
  const [french, english] = [among(small.fr), among(small.en)]
  const most = Math.max(french, english)
  if (most < written.length * fewest.share || most < Math.min(french, english) * fewest.times) return null
  return most === french ? 'fr' : 'en'
}
