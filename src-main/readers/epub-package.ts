import { AppError } from '../model/error'
import type { Said } from './compose'
import { dayOf, languageOf } from './said'
import { child, childrenNamed, textIn, type Element } from './tree'
import { chapterTitles } from './epub-contents'
import { resolved } from './epub-path'
import { decodeXml, parseXml } from './xml'
import type { Zip } from './zip'

/** What a book's package says: the book's title and the like, and its chapters in order. */
interface Package {
  said: Said
  chapters: Chapter[]
}

interface Chapter {
  path: string
  /** As the book's contents call it, else its number. */
  title: string
}

const mostChapters = 5_000

/** Reads a book's package, which its container leads to. */
export async function packageOf(name: string, zip: Zip): Promise<Package> {
  const container = child(
    await part(name, zip, 'META-INF/container.xml'),
    'container',
    'rootfiles',
    'rootfile',
  )
  const path = container?.attributes.get('full-path')
  const book = path === undefined ? undefined : child(await part(name, zip, path), 'package')
  if (path === undefined || !book) throw new AppError('damaged-file', { name })
  const titles = await chapterTitles(zip, book, path)
  const chapters = chaptersOf(book, path).map((chapter, index) => ({
    path: chapter,
    title: titles.get(chapter) ?? String(index + 1),
  }))
  if (chapters.length > mostChapters) throw new AppError('too-many-pages', { name, limit: mostChapters })
  return { said: saidBy(child(book, 'metadata')), chapters }
}

async function part(name: string, zip: Zip, path: string): Promise<Element | undefined> {
  const bytes = await zip.read(path)
  try {
    return bytes ? parseXml(decodeXml(bytes), 'ignored') : undefined
  } catch {
    throw new AppError('damaged-file', { name })
  }
}

/** Each chapter once, in the order of the spine, without what is apart from it: cover, contents. */
function chaptersOf(book: Element, path: string): string[] {
  const items = new Map(
    childrenNamed(child(book, 'manifest') ?? book, 'item').map((item) => [
      item.attributes.get('id') ?? '',
      item,
    ]),
  )
  const spine = child(book, 'spine')
  const paths = (spine ? childrenNamed(spine, 'itemref') : []).flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '')
    const href = item?.attributes.get('href')
    const isContents = item?.attributes.get('properties')?.split(/\s+/).includes('nav') ?? false
    const isText = /html|xml/.test(item?.attributes.get('media-type') ?? 'html')
    const isApart = attributes.get('linear') === 'no' && /cover/i.test(`${attributes.get('idref')} ${href}`)
    return href && isText && !isContents && !isApart ? [resolved(path, href)] : []
  })
  return [...new Set(paths)]
}

function saidBy(metadata: Element | undefined): Said {
  const words = (name: string) =>
    (metadata ? childrenNamed(metadata, name) : []).map((element) => textIn(element).trim()).filter(Boolean)
  return {
    title: words('title')[0] ?? null,
    author: words('creator').join(', ') || null,
    publisher: words('publisher')[0] ?? null,
    published: dayOf(words('date')[0]),
    language: languageOf(words('language')[0]),
  }
}
