import type { Piece } from './assemble'
import { textIn, walk, type Element } from './tree'

/** What the words within a block become. */
interface Place {
  kind: Piece['kind']
  level?: number
  /** Stands before the first words: the number of a list's item. */
  label?: string
  /** How many items the list that it is has had. */
  counted?: number
  /** How many cells the row that it is has had. */
  cells?: number
}

/** The blocks of a page's tree, in order: the words between two bounds of blocks are one. */
export function piecesOfHtml(root: Element): Piece[] {
  const pieces: Piece[] = []
  const places: Place[] = [{ kind: 'paragraph' }]
  let words: string[] = []
  let cell = 0
  let page: string | undefined
  let preformatted = 0

  function flush(): void {
    // Empty lines part paragraphs wherever their elements do not.
    const said = tidied(words.join('')).split(/\n{2,}/)
    words = []
    for (const part of said) if (/[^\s\u200b]/.test(part)) add(part)
  }

  function add(said: string): void {
    const place = places.at(-1)!
    const { kind, level, label = '' } = place
    const last = pieces.at(-1)
    const gap = kind === last?.kind && (kind === 'list item' || kind === 'table cell') ? '\n' : '\n\n'
    pieces.push({
      kind,
      ...(level === undefined ? {} : { level }),
      ...(page === undefined ? {} : { page }),
      words: label + said,
      gap: cell > 1 ? '\t' : gap,
    })
    delete place.label
    cell = 0
  }

  walk(root, {
    enter(element) {
      if (unread.has(element.name) || isNoteMark(element) || isAnchor(element)) return false
      page = pageBegunBy(element) ?? page
      if (element.name === 'br') words.push('\n')
      if (element.name === 'pre') preformatted++
      if (!blocks.has(element.name)) return true
      flush()
      const around = places.at(-1)!
      if (isCell(element)) cell = around.cells = (around.cells ?? 0) + 1
      places.push(placeOf(element, around))
      return true
    },
    leave({ name }) {
      if (name === 'pre') preformatted--
      if (!blocks.has(name)) return
      flush()
      places.pop()
    },
    text(text) {
      words.push(preformatted ? text : text.replace(/[ \t\n\r\f]+/g, ' '))
    },
  })
  flush()
  return pieces
}

const unread = new Set(
  'head script style template noscript iframe object embed svg math audio video canvas map area input select option button textarea meter progress datalist dialog rp rt'.split(
    ' ',
  ),
)

const blocks = new Set(
  'html body address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

function placeOf({ name, attributes }: Element, around: Place): Place {
  const { kind, level } = around
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'ol') return { kind, counted: startOf(attributes.get('start')) - 1 }
  if (name === 'ul' || name === 'menu') return { kind }
  if (name === 'blockquote') return { kind: 'quote' }
  if (name === 'td' || name === 'th') return { kind: 'table cell' }
  if (name === 'li' || name === 'dd' || name === 'dt') {
    if (around.counted === undefined) return { kind: listKind(kind) }
    around.counted++
    return { kind: listKind(kind), label: `${around.counted}. ` }
  }
  return { kind, ...(level === undefined ? {} : { level }), ...takenLabel(around) }
}

/** A number goes to the first block of its item. */
function takenLabel(around: Place): { label?: string } {
  if (around.label === undefined) return {}
  const { label } = around
  delete around.label
  return { label }
}

function listKind(kind: Piece['kind']): Piece['kind'] {
  return kind === 'quote' || kind === 'table cell' ? kind : 'list item'
}

function startOf(start: string | undefined): number {
  const number = Number(start ?? 1)
  return Number.isSafeInteger(number) ? number : 1
}

function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th'
}

/** The little number that calls a note is no word of its sentence. */
function isNoteMark(element: Element): boolean {
  const { name, attributes, children } = element
  const kind = `${attributes.get('type') ?? ''} ${attributes.get('role') ?? ''}`
  if (name === 'a' && /\b(?:noteref|doc-noteref|doc-backlink)\b/.test(kind)) return true
  if (children.length !== 1 || (name !== 'sup' && name !== 'a')) return false
  const [inner] = children
  const isRaised =
    typeof inner !== 'string' &&
    inner !== undefined &&
    inner.name !== name &&
    (inner.name === 'sup' || inner.name === 'a')
  const link = name === 'a' ? element : inner
  const leads = typeof link !== 'string' && link !== undefined && /#./.test(link.attributes.get('href') ?? '')
  return isRaised && leads && /^\s*[[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*$/.test(textIn(element))
}

/** The sign beside a heading by which one links to it, or behind a note by which one goes back. */
function isAnchor({ name, children }: Element): boolean {
  return name === 'a' && children.length === 1 && /^\s*[¶#§🔗↩↑^]\ufe0e?\s*$/u.test(String(children[0]))
}

/** Books say where the pages of their printed edition begin. */
function pageBegunBy({ attributes }: Element): string | undefined {
  const kind = `${attributes.get('type') ?? ''} ${attributes.get('role') ?? ''}`
  if (!/\b(?:pagebreak|doc-pagebreak)\b/.test(kind)) return undefined
  const label = attributes.get('title') ?? attributes.get('aria-label') ?? ''
  return label.replace(/^(?:page|p\.|seite)\s+/i, '').trim() || undefined
}

/** Without soft hyphens, which show only where a line happens to end. */
function tidied(words: string): string {
  return words
    .replaceAll('\u00ad', '')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
