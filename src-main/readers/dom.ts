import { walk, type Element } from './tree'

/** As much of a document as growing a tree into one takes. */
interface Maker {
  createElement(name: string): Grown
  createTextNode(text: string): object
}

interface Grown {
  appendChild(node: object): unknown
  setAttribute(name: string, value: string): void
}

/** As much of a node as copying it out of a document takes. */
interface Kept {
  nodeType: number
  localName?: string
  data?: string
  childNodes: Iterable<Kept>
  attributes?: Iterable<{ name: string; value: string }>
}

// What tells an article from what stands around it; nothing that could act.
const telling = new Set(
  'class id role rel href src title lang dir itemprop itemtype itemscope datetime colspan rowspan start type summary'.split(
    ' ',
  ),
)
const longestValue = 2_000

/** Puts what is in an element into a node of a document. */
export function grow(from: Element, into: Grown, document: Maker): void {
  const open = [into]
  walk(from, {
    enter({ name, attributes }, ancestors) {
      if (ancestors.length === 0) return true
      const grown = document.createElement(/^[a-z][a-z0-9]*$/.test(name) ? name : 'span')
      for (const [key, value] of attributes)
        if (telling.has(key) && value.length < longestValue) grown.setAttribute(key, value)
      open.at(-1)!.appendChild(grown)
      open.push(grown)
      return true
    },
    leave(_, ancestors) {
      if (ancestors.length > 0) open.pop()
    },
    text: (text) => void open.at(-1)!.appendChild(document.createTextNode(text)),
  })
}

const isElement = 1
const isText = 3

/** What is in a node of a document, as a tree. */
export function copied(node: unknown): Element {
  const root: Element = { name: 'body', attributes: new Map(), children: [] }
  const waiting: { node: Kept; parent: Element }[] = []
  const wait = (nodes: Iterable<Kept>, parent: Element) =>
    void waiting.push(...[...nodes].reverse().map((node) => ({ node, parent })))
  // The finder hands back the node it was given, or one it made in the same document.
  wait([node as Kept], root)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next
    if (node.nodeType === isText) parent.children.push(node.data ?? '')
    if (node.nodeType !== isElement) continue
    const attributes = new Map(
      [...(node.attributes ?? [])].map(({ name, value }): [string, string] => [name, value]),
    )
    const element: Element = { name: node.localName ?? 'span', attributes, children: [] }
    parent.children.push(element)
    wait(node.childNodes, element)
  }
  return root
}
