import type { FormatName } from '../model/formats'

/** What a file is by its bytes, whatever it is called: a name for it, and its format if it is one that can be read. */
export interface Recognised {
  kind: string
  format: FormatName | null
}

const starts: [string, string][] = [
  ['89504e470d0a1a0a', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['474946383761', 'GIF'],
  ['474946383961', 'GIF'],
  ['49492a00', 'TIFF'],
  ['4d4d002a', 'TIFF'],
  ['00000100', 'ICO'],
  ['7f454c46', 'ELF'],
  ['cafebabe', 'Java'],
  ['1f8b08', 'gzip'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'RAR'],
  ['53514c69746520666f726d6174203300', 'SQLite'],
  ['4f676753', 'Ogg'],
  ['49443302', 'MP3'],
  ['49443303', 'MP3'],
  ['49443304', 'MP3'],
]

/** Recognises a file by how it begins and what it holds; null for what may be text. */
export function recognise(bytes: Uint8Array): Recognised | null {
  const head = Buffer.from(bytes.subarray(0, 1_024))
  const hex = head.subarray(0, 16).toString('hex')
  const start = starts.find(([start]) => hex.startsWith(start))
  if (start) return { kind: start[1], format: null }
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return archive(bytes)
  if (hex.startsWith('d0cf11e0')) return compound(bytes)
  const latin = head.toString('latin1')
  if (latin.startsWith('MZ') && head.includes(0)) return { kind: 'EXE', format: null }
  if (/^RIFF.{4}WEBP/s.test(latin)) return { kind: 'WebP', format: null }
  if (/^.{4}ftyp/s.test(latin)) return { kind: 'MP4', format: null }
  if (/(?:^|[\r\n])%PDF-\d/.test(latin)) return { kind: 'PDF', format: 'pdf' }
  if (/^\s*\{\\rtf/.test(latin)) return { kind: 'RTF', format: 'rtf' }
  return markup(head.toString('utf16le').startsWith('\ufeff') ? head.toString('utf16le') : latin)
}

/** An archive is told by the names of its parts, which stand in it unpacked. */
function archive(bytes: Uint8Array): Recognised {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const mime = /^mimetype([\w./+-]+)/.exec(whole.subarray(30, 130).toString('latin1'))?.[1] ?? ''
  if (mime.startsWith('application/epub+zip')) return { kind: 'EPUB', format: 'epub' }
  if (mime.startsWith('application/vnd.oasis.opendocument.text'))
    return { kind: 'OpenDocument', format: 'odt' }
  if (mime.startsWith('application/vnd.oasis')) return { kind: 'OpenDocument', format: null }
  if (whole.includes('word/document')) return { kind: 'Word', format: 'docx' }
  if (whole.includes('META-INF/container.xml')) return { kind: 'EPUB', format: 'epub' }
  if (whole.includes('xl/workbook')) return { kind: 'Excel', format: null }
  if (whole.includes('ppt/presentation')) return { kind: 'PowerPoint', format: null }
  if (whole.includes('content.xml') && whole.includes('META-INF/manifest.xml'))
    return { kind: 'OpenDocument', format: 'odt' }
  return { kind: 'ZIP', format: null }
}

export const lockedOffice = 'Office 🔒'
export const oldWord = 'Word 97–2003'

/** The container of Office before 2007, in which later versions put what a password locks. */
function compound(bytes: Uint8Array): Recognised {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (whole.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return { kind: lockedOffice, format: null }
  if (whole.includes(Buffer.from('WordDocument', 'utf16le'))) return { kind: oldWord, format: null }
  return { kind: 'Office 97–2003', format: null }
}

function markup(head: string): Recognised | null {
  const start = head.replace(/^[\ufeff\s]+|^ï»¿\s*/, '')
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start))
    return { kind: 'HTML', format: 'html' }
  if (
    /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related/im.test(start) &&
    /^mime-version:/im.test(start)
  )
    return { kind: 'MHTML', format: 'mhtml' }
  return null
}
