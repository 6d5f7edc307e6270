import { resolved } from './epub-path'
import { child, childrenNamed, elementsNamed, textIn, type Element } from './tree'
import { decodeXml, parseXml } from './xml'
import type { Zip } from './zip'

const longestTitle = 80

/** What a book's contents call its chapters, by path: of EPUB 3 (nav) or EPUB 2 (NCX); nothing where they cannot be read. */
export async function chapterTitles(zip: Zip, book: Element, path: string): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  const items = childrenNamed(child(book, 'manifest') ?? book, 'item')
  const contents = items.filter(
    ({ attributes }) =>
      attributes.get('properties')?.split(/\s+/).includes('nav') ||
      attributes.get('media-type') === 'application/x-dtbncx+xml',
  )
  for (const { attributes } of contents) {
    const from = resolved(path, attributes.get('href') ?? '')
    for (const [href, title] of entriesIn(await zip.read(from))) {
      const to = resolved(from, href)
      if (title && !titles.has(to)) titles.set(to, title.slice(0, longestTitle))
    }
  }
  return titles
}

/** Where each entry leads, and what it says. */
function entriesIn(bytes: Uint8Array | null | undefined): [href: string, title: string][] {
  const root = bytes ? treeOf(bytes) : null
  if (!root) return []
  const links = elementsNamed(root, 'a').map((link) => entry(link.attributes.get('href'), link))
  const points = elementsNamed(root, 'navPoint').map((point) =>
    entry(child(point, 'content')?.attributes.get('src'), child(point, 'navLabel')),
  )
  return [...links, ...points]
}

function entry(href: string | undefined, said: Element | undefined): [string, string] {
  return [href ?? '', textIn(said).replace(/\s+/g, ' ').trim()]
}

/** Contents are only for names: a book whose contents are broken is read without them. */
function treeOf(bytes: Uint8Array): Element | null {
  try {
    return parseXml(decodeXml(bytes), 'ignored')
  } catch {
    return null
  }
}
