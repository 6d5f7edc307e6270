import { AppError } from '../model/error'
import type { Said } from './compose'
import { dayOf, givenFirst, languageOf } from './said'
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

/** Each chapter once, in the order of the spine, without what is apart from it: cover, contents, which EPUB 2 names in a guide. */
function chaptersOf(book: Element, path: string): string[] {
  const items = new Map(
    childrenNamed(child(book, 'manifest') ?? book, 'item').map((item) => [
      item.attributes.get('id') ?? '',
      item,
    ]),
  )
  const guide = child(book, 'guide')
  const apart = (guide ? childrenNamed(guide, 'reference') : [])
    .filter(({ attributes }) => /^(?:cover|toc)$/.test(attributes.get('type') ?? ''))
    .map(({ attributes }) => resolved(path, attributes.get('href') ?? ''))
  const spine = child(book, 'spine')
  const paths = (spine ? childrenNamed(spine, 'itemref') : []).flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '')
    const href = item?.attributes.get('href')
    const isContents = item?.attributes.get('properties')?.split(/\s+/).includes('nav') ?? false
    const isText = /html|xml/.test(item?.attributes.get('media-type') ?? 'html')
    const isApart = attributes.get('linear') === 'no' && /cover/i.test(`${attributes.get('idref')} ${href}`)
    return href && isText && !isContents && !isApart ? [resolved(path, href)] : []
  })
  const left = paths.filter((chapter) => !apart.includes(chapter))
  return [...new Set(left.length ? left : paths)]
}

function saidBy(metadata: Element | undefined): Said {
  const named = (name: string) => (metadata ? childrenNamed(metadata, name) : [])
  const words = (elements: Element[]) => elements.map((element) => textIn(element).trim()).filter(Boolean)
  const roles = new Map(
    named('meta')
      .filter(({ attributes }) => attributes.get('property') === 'role')
      .map((meta) => [meta.attributes.get('refines'), textIn(meta).trim()]),
  )
  const roleOf = ({ attributes }: Element) =>
    attributes.get('role') ?? roles.get(`#${attributes.get('id')}`) ?? 'aut'
  const creators = named('creator')
  const authors = creators.filter((creator) => roleOf(creator) === 'aut')
  const days = named('date')
  const published = days.find(({ attributes }) => attributes.get('event') === 'publication')
  return {
    title: words(named('title'))[0] ?? null,
    author:
      words(authors.length ? authors : creators)
        .map(givenFirst)
        .join(', ') || null,
    publisher: words(named('publisher'))[0] ?? null,
    published: dayOf(words(published ? [published] : days)[0]),
    language: languageOf(words(named('language'))[0]),
  }
}
