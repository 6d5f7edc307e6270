import type * as Library from 'iconv-lite'
import { requireLibrary } from './encoding-library'
import { decodeWindows1252 } from './windows-1252'

// As the runtime or iconv-lite call what the guess calls otherwise.
const otherNames: Record<string, string> = { MacLatin2: 'maccenteuro', MacRoman: 'macintosh' }

/** The text of bytes in an encoding that is named; null where nothing here can read it. */
export function decodeNamed(name: string, bytes: Uint8Array): string | null {
  if (/^(?:ascii|iso-8859-1|windows-1252)$/i.test(name)) return decodeWindows1252(bytes)
  const known = otherNames[name] ?? name
  try {
    return new TextDecoder(known).decode(bytes)
  } catch {
    return decodeOld(known, bytes)
  }
}

/** What DOS and the first Macintoshes wrote, which the web does not know. */
function decodeOld(name: string, bytes: Uint8Array): string | null {
  // Loaded with the first text that needs it.
  const iconv = requireLibrary('iconv-lite') as typeof Library
  return iconv.encodingExists(name) ? iconv.decode(bytes, name) : null
}
