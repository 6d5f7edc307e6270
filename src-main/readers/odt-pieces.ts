import type { Piece } from './assemble'
import { walk, type Element } from './tree'

// Deleted words, remarks in the margin, and what fields and drawings say of themselves.
const passedOver = new Set(
  'tracked-changes annotation annotation-end sequence-decls variable-decls user-field-decls note-citation hidden-text hidden-paragraph ruby-text forms desc title script table-columns table-header-columns index-title-template table-of-content-source'.split(
    ' ',
  ),
)

/** The paragraphs of an OpenDocument text, in order, then its notes by number. `parents`: what each style is based on. */
export function piecesOfOdt(text: Element, parents: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = []
  const notes: Piece[] = []
  const open: string[][] = []
  let cells = 0
  let lists = 0
  let inNote = 0
  let cellIsFresh = false

  const say = (words: string) => void open.at(-1)?.push(words)

  function close({ name, attributes }: Element): void {
    const words = (open.pop() ?? []).join('')
    if (!words.trim()) return
    if (inNote) {
      notes.push({ kind: 'list item', words: `${notes.length + 1}. ${words}` })
      return
    }
    const kind = cells ? 'table cell' : kindOf(name, meaning(attributes.get('style-name') ?? ''), lists > 0)
    const level = Math.min(6, Number(attributes.get('outline-level') ?? 1) || 1)
    const follows = pieces.at(-1)?.kind === kind
    const gap = kind === 'table cell' ? (cells > 1 && cellIsFresh ? '\t' : '\n') : '\n\n'
    pieces.push({
      kind,
      ...(kind === 'heading' ? { level } : {}),
      words,
      gap: kind === 'list item' && follows ? '\n' : follows || cells > 1 ? gap : '\n\n',
    })
    cellIsFresh = false
  }

  /** The first known style that a style comes from; styles can be based on each other in a circle. */
  function meaning(style: string): string {
    const seen = new Set<string>()
    for (let at = style; at && !seen.has(at); at = parents.get(at) ?? '') {
      if (known.test(at)) return at
      seen.add(at)
    }
    return ''
  }

  walk(text, {
    enter({ name, attributes }) {
      if (passedOver.has(name)) return false
      if (name === 'p' || name === 'h') open.push([])
      else if (name === 's') say(' '.repeat(Math.min(100, Number(attributes.get('c') ?? 1) || 1)))
      else if (name === 'tab') say('\t')
      else if (name === 'line-break') say('\n')
      else if (name === 'list') lists++
      else if (name === 'table-row') cells = 0
      else if (name === 'table-cell') {
        cells++
        cellIsFresh = true
      } else if (name === 'note') inNote++
      return true
    },
    leave(element) {
      const { name } = element
      if (name === 'p' || name === 'h') close(element)
      else if (name === 'list') lists--
      else if (name === 'table') cells = 0
      else if (name === 'note') inNote--
    },
    text: (words) => say(words.replace(/[ \t\r\n]+/g, ' ')),
  })
  return [...pieces, ...notes]
}

const known = /^(?:Title|Quotations|Heading_20_\d|Heading)$/

function kindOf(name: string, style: string, inList: boolean): Piece['kind'] {
  if (style === 'Title') return 'title'
  if (name === 'h') return 'heading'
  if (inList) return 'list item'
  return style === 'Quotations' ? 'quote' : 'paragraph'
}
