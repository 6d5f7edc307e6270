import type { Yaml } from 'mdast'
import { parseDocument, stringify } from 'yaml'
import type { CitedSource } from '../model/note'

interface Described {
  title: string
  /** When the note was last changed, ISO 8601. */
  changedAt: string
}

/** What the note is and what it draws on, after the person's own keys: every string quoted, whatever is in it. */
export function frontMatterOf(
  note: Described,
  sources: readonly CitedSource[],
  own: Record<string, unknown>,
): Yaml {
  const described = {
    ...own,
    title: note.title,
    date: note.changedAt.slice(0, 10),
    sources: sources.map(describe),
  }
  const value = stringify(described, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  })
  return { type: 'yaml', value: value.trimEnd() }
}

function describe(source: CitedSource): Record<string, string> {
  const {
    title,
    fileName,
    sha256,
    author,
    published,
    address,
    captured,
    corrected,
    version,
    importedAt,
    newest,
  } = source
  return {
    ...{ title, file: fileName, sha256 },
    ...(author && { author }),
    ...(published && { published }),
    ...(address && { url: address }),
    ...(captured && { captured }),
    ...(corrected && { corrected }),
    ...(newest > 1 && { version: `${version}`, imported: importedAt.slice(0, 10) }),
  }
}

/** The keys of front matter that a person wrote at the head of a note; null where it is not a list of keys. */
export function keysOf(yaml: string): Record<string, unknown> | null {
  const document = parseDocument(yaml)
  if (document.errors.length) return null
  const parsed: unknown = document.toJS()
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null
}
