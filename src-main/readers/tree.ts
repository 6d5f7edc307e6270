/** A part of a tree of markup, without anything that acts: names, attributes and text. */
export interface Element {
  name: string
  attributes: ReadonlyMap<string, string>
  children: Node[]
}

type Node = Element | string

interface Visitor {
  /** Answers false to pass over an element and all that is in it. */
  enter?(element: Element, ancestors: Element[]): boolean | undefined
  leave?(element: Element, ancestors: Element[]): void
  text?(text: string, ancestors: Element[]): void
}

interface Stop {
  element: Element
  next: number
}

/** Goes through a tree in the order of its words. A loop, not recursion: a file decides how deep its tree is. */
export function walk(root: Element, { enter, leave, text }: Visitor): void {
  if (enter?.(root, []) === false) return
  const stops: Stop[] = [{ element: root, next: 0 }]
  const ancestors = [root]
  for (let stop = stops.at(-1); stop; stop = stops.at(-1)) {
    const child = stop.element.children[stop.next++]
    if (child === undefined) {
      stops.pop()
      ancestors.pop()
      leave?.(stop.element, ancestors)
    } else if (typeof child === 'string') text?.(child, ancestors)
    else if (enter?.(child, ancestors) !== false) {
      stops.push({ element: child, next: 0 })
      ancestors.push(child)
    }
  }
}

/** All elements of a name, in order. */
export function elementsNamed(root: Element, ...names: string[]): Element[] {
  const found: Element[] = []
  walk(root, {
    enter(element) {
      if (names.includes(element.name)) found.push(element)
      return true
    },
  })
  return found
}

/** The first child of a name, at the end of a path of names. */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => (parent ? childrenNamed(parent, name)[0] : undefined),
    element,
  )
}

export function childrenNamed(parent: Element, name: string): Element[] {
  return parent.children.filter((node): node is Element => typeof node !== 'string' && node.name === name)
}

/** All the text in an element. */
export function textIn(element: Element | undefined): string {
  if (!element) return ''
  const parts: string[] = []
  walk(element, { text: (text) => void parts.push(text) })
  return parts.join('')
}
