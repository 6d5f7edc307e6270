import { decodeWindows1252 } from './windows-1252'

const byCharset = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

const byCodePage = new Map([
  [10000, 'macintosh'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [874, 'windows-874'],
  [866, 'ibm866'],
  [65001, 'utf-8'],
])

/** The code page of a font's character set; null where it is that of the file. */
export function codePageOf(charset: number): number | null {
  return byCharset.get(charset) ?? null
}

/** Code pages in which a byte of these may begin a character of two. */
const firstOfTwo = new Map([
  [932, /[\x81-\x9f\xe0-\xfc]/],
  [936, /[\x81-\xfe]/],
  [949, /[\x81-\xfe]/],
  [950, /[\x81-\xfe]/],
])

/** Whether the last of these bytes begins a character that the next byte ends. */
export function isCut(bytes: readonly number[], codePage: number): boolean {
  const first = firstOfTwo.get(codePage)
  if (!first) return false
  let cut = false
  for (const byte of bytes) cut = !cut && first.test(String.fromCharCode(byte))
  return cut
}

/** The text of bytes in a Windows code page. */
export function decodeBytes(bytes: number[], codePage: number): string {
  const whole = Uint8Array.from(bytes)
  const encoding =
    byCodePage.get(codePage) ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : null)
  if (encoding === null || codePage === 1252) return decodeWindows1252(whole)
  return new TextDecoder(encoding).decode(whole)
}
