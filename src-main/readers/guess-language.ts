import { isLanguage, isReadInFull } from '../model/read-languages'
import { plainLanguageOf, tellingWords } from '../text/plain-language'

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
  if (plain) return stated && isLanguage(stated, plain) ? stated : plain
  if (stated) return isDoubtful(start, stated) ? ((await languageBelying(start, stated)) ?? stated) : stated
  const found = await byLetters(start)
  return found.isReliable() && (isReadInFull(found.language) || !isTooShort(start)) ? found.language : null
}

// Fewer words in Latin letters are as likely Catalan or Hungarian by their letters as French or English.
const fewest = 12

function isTooShort(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) < fewest
}

async function byLetters(text: string) {
  // A megabyte of letters, which takes longer to come than a page takes to be read.
  const { eld } = await import('eld/extrasmall')
  return eld.detect(text)
}

// In fewer words than these, and among names, runs of letters tell little; so many small words bear a statement out.
const least = { words: 4, small: 0.5, telling: 2, share: 0.04 }

/** Whether a text has enough words to tell another language than is stated, and not those of the stated one. */
function isDoubtful(text: string, stated: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  const small = words.filter((word) => !/^\p{Lu}/u.test(word)).length
  if (words.length < least.words || small < words.length * least.small) return false
  if (!isReadInFull(stated)) return true
  const { count, fr, en } = tellingWords(text)
  return (isLanguage(stated, 'fr') ? fr : en) < Math.max(least.telling, count * least.share)
}

// What a text is in leads all others by so much, but for near kin: Catalan stands beside Spanish.
const clear = { score: 0.7, lead: 0.15 }

/** Another language that a text is far likelier in than in the one stated; null where that is not known by its letters. */
async function languageBelying(text: string, stated: string): Promise<string | null> {
  const { eld } = await import('eld/extrasmall')
  const known = Object.values(eld.info().Languages).find((code) => isLanguage(stated, code))
  if (!known) return null
  const found = await byLetters(text)
  const scores = found.getScores()
  const best = scores[found.language] ?? 0
  const isClear = best >= clear.score && best - (scores[known] ?? 0) >= clear.lead
  return found.isReliable() && isClear ? found.language : null
}
