import { decode, type Decoded } from './encoding'

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
    // Node 20 takes windows-1252 for Latin-1; the guess does not.
    return decoder.encoding === 'windows-1252' ? decode(name, bytes) : { text: decoder.decode(bytes) }
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
