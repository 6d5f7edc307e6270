import { decodeHTML } from 'entities'
import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { normalize } from '../text/normalize'
import type { Piece } from './assemble'
import { captionsIn, type Caption } from './captions'
import { clockOf } from './clock'
import { compose } from './compose'
import { decode } from './encoding'
import { speakerOf } from './speaker-label'

interface Turn {
  /** The second in which it begins. */
  from: number
  speaker: string | null
  words: string
  /** Marked as another person's than the one before. */
  isNew: boolean
  /** Named by the mark of a voice, which each line of the same person has. */
  isVoiced: boolean
}

/** A transcript with times, as SubRip or WebVTT: a paragraph a turn with its time, "Name: …" where it says who speaks. */
export function readSubtitles(name: string, bytes: Uint8Array): ReadDocument {
  const { text, ...remarks } = decode(name, bytes)
  const captions = captionsIn(normalize(text))
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
  return { ...compose(name, {}, turns.map(pieceOf)), ...remarks }
}

/** One caption may hold several turns: "<v Anne>…", "ANNE: …", "- …" or ">> …" at the start of a line. */
function turnsIn({ lines, from }: Caption): Turn[] {
  const turns: Turn[] = []
  for (const line of lines) {
    const turn = turnOf(line)
    const before = turns.at(-1)
    if (!turn.words) continue
    if (before && !turn.isNew) before.words += ` ${turn.words}`
    else turns.push({ from, ...turn })
  }
  return turns
}

function turnOf(line: string): Omit<Turn, 'from'> {
  const voice = /^\s*(?:[-–—]\s*)?<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/.exec(line)
  const bare = plain(voice ? line.slice(voice[0].length) : line)
  if (voice) return { speaker: plain(voice[1]!), words: bare, isNew: true, isVoiced: true }
  const sign = /^(?:[-–—]|>{2,3})\s*/.exec(bare)?.[0] ?? ''
  const said = bare.slice(sign.length)
  const named = speakerOf(said)
  if (named) return { ...named, isNew: true, isVoiced: false }
  return { speaker: null, words: said, isNew: sign !== '', isVoiced: false }
}

/** Without the marks that place and colour words: "<i>", "{\an8}". */
function plain(words: string): string {
  const bare = words.replace(/<[^<>]{0,100}>|\{\\[^{}]{0,100}\}/g, '')
  return decodeHTML(bare)
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const pause = 2
const fullParagraph = 600

/** Words go on where the same person speaks without a pause, or where nobody is named and a sentence is not over. */
function continues(before: Turn, last: Caption, turn: Turn, caption: Caption): boolean {
  if (turn.speaker !== null) return turn.speaker === before.speaker
  if (turn.isNew) return false
  const isOver = /[.!?…]["»”]?$/.test(before.words)
  if (!isOver) return caption.from - last.to < pause * 5
  if (before.isVoiced) return false
  return caption.from - last.to < pause && (before.speaker !== null || before.words.length < fullParagraph)
}

function pieceOf({ from, speaker, words }: Turn): Piece {
  return {
    kind: 'paragraph',
    words: speaker === null ? words : `${speaker}: ${words}`,
    page: clockOf(from),
  }
}
