import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Element } from './tree'

/** A page as a tree, and the comments before it, in which programs that save pages sign. */
export interface Page {
  root: Element
  comments: string[]
}

const mostComments = 20
/** Deeper elements are left out, and what they hold is kept in the deepest one that is not. */
const deepest = 512

/** Parses a page as a browser would, but runs and fetches nothing: what comes out is words with names around them. */
export function parseHtml(source: string): Page {
  const root: Element = { name: '', attributes: new Map(), children: [] }
  const comments: string[] = []
  const waiting: { node: DefaultTreeAdapterTypes.Node; parent: Element; depth: number }[] = []

  function wait(nodes: DefaultTreeAdapterTypes.Node[], parent: Element, depth: number): void {
    for (let index = nodes.length - 1; index >= 0; index--)
      waiting.push({ node: nodes[index]!, parent, depth })
  }

  wait(parse(source).childNodes, root, 0)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent, depth } = next
    if ('value' in node) parent.children.push(node.value)
    else if ('data' in node) {
      if (comments.length < mostComments) comments.push(node.data.slice(0, 2_000))
    } else if ('tagName' in node) {
      if (depth >= deepest) {
        wait(node.childNodes, parent, depth)
        continue
      }
      const attributes = new Map(node.attrs.map(({ name, value }): [string, string] => [name, value]))
      const element: Element = { name: node.tagName, attributes, children: [] }
      parent.children.push(element)
      wait(node.childNodes, element, depth + 1)
    }
  }
  return { root, comments }
}
