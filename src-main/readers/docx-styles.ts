import type { Piece } from './assemble'
import { child, childrenNamed, type Element } from './tree'

/** What a paragraph style makes of its paragraphs. */
export interface Style {
  kind: Piece['kind']
  level?: number
  hidden: boolean
  /** The list that its paragraphs are items of. */
  list?: string | undefined
}

interface Declared {
  name: string
  basedOn: string | undefined
  outline: number | null
  hidden: boolean
  list: string | undefined
}

/** What each style of a Word file means, by its own name or that of the style it is based on. */
export function stylesOf(styles: Element | null): (id: string | undefined) => Style {
  const declared = new Map(
    childrenNamed(child(styles ?? undefined, 'styles') ?? none, 'style').map((style) => [
      style.attributes.get('styleId') ?? '',
      declaredBy(style),
    ]),
  )
  return (id) => {
    const seen = new Set<string>()
    let hidden = false
    let list: string | undefined
    // Styles can be based on each other in a circle.
    for (let at = id; at !== undefined && !seen.has(at); at = declared.get(at)?.basedOn) {
      seen.add(at)
      hidden ||= declared.get(at)?.hidden ?? false
      list ??= declared.get(at)?.list
      const meant = meaningOf(declared.get(at)?.name ?? at, declared.get(at)?.outline ?? null)
      if (meant) return { ...meant, hidden, list }
    }
    return { kind: 'paragraph', hidden, list }
  }
}

const none: Element = { name: '', attributes: new Map(), children: [] }

function declaredBy(style: Element): Declared {
  const outline = child(style, 'pPr', 'outlineLvl')?.attributes.get('val')
  const name = child(style, 'name')?.attributes.get('val') ?? ''
  return {
    name,
    basedOn: child(style, 'basedOn')?.attributes.get('val'),
    outline: outline === undefined ? null : Number(outline),
    hidden: isOn(child(style, 'rPr', 'vanish')) || contents.test(name),
    list: child(style, 'pPr', 'numPr', 'numId')?.attributes.get('val'),
  }
}

/** Contents and lists of figures only say where things stand. */
const contents = /^(?:toc \d|toc heading|table of figures|index \d|index heading)$/i

/** An outline level says heading whatever the style is called; names are the same in every language of Word. */
function meaningOf(name: string, outline: number | null): Omit<Style, 'hidden'> | null {
  const plain = name.toLowerCase().replace(/[ _-]/g, '')
  if (plain === 'title' || plain === 'titre') return { kind: 'title' }
  const numbered = /^(?:heading|titre|überschrift|título)(\d)$/.exec(plain)?.[1]
  if (numbered) return { kind: 'heading', level: Math.min(6, Number(numbered)) }
  if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1) }
  if (/^(?:quote|intensequote|quotations?|blocktext|citation|zitat)$/.test(plain)) return { kind: 'quote' }
  return null
}

/** Whether a property that may be switched off is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes.get('val') ?? '')
}
