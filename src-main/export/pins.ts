import type { FootnoteDefinition, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** Where a footnote says its citation's words stand; offsets in code points. */
export interface Pin {
  file: string
  sha256: string
  start: number
  end: number
  /** The exact words, where the note shows others. */
  exact: string | null
}

/** What the footnotes of an exported note say, by label. */
export function pinsOf(tree: Root): Map<string, Pin> {
  const pins = new Map<string, Pin>()
  visit(tree, 'footnoteDefinition', (definition) => {
    const pin = pinOf(definition)
    if (pin) pins.set(definition.identifier, pin)
  })
  return pins
}

function pinOf(definition: FootnoteDefinition): Pin | null {
  const fragment = fragmentIn(definition)
  const selectors = selectorsIn(definition)
  const sha256 = selectors.get('sha256')
  return fragment && sha256 ? { ...fragment, sha256, exact: selectors.get('exact') ?? null } : null
}

function fragmentIn(definition: FootnoteDefinition): Pick<Pin, 'file' | 'start' | 'end'> | null {
  let found: Pick<Pin, 'file' | 'start' | 'end'> | null = null
  visit(definition, 'link', ({ url }) => {
    const match = /^(.*)#char=(\d+),(\d+)$/.exec(url)
    if (match) found = { file: decoded(match[1]!), start: Number(match[2]), end: Number(match[3]) }
  })
  return found
}

/** A name as a person reads it; one that was edited into no name at all stays as it is. */
function decoded(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  )
}

function selectorsIn(definition: FootnoteDefinition): Map<string, string> {
  const selectors = new Map<string, string>()
  visit(definition, 'listItem', (item) => {
    const match = /^(exact|prefix|suffix|sha256): ([\s\S]*)$/.exec(toString(item))
    if (match) selectors.set(match[1]!, match[2]!)
  })
  return selectors
}
