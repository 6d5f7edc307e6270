import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { normalize } from '../text/normalize'
import type { Piece } from './assemble'
import { compose } from './compose'
import { decode } from './encoding'

/** Words that were shown together, with the seconds between which they were. */
interface Caption {
  from: number
  to: number
  words: string
}

interface Turn {
  /** The second in which it begins. */
  from: number
  speaker: string | null
  words: string
  /** Marked as another person's than the one before. */
  isNew: boolean
}

/** A transcript with times, as SubRip or WebVTT: a paragraph a turn with its time, "Name: …" where it says who speaks. */
export function readSubtitles(name: string, bytes: Uint8Array): ReadDocument {
  const captions = captionsIn(normalize(decode(name, bytes)))
  if (!captions.length) throw new AppError('damaged-file', { name })
  const turns: Turn[] = []
  let last: Caption | null = null
  for (const caption of captions) {
    for (const [index, turn] of turnsIn(caption).entries()) {
      const before = turns.at(-1)
      const goesOn = index === 0 && last && before && continues(before, last, turn, caption)
      if (goesOn) before.words += ` ${turn.words}`
      else turns.push(turn)
    }
    last = caption
  }
  return compose(name, {}, turns.map(pieceOf))
}

const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`
const times = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}`)

function captionsIn(text: string): Caption[] {
  return text.split(/\n{2,}/).flatMap((group): Caption[] => {
    const lines = group.split('\n')
    const place = lines.findIndex((line) => times.test(line))
    if (place < 0) return []
    const [, ...parts] = times.exec(lines[place]!)!
    const words = lines
      .slice(place + 1)
      .join('\n')
      .trim()
    return words ? [{ from: secondsOf(parts.slice(0, 4)), to: secondsOf(parts.slice(4)), words }] : []
  })
}

function secondsOf([hours, minutes, seconds, thousandths]: (string | undefined)[]): number {
  return (
    Number(hours ?? 0) * 3600 +
    Number(minutes) * 60 +
    Number(seconds) +
    Number((thousandths ?? '0').padEnd(3, '0')) / 1000
  )
}

/** One caption may hold several turns: "<v Anne>…", "ANNE: …" or "- …" at the start of a line. */
function turnsIn({ words, from }: Caption): Turn[] {
  const turns: Turn[] = []
  for (const line of words.split('\n')) {
    const { speaker, words, isNew } = turnOf(line)
    const before = turns.at(-1)
    if (!words) continue
    if (before && !isNew) before.words += ` ${words}`
    else turns.push({ from, speaker, words, isNew })
  }
  return turns
}

function turnOf(line: string): Omit<Turn, 'from'> {
  const voice = /^\s*(?:[-–—]\s*)?<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/.exec(line)
  const bare = plain(voice ? line.slice(voice[0].length) : line)
  if (voice) return { speaker: plain(voice[1]!), words: bare, isNew: true }
  const named = /^(?:[-–—]\s*)?(\p{Lu}[\p{L}\p{M} .'’-]{0,40}?)\s?:\s+(?=\S)/u.exec(bare)
  if (named) return { speaker: named[1]!, words: bare.slice(named[0].length), isNew: true }
  const dashed = /^[-–—]\s*/.exec(bare)
  return { speaker: null, words: dashed ? bare.slice(dashed[0].length) : bare, isNew: dashed !== null }
}

/** Without the marks that place and colour words: "<i>", "{\an8}". */
function plain(words: string): string {
  return words
    .replace(/<[^<>]{0,100}>|\{\\[^{}]{0,100}\}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities.get(name) ?? '')
    .trim()
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
])

const pause = 2
const fullParagraph = 600

/** Words go on where the same person speaks without a pause, or where nobody is named and a sentence is not over. */
function continues(before: Turn, last: Caption, turn: Turn, caption: Caption): boolean {
  if (turn.speaker !== null) return turn.speaker === before.speaker
  if (turn.isNew) return false
  const isOver = /[.!?…]["»”]?$/.test(before.words)
  if (!isOver) return caption.from - last.to < pause * 5
  return caption.from - last.to < pause && (before.speaker !== null || before.words.length < fullParagraph)
}

function pieceOf({ from, speaker, words }: Turn): Piece {
  return {
    kind: 'paragraph',
    words: speaker === null ? words : `${speaker}: ${words}`,
    page: clockOf(from),
  }
}

/** As players show it: "0:12:05". */
function clockOf(seconds: number): string {
  const two = (number: number) => String(Math.floor(number) % 60).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(seconds / 60)}:${two(seconds)}`
}
