import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { copied, grow } from './dom'
import { elementsNamed, textIn, walk, type Element } from './tree'
import { isBeside } from './beside'
import { pruned } from './visible'

/** Finding an article among more elements than this would take too long. */
const mostElements = 30_000
/** And in more that stand in each other than any page has. */
const deepest = 100

/** The part of a page that is its article, without menus, share rows and links to other articles; else all of it. */
export function articleIn(page: Element): Element {
  const body = elementsNamed(page, 'body')[0] ?? page
  const spoken = withBylines(withSignatures(withoutBeside(body)))
  const found = isFindable(spoken) ? foundIn(spoken) : null
  return withoutPointers(
    found && isWorthIt(found, spoken) ? withFirstHeadings(found, spoken) : withoutFrame(spoken),
  )
}

/** What is no article by its own name, unless that is all there is. */
function withoutBeside(body: Element): Element {
  const left = pruned(body, isBeside)
  return lengthOf(left) > 0 ? left : body
}

/** The finder throws away whom a line names as its author; what else the line says would stand there without its name. */
function withBylines(page: Element): Element {
  walk(page, {
    enter(element) {
      if (element.name !== 'a' && element.name !== 'span') return true
      if (!byline.test([...element.attributes.values()].join(' '))) return true
      element.attributes = new Map()
      return true
    },
  })
  return page
}

const byline = /author|byline|dateline|writtenby/i

/** Who is quoted is often named in a footer of the quotation, which is part of the words; other footers are not. */
function withSignatures(page: Element): Element {
  walk(page, {
    enter(element, ancestors) {
      if (element.name === 'footer' && ancestors.some(({ name }) => name === 'blockquote')) element.name = 'p'
      return true
    },
  })
  return page
}

/** What stands around the words of any page. */
function withoutFrame(body: Element): Element {
  const framed = pruned(body, ({ name }) => name === 'nav' || name === 'footer' || name === 'aside')
  return lengthOf(framed) > 0 ? framed : body
}

function foundIn(body: Element): Element | null {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  grow(body, document.body, document)
  try {
    const finder = new Readability(document, { serializer: (node): unknown => node, disableJSONLD: true })
    const content = finder.parse()?.content
    return content ? copied(content) : null
  } catch {
    // A page over which its finder stumbles is read whole.
    return null
  }
}

/** The finder makes every first heading a second one: told by its words, it is a first one again. */
function withFirstHeadings(found: Element, body: Element): Element {
  const first = new Set(elementsNamed(body, 'h1').map(wordsOf))
  for (const heading of elementsNamed(found, 'h2')) if (first.has(wordsOf(heading))) heading.name = 'h1'
  return found
}

function wordsOf(element: Element): string {
  return textIn(element).replace(/\s+/g, ' ').trim()
}

/** A few words out of many were not the article. */
function isWorthIt(found: Element, body: Element): boolean {
  const words = lengthOf(found)
  return words >= 200 || words >= lengthOf(body) * 0.5
}

function lengthOf(element: Element): number {
  return textIn(element).replace(/\s+/g, '').length
}

/** Whether finding an article in it takes no longer than reading it. */
function isFindable(root: Element): boolean {
  let count = 0
  let depth = 0
  walk(root, {
    enter(_, ancestors) {
      count++
      depth = Math.max(depth, ancestors.length)
      return true
    },
  })
  return count <= mostElements && depth <= deepest
}

const pointer =
  /^(?:(?:à )?lire (?:aussi|également)|voir aussi|sur le même sujet|read (?:also|more|next)|see also|related|more on this|lea también|le puede interesar|lesen sie auch|mehr zum thema|leggi anche|leia também|lees ook)\b/i
const mostPointed = 300

/** Without the lines within an article that only point to another one. */
function withoutPointers(article: Element): Element {
  const pointers = new Set<Element>()
  walk(article, {
    enter(element) {
      if (!pointing.has(element.name)) return true
      const words = textIn(element).trim()
      if (words.length > mostPointed || !pointer.test(words) || !elementsNamed(element, 'a').length)
        return true
      pointers.add(element)
      return false
    },
  })
  return pointers.size ? pruned(article, (element) => pointers.has(element)) : article
}

const pointing = new Set(['p', 'div', 'section', 'aside', 'ul', 'li', 'figure', 'strong', 'blockquote'])
