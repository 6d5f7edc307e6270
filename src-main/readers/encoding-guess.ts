import type * as Library from 'jschardet'
import { countWhere } from './encoding-counts'
import { requireLibrary } from './encoding-library'
import { decodeNamed } from './encoding-named'

/** A text as one of many encodings gives it. */
export interface Guess {
  text: string
  encoding: string
  /** Whether hardly any other encoding would make a text of it. */
  isSure: boolean
}

/** Of a long text this much is judged: bytes, or letters. */
const judged = 200_000
/** How sure of itself the library is, at most 1: below the first, a text that reads well as a western one is one. */
const least = { believed: 0.2, sure: 0.35 }
/** Of the signs that are not in ASCII, how many are such as western texts hold where one reads well. */
const wellRead = 0.8

/** The text of bytes that are not in Unicode, by how the letters of each language follow each other in each encoding. */
export function likeliest(bytes: Uint8Array): Guess {
  const start = judgedOf(bytes)
  const said = guessed(start)
  const read = westernEuropean(start, isWestern(said) ? said.encoding : null)
  const readsWell = read.score >= wellRead * countWhere(start, (byte) => byte > 127)
  const { encoding, confidence } = isWestern(said) && !readsWell ? guessedBeyondAscii(bytes) : said
  if (!isWestern({ encoding }) && (!readsWell || confidence >= least.believed)) {
    const text = decodeNamed(encoding, bytes)
    const isSure = confidence >= least.sure && text?.includes('\ufffd') === false
    if (text !== null) return { text, encoding, isSure }
  }
  return {
    text: decodeNamed(read.encoding, bytes)!,
    encoding: read.encoding,
    isSure: isWestern(said) && readsWell,
  }
}

/** The start of a text, or its lines beyond ASCII where nearly all of them stand further down, as in a mailbox. */
function judgedOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, judged)
  const isBeyond = (byte: number) => byte > 127
  return countWhere(start, isBeyond) < countWhere(bytes, isBeyond) / 10 ? beyondAscii(bytes) : start
}

/** What the lines say that are not in ASCII: a few of another language stand below many in English. */
function guessedBeyondAscii(bytes: Uint8Array): { encoding: string; confidence: number } {
  const said = guessed(beyondAscii(bytes))
  return said.confidence < least.believed ? nothing : said
}

/** How much of a line is kept before the first of its signs that is not in ASCII. */
const keptBefore = 100

function beyondAscii(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  const beyond = lines.flatMap((line) => {
    const first = line.search(/[\x80-\xff]/)
    return first < 0 ? [] : [line.slice(Math.max(0, first - keptBefore))]
  })
  return Buffer.from(beyond.join('\n').slice(0, judged), 'latin1')
}

const nothing = { encoding: 'ascii', confidence: 0 }

function guessed(bytes: Uint8Array): { encoding: string; confidence: number } {
  // A megabyte of counts, loaded with the first text that needs it.
  const { chardet } = requireLibrary('jschardet') as typeof Library
  const { encoding, confidence } = chardet.detect(bytes, {
    // Nobody keeps texts of mainframes.
    encodingEra: chardet.EncodingEra.ALL - chardet.EncodingEra.MAINFRAME,
    // Unicode was looked for before, and what claims to be in it is not.
    excludeEncodings: [
      'utf-7',
      'utf-8',
      'utf-8-sig',
      'utf-16',
      'utf-16-be',
      'utf-16-le',
      'utf-32',
      'utf-32-be',
      'utf-32-le',
    ],
  })
  return encoding === null ? nothing : { encoding, confidence }
}

// Encodings in which French and English differ by few signs, so that those decide.
const western = /^(?:ascii|windows-1252|iso-?8859-15?|macroman|cp437|cp850|cp858)$/i

function isWestern({ encoding }: { encoding: string }): boolean {
  return western.test(encoding)
}

const westernEncodings = ['windows-1252', 'iso-8859-15', 'MacRoman', 'cp850']

const expected = /[àâäáãåçéèêëíìîïñóòôöõúùûüÿœæßÀÂÄÁÇÉÈÊËÎÏÔÖÙÛÜŒ«»‘’“”„–—…•€£°\u00a0]|[©®™§×](?!\p{L})/gu
// A capital within a word, three accents in a row, an accent on nothing: what the wrong encoding makes of accents and quotes.
const odd = /(?<=\p{Ll})\p{Lu}|(?<=[ß-ÿ]{2})[ß-ÿ]|[´¨¸ˆ˜¯¤¦¼½¾¬‗░-▓─-╬\u0080-\u009f]/gu

/** The encoding by which most of what is not ASCII is what French and English texts hold; `guess` where several are. */
function westernEuropean(bytes: Uint8Array, guess: string | null): { encoding: string; score: number } {
  const encodings = [...(guess ? [guess] : []), ...westernEncodings]
  const scores = encodings.map((encoding) => likelihood(decodeNamed(encoding, bytes) ?? ''))
  const score = Math.max(...scores)
  return { encoding: encodings[scores.indexOf(score)]!, score }
}

function likelihood(text: string): number {
  return (text.match(expected)?.length ?? 0) - 2 * (text.match(odd)?.length ?? 0)
}
