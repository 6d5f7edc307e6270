const longest = 120

const controls = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const reserved = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])$/i

/**
 * A title as a file name that Linux, macOS and Windows all take: accents kept, `extension` with its dot added, and
 * `otherwise` in place of a title of which nothing is left.
 */
export function fileName(title: string, extension: string, otherwise: string): string {
  return `${stemOf(title, longest - extension.length) || otherwise}${extension}`
}

/** The same name made another by a number: "Note.md", "Note 2.md". */
export function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot) : ''
  const stem = dot > 0 ? name.slice(0, dot) : name
  const end = number > 1 ? ` ${number}` : ''
  return `${cut(stem, longest - extension.length - end.length)}${end}${extension}`
}

/** Names that some system takes for the same one. */
export function sameName(left: string, right: string): boolean {
  return asCompared(left) === asCompared(right)
}

function asCompared(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

function stemOf(title: string, bytes: number): string {
  const allowed = title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(controls, '')
    .replace(/[/\\:*?"<>|]/g, '-')
  const stem = cut(trimmed(allowed), bytes)
  // Windows reserves these names whatever follows the first dot.
  return reserved.test(stem.split('.')[0]!.trim()) ? `_${stem}` : stem
}

/** At most as many bytes, never within what a reader sees as one character. */
function cut(stem: string, bytes: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(stem)) {
    if (Buffer.byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return trimmed(kept)
}

/** Without what hides a file, looks like an option, or Windows takes away. */
function trimmed(stem: string): string {
  return stem.replace(/^[.\-\s]+/, '').replace(/[.\-\s]+$/, '')
}
