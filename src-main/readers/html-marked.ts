import { authorIn } from './byline'
import type { ArticleSaid } from './html-linked'
import { elementsNamed, textIn, walk, type Element } from './tree'

/** What a page's own elements say of its article by their attributes: microdata first, then what they are called. */
export function markedData(page: Element): ArticleSaid {
  const marks = marksOf(page)
  const first = (name: keyof Marks) => marks[name][0] ?? null
  const authors = marks.author.length ? marks.author : marks.byline
  return {
    title: first('headline'),
    author: [...new Set(authors)].slice(0, mostAuthors).join(', ') || null,
    publisher: first('publisher'),
    published: first('datePublished') ?? first('time'),
    language: null,
    address: null,
  }
}

interface Marks {
  headline: string[]
  author: string[]
  publisher: string[]
  datePublished: string[]
  /** Names that links and classes call the author's. */
  byline: string[]
  /** Days that are marked as such in the article. */
  time: string[]
}

const mostAuthors = 20
const longestName = 100
const elsewhere = /(?:^|[\s_-])(?:comments?|commentaires?|related|sidebar|teasers?|recommended)(?:$|[\s_-])/i
const called = /(?:^|\s)(?:p-author|author-?name|article__author(?:-name)?|byline-?name|author)(?:$|\s)/i
/** A line that may say more than a name: "Par Anne Roux, envoyée spéciale". */
const lineOfAuthor = /(?:^|\s)(?:article[-_]*)?byline(?:$|\s)/i
const changed = /modif|updat|maj\b|mis[e]? à jour|actualis|aktualisiert/i

function marksOf(page: Element): Marks {
  const marks: Marks = { headline: [], author: [], publisher: [], datePublished: [], byline: [], time: [] }
  const articles = elementsNamed(page, 'article', 'main')
  walk(page, {
    enter(element, ancestors) {
      const { name, attributes } = element
      const kind = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
      if (name === 'aside' || name === 'nav' || elsewhere.test(kind)) return false
      const property = attributes.get('itemprop')?.split(/\s+/) ?? []
      for (const key of ['headline', 'author', 'publisher', 'datePublished'] as const) {
        const value = property.includes(key) ? valueOf(element) : ''
        if (value) marks[key].push(value)
      }
      const isAuthor =
        attributes.get('rel')?.split(/\s+/).includes('author') || called.test(attributes.get('class') ?? '')
      const line = lineOfAuthor.test(attributes.get('class') ?? '') ? authorIn(textOf(element)) : null
      if (line) marks.byline.push(line)
      if (isAuthor && !property.includes('author')) {
        const words = withoutBy(textOf(element))
        if (isName(words)) marks.byline.push(words)
      }
      const inArticle = !articles.length || ancestors.some((around) => articles.includes(around))
      if (name === 'time' && inArticle && attributes.get('datetime') && !isOfChange(element, ancestors))
        marks.time.push(attributes.get('datetime')!)
      return true
    },
  })
  return marks
}

/** What a property's element says: by an attribute, else by the name within it, else in words. */
function valueOf(element: Element): string {
  const { attributes } = element
  const stated = attributes.get('datetime') ?? attributes.get('content')
  if (stated !== undefined) return stated.trim().slice(0, longestValue)
  let name = ''
  walk(element, {
    enter(inner) {
      if (name || inner.attributes.get('itemprop') !== 'name') return true
      name = inner.attributes.get('content') ?? textOf(inner)
      return false
    },
  })
  return withoutBy(name || textOf(element)).slice(0, longestValue)
}

const longestValue = 1_000

function textOf(element: Element): string {
  return textIn(element).replace(/\s+/g, ' ').trim()
}

function withoutBy(words: string): string {
  return words.replace(/^(?:par|by|von|por|di|door)\s*:?\s+/i, '')
}

function isName(words: string): boolean {
  return words.length <= longestName && /^\p{Lu}[^:!?;]*$/u.test(words)
}

/** Whether it says when the article was changed, by its own names or the words right before it. */
function isOfChange(element: Element, ancestors: Element[]): boolean {
  const { children, attributes } = ancestors.at(-1)!
  const before = children[children.indexOf(element) - 1]
  const words = typeof before === 'string' ? before : textIn(before)
  return changed.test(
    [
      ...[element.attributes, attributes].map(
        (own) => `${own.get('class') ?? ''} ${own.get('itemprop') ?? ''}`,
      ),
      words.slice(-60),
    ].join(' '),
  )
}
