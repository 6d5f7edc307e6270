import { analyse } from 'chardet'
import { countWhere } from './encoding-counts'

// Node 20 to 22 take windows-1252 for Latin-1 and lose these.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The text of bytes in windows-1252, curly quotes and euro included. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return inWindows1252(new TextDecoder('windows-1252').decode(bytes))
}

/** A text with the signs for which an older runtime left controls that no text holds. */
export function inWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!)
}

/** Of a long text this much is judged: bytes, or letters. */
const judged = 200_000
/** Of a hundred: an encoding of which one is less sure is not one's. */
const surely = 30

// The upper half of code page 850, in which DOS wrote western Europe's languages.
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

function decodeCodePage850(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (letter) => codePage850[letter.charCodeAt(0) - 0x80]!)
}

const oneByteDecoders = [
  decodeWindows1252,
  (bytes: Uint8Array) => new TextDecoder('iso-8859-15').decode(bytes),
  (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes),
  decodeCodePage850,
]

const expected = /[àâäáãåçéèêëíìîïñóòôöõúùûüÿœæßÀÂÄÁÇÉÈÊËÎÏÔÖÙÛÜŒ«»‘’“”„–—…€£°\u00a0]/gu
// A capital within a word, an accent on nothing: what the wrong encoding makes of accents and quotes.
const odd = /(?<=\p{Ll})\p{Lu}|[´¨¸ˆ˜¯¤¦¼½¾¬‗░-▓─-╬\u0080-\u009f]/gu

/** Western European texts are in ASCII but for some letters; what is mostly outside of it comes from elsewhere. */
export function likeliest(bytes: Uint8Array): string {
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
