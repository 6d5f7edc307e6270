import { analyse } from 'chardet'
import { AppError } from '../model/error'

/** The text of bytes whose encoding nobody named. */
export function decode(name: string, bytes: Uint8Array): string {
  if (looksBinary(bytes)) throw new AppError('binary-file', { name })
  return utf32(bytes) ?? marked(bytes) ?? utf16WithoutMark(bytes) ?? utf8(bytes) ?? likeliest(bytes)
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

function looksBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if ([...magic, ...otherMagic].some((start) => head.startsWith(start))) return true
  if (marked(bytes.subarray(0, 4)) !== null || utf32Order(bytes) || utf16Order(bytes)) return false
  const sample = bytes.subarray(0, 65_536)
  const nuls = countWhere(sample, (byte) => byte === 0)
  return nuls > Math.max(fewNuls, sample.length / 100) || countWhere(sample, isControl) > sample.length / 10
}

/** Some programs end a text with one, or lose one in it. */
const fewNuls = 3

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

function utf16WithoutMark(bytes: Uint8Array): string | null {
  const order = utf16Order(bytes)
  return order ? new TextDecoder(order).decode(bytes) : null
}

/** Text in UTF-32, with its mark or without: of each four bytes the two that no character needs are NUL. */
function utf32(bytes: Uint8Array): string | null {
  const order = utf32Order(bytes)
  if (!order) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const letters: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, order === 'little')
    letters.push(
      point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point),
    )
  }
  return letters.join('')
}

function utf32Order(bytes: Uint8Array): 'little' | 'big' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 65_536) & ~3)
  if (sample.length < 8) return null
  const nulsAt = [0, 1, 2, 3].map((place) =>
    countWhere(sample, (byte, index) => byte === 0 && index % 4 === place),
  )
  const all = sample.length / 4
  if (nulsAt[3] === all && nulsAt[2]! > all * 0.9 && nulsAt[0]! < all * 0.1) return 'little'
  return nulsAt[0] === all && nulsAt[1]! > all * 0.9 && nulsAt[3]! < all * 0.1 ? 'big' : null
}

/** Western text in UTF-16 has a NUL in every other byte, always on the same side. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 65_536) & ~1)
  const pairs = sample.length / 2
  if (pairs < 2) return null
  const even = countWhere(sample, (byte, index) => byte === 0 && index % 2 === 0)
  const odd = countWhere(sample, (byte, index) => byte === 0 && index % 2 === 1)
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/** Bytes that are far more often right than wrong as UTF-8, or wrong in under 0.1 % of them, stay UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  // Several bytes in a row that are no character are one fault: a character that was written wrongly.
  const faults = text.match(/\ufffd+/g)?.length ?? 0
  if (faults === 0) return text
  const right = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  return right > faults * 10 || (right > faults && faults < bytes.length / 1_000) ? text : null
}

// Node 20 to 22 take windows-1252 for Latin-1 and lose these.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The text of bytes in windows-1252, curly quotes and euro included. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!)
}

/** Of a long text this much is judged: bytes, or letters. */
const judged = 200_000
/** Of a hundred: an encoding of which one is less sure is not one's. */
const surely = 30

const oneByteDecoders = [
  decodeWindows1252,
  (bytes: Uint8Array) => new TextDecoder('iso-8859-15').decode(bytes),
  (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes),
]

const expected = /[àâäáãåçéèêëíìîïñóòôöõúùûüÿœæßÀÂÄÁÇÉÈÊËÎÏÔÖÙÛÜŒ«»‘’“”„–—…€£°\u00a0]/gu
// A capital within a word, an accent on nothing: what the wrong encoding makes of accents and quotes.
const odd = /(?<=\p{Ll})\p{Lu}|[´¨¸ˆ˜¯¤¦¼½¾¬\u0080-\u009f]/gu

/** Western European texts are in ASCII but for some letters; what is mostly outside of it comes from elsewhere. */
function likeliest(bytes: Uint8Array): string {
  const start = bytes.subarray(0, judged)
  const outside = countWhere(start, (byte) => byte > 127)
  const letters = countWhere(start, (byte) => byte > 64 && byte < 128)
  return (outside > letters ? ofElsewhere(bytes) : null) ?? westernEuropean(bytes)
}

/** Read so that most of what is not ASCII is what such texts hold. */
function westernEuropean(bytes: Uint8Array): string {
  const readings = oneByteDecoders.map((decode) => decode(bytes))
  const scores = readings.map((text) => likelihood(text.slice(0, judged)))
  return readings[scores.indexOf(Math.max(...scores))]!
}

/** Cyrillic, Greek, Chinese and the like, by how often their letters follow each other. */
function ofElsewhere(bytes: Uint8Array): string | null {
  for (const { name, confidence } of analyse(bytes.subarray(0, judged))) {
    if (confidence < surely) break
    // What Unicode writes was looked for before.
    if (/^(?:UTF|ASCII|ISO-8859-1$|windows-1252)/.test(name)) continue
    try {
      return new TextDecoder(name).decode(bytes)
    } catch {
      // An encoding that the runtime cannot read.
    }
  }
  return null
}

function likelihood(text: string): number {
  return (text.match(expected)?.length ?? 0) - 2 * (text.match(odd)?.length ?? 0)
}

function countWhere(bytes: Uint8Array, holds: (byte: number, index: number) => boolean): number {
  let count = 0
  for (let index = 0; index < bytes.length; index++) if (holds(bytes[index]!, index)) count++
  return count
}
