import type { Piece } from './assemble'
import type { NumberedLists } from './odt-lists'
import { walk, type Element } from './tree'

// Deleted words, remarks in the margin, contents and indexes, and what fields and drawings say of themselves.
const passedOver = new Set(
  'tracked-changes annotation annotation-end sequence-decls variable-decls user-field-decls note-citation hidden-text hidden-paragraph ruby-text forms desc title script table-columns table-header-columns table-of-content alphabetical-index illustration-index page-number page-count'.split(
    ' ',
  ),
)

/** What an OpenDocument text's paragraphs are read by. */
interface Known {
  /** What each style is based on. */
  parents: ReadonlyMap<string, string>
  lists: NumberedLists
}

/** A list that is being read: its style, and the number of its next item where items are numbered. */
interface OpenList {
  style: string
  next: number | undefined
  /** What the next paragraph begins with. */
  label: string
}

/** The paragraphs of an OpenDocument text, in order, and its notes by number. */
export function piecesOfOdt(text: Element, known: Known): { pieces: Piece[]; notes: Piece[] } {
  const pieces: Piece[] = []
  const notes: string[][] = []
  const open: string[][] = []
  const lists: OpenList[] = []
  let cells = 0
  let inNote = 0
  let cellIsFresh = false

  const say = (words: string) => void open.at(-1)?.push(words)

  function close({ name, attributes }: Element): void {
    const words = (open.pop() ?? []).join('')
    if (!words.trim()) return
    if (inNote) {
      notes.at(-1)!.push(words)
      return
    }
    const style = meaning(attributes.get('style-name') ?? '')
    const kind = cells ? 'table cell' : kindOf(name, style, lists.length > 0)
    const level = Math.min(6, Number(attributes.get('outline-level') ?? 1) || 1)
    const follows = pieces.at(-1)?.kind === kind
    const gap = kind === 'table cell' ? (cells > 1 && cellIsFresh ? '\t' : '\n') : '\n\n'
    pieces.push({
      kind,
      ...(kind === 'heading' ? { level } : {}),
      words: labelOf(kind) + words,
      gap: kind === 'list item' && follows ? '\n' : follows || cells > 1 ? gap : '\n\n',
    })
    cellIsFresh = false
  }

  /** A number goes to the first paragraph of its item. */
  function labelOf(kind: Piece['kind']): string {
    const list = lists.at(-1)
    if (!list || kind !== 'list item') return ''
    const { label } = list
    list.label = ''
    return label
  }

  function openList(style: string | undefined): OpenList {
    const own = style ?? lists.at(-1)?.style ?? ''
    return { style: own, next: known.lists(own, lists.length + 1), label: '' }
  }

  /** The first known style that a style comes from; styles can be based on each other in a circle. */
  function meaning(style: string): string {
    const seen = new Set<string>()
    for (let at = style; at && !seen.has(at); at = known.parents.get(at) ?? '') {
      if (meant.test(at)) return at
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
      else if (name === 'list') lists.push(openList(attributes.get('style-name')))
      else if (name === 'list-item') {
        const list = lists.at(-1)
        if (list?.next !== undefined) list.label = `${list.next++}. `
      } else if (name === 'table-row') cells = 0
      else if (name === 'table-cell') {
        cells++
        cellIsFresh = true
      } else if (name === 'note' && inNote++ === 0) notes.push([])
      return true
    },
    leave(element) {
      const { name } = element
      if (name === 'p' || name === 'h') close(element)
      else if (name === 'list') lists.pop()
      else if (name === 'table') cells = 0
      else if (name === 'note') inNote--
    },
    text: (words) => say(words.replace(/[ \t\r\n]+/g, ' ')),
  })
  const said = notes.map((words, index): Piece => ({
    kind: 'list item',
    words: `${index + 1}. ${words.join('\n')}`,
  }))
  return { pieces, notes: said }
}

const meant = /^(?:Title|Quotations|Heading_20_\d|Heading)$/

function kindOf(name: string, style: string, inList: boolean): Piece['kind'] {
  if (style === 'Title') return 'title'
  if (name === 'h') return 'heading'
  if (inList) return 'list item'
  return style === 'Quotations' ? 'quote' : 'paragraph'
}
