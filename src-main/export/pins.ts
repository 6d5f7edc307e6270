import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { reportedWords } from './footnotes'

const reported = new RegExp(` \\((?:${Object.values(reportedWords).join('|')})\\)$`)
const fragment = /^(.*)#char=(\d+),(\d+)$/

/** Where a footnote says its citation's words stand; offsets in code points. */
export interface Pin {
  file: string
  sha256: string
  start: number
  end: number
  /** The exact words, where the note shows others. */
  exact: string | null
  /** Who says them, where the footnote begins with a name. */
  speaker: string | null
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
  return fragment && sha256
    ? { ...fragment, sha256, exact: selectors.get('exact') ?? null, speaker: speakerIn(definition) }
    : null
}

function fragmentIn(definition: FootnoteDefinition): Pick<Pin, 'file' | 'start' | 'end'> | null {
  let found: Pick<Pin, 'file' | 'start' | 'end'> | null = null
  visit(definition, 'link', ({ url }) => {
    const match = fragment.exec(url)
    // The address that the source was saved from may end as a place in a text does.
    if (match && !found) found = { file: decoded(match[1]!), start: Number(match[2]), end: Number(match[3]) }
  })
  return found
}

/** A name as a person reads it; one that was edited into no name at all stays as it is. */
function decoded(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  )
}

/** What stands before the source: a name and a comma. */
function speakerIn({ children }: FootnoteDefinition): string | null {
  const line = children[0]?.type === 'paragraph' ? children[0].children : []
  const source = line.findIndex((node) => node.type === 'link' && fragment.test(node.url))
  return nameIn(line.slice(0, Math.max(0, source)))
}

/** The name that nodes before a source give, or null. */
export function nameIn(before: PhrasingContent[]): string | null {
  return asNamed(before.map((node) => toString(node)).join(''))
}

/** A name without what exports write around it: a dash, a comma, that its words are reported, controls of direction. */
export function asNamed(name: string): string | null {
  const plain = name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
  return (
    plain
      .replace(/^ ?— ?/, '')
      .replace(/, ?$/, '')
      .replace(reported, '')
      .trim() || null
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
