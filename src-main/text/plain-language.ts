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
export function plainLanguageOf(text: string): 'fr' | 'en' | null {
  const { count, fr, en } = tellingWords(text)
  if (count < fewest.words) return null
  const most = Math.max(fr, en)
  if (most < count * fewest.share || most < Math.min(fr, en) * fewest.times) return null
  return most === fr ? 'fr' : 'en'
}

/** How many words a text has, how many of them tell that it is French, or English, and how many different ones do. */
export function tellingWords(text: string): { count: number; fr: number; en: number; different: number } {
  const written = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const among = (set: Set<string>) => written.filter((word) => set.has(word)).length
  const told = written.filter((word) => small.fr.has(word) || small.en.has(word))
  return { count: written.length, fr: among(small.fr), en: among(small.en), different: new Set(told).size }
}
