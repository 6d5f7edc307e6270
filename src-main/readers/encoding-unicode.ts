import { countWhere } from './encoding-counts'

/** The text of bytes that begin with the mark of a Unicode encoding; null where they do not. */
export function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** Text in UTF-16 without its mark, where most letters are Latin. */
export function utf16InLatin(bytes: Uint8Array): string | null {
  const order = utf16Order(bytes)
  return order ? new TextDecoder(order).decode(bytes) : null
}

const judged = 65_536

/**
 * Text in UTF-16 without its mark in any script: what it holds is letters, signs and spaces, mostly of one script, and
 * the spaces and line ends among them have their NUL on the same side.
 */
export function utf16OfElsewhere(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, judged) & ~1)
  for (const [order, side] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    const nuls = [0, 1].map((place) => countWhere(sample, (byte, index) => byte === 0 && index % 2 === place))
    if (nuls[side] === 0 || nuls[1 - side]! > 0) continue
    const decoder = new TextDecoder(order)
    if (isOneScript(decoder.decode(sample).slice(0, -1))) return decoder.decode(bytes)
  }
  return null
}

function isOneScript(text: string): boolean {
  if (/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\t\n\r\u200b-\u200f]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 0 && scripts.some((script) => (text.match(script)?.length ?? 0) > letters * 0.7)
}

const scripts = [
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Armenian}/gu,
  /\p{Script=Georgian}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
]

/** Text in UTF-32, with its mark or without: of each four bytes the two that no character needs are NUL. */
export function utf32(bytes: Uint8Array): string | null {
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
  const text = letters.join('')
  return isWritten(text.slice(0, judged)) ? text : null
}

/** Numbers of four bytes look like it: what is no character is rare in a text. */
function isWritten(text: string): boolean {
  const strange = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\t\n\f\r]/gu)?.length ?? 0
  return strange <= text.length / 50
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
