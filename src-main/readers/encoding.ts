import type { Remark } from '../model/document'
import { AppError } from '../model/error'
import { countWhere } from './encoding-counts'
import { escaped } from './encoding-escaped'
import { likeliest } from './encoding-guess'
import { marked, utf16InLatin, utf16OfElsewhere, utf32 } from './encoding-unicode'

/** A text, and a remark on its encoding where that was guessed and may be another. */
export interface Decoded {
  text: string
  remarks?: Remark[]
}

/** The text of bytes whose encoding nobody named. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  if (hasMagic(bytes)) throw new AppError('binary-file', { name })
  const whole = withoutPadding(bytes)
  const text = selfEvident(name, bytes, whole)
  if (text !== null) return { text }
  const guess = likeliest(whole)
  if (guess.isSure) return { text: guess.text }
  return { text: guess.text, remarks: [{ code: 'encoding-guessed', facts: { encoding: guess.encoding } }] }
}

/** Text in an encoding that is told by its own signs; null for one that can only be guessed. */
function selfEvident(name: string, bytes: Uint8Array, whole: Uint8Array): string | null {
  const certain = utf32(bytes) ?? marked(bytes) ?? utf16InLatin(bytes) ?? escaped(whole)
  if (certain !== null) return certain
  const isBinary = looksBinary(whole)
  const text = (isBinary ? null : utf8(whole)) ?? utf16OfElsewhere(bytes)
  if (text === null && isBinary) throw new AppError('binary-file', { name })
  return text
}

/** Some programs fill a text up with NULs, to the size of a record. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const last = bytes.findLastIndex((byte) => byte !== 0)
  return bytes.subarray(0, last + 1)
}

// Pictures, archives, programs and the like, by how they begin.
const magic = [
  '89504e47',
  'ffd8ff',
  '47494638',
  '504b0304',
  '504b0506',
  'd0cf11e0',
  '7f454c46',
  'cafebabe',
  '4d5a90',
]
const otherMagic = ['1f8b08', '377abcaf', '52617221', '25504446', '00000100', '49492a00', '4d4d002a']

function hasMagic(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return [...magic, ...otherMagic].some((start) => head.startsWith(start))
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  const nuls = countWhere(sample, (byte) => byte === 0)
  const controls = countWhere(sample, isControl)
  // Of bytes drawn by lot one in ten is a control; old printouts hold backspaces.
  const most = controls > fewNuls ? sample.length / 20 : sample.length / 10
  return nuls > Math.max(fewNuls, sample.length / 100) || controls > most
}

/** Some programs end a text with one, or lose one in it. */
const fewNuls = 3

function isControl(byte: number): boolean {
  return byte < 8 || (byte > 13 && byte < 32 && byte !== 27)
}

/** Bytes that are far more often right than wrong as UTF-8, or wrong in under 0.1 % of them, stay UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  // Several bytes in a row that are no character are one fault: a character that was written wrongly.
  const faults = text.match(/\ufffd+/g)?.length ?? 0
  if (faults === 0) return text
  const right = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  return right > faults * 10 || (right > faults && faults < bytes.length / 1_000) ? text : null
}
