import { decode, utf8, type Decoded } from './encoding'
import { decodeWindows1252 } from './windows-1252'

/** The text of a page: by its byte-order mark, else as its first lines declare it, else by what its bytes look like. */
export function decodeHtml(name: string, bytes: Uint8Array): Decoded {
  const declared = declaredIn(bytes)
  // What claims to be UTF-8 and is not is told from its bytes like any other; UTF-7 is never decoded.
  if (
    !declared ||
    isMarked(bytes) ||
    /^(?:utf-?8|utf-?7|utf-16\w*|unicode.*|x-user-defined)$/i.test(declared)
  )
    return decode(name, bytes)
  try {
    const decoder = new TextDecoder(declared)
    if (decoder.encoding !== 'windows-1252') return { text: decoder.decode(bytes) }
    // What programs declare unasked, over pages in UTF-8, too.
    return { text: utf8(bytes) ?? decodeWindows1252(bytes) }
  } catch {
    return decode(name, bytes)
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null
}

function isMarked([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  )
}
