import { elementsNamed } from './tree'
import { decodeXml, parseXml } from './xml'
import type { Zip } from './zip'

const byFile: [string, string][] = [
  ['META-INF/license.lcpl', 'Readium LCP'],
  ['META-INF/sinf.xml', 'Apple FairPlay'],
  ['META-INF/rights.xml', 'Adobe ADEPT'],
]
/** Fonts are mixed up in many a book that anyone may read. */
const onlyFonts = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

/** The name of what locks a book; null for one that is open. */
export async function lockOf(zip: Zip): Promise<string | null> {
  const encryption = await zip.read('META-INF/encryption.xml')
  const locked = encryption ? encrypts(decodeXml(encryption)) : false
  const named = byFile.find(([path]) => zip.has(path))?.[1]
  return named ?? (locked ? 'DRM' : null)
}

/** What cannot be understood of it locks nothing: the chapters will tell. */
function encrypts(source: string): boolean {
  try {
    const methods = elementsNamed(parseXml(source, 'ignored'), 'EncryptionMethod')
    return methods.some(({ attributes }) => !onlyFonts.has(attributes.get('Algorithm') ?? ''))
  } catch {
    return false
  }
}
