import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { Piece } from './assemble'
import { compose } from './compose'
import { codePageOf, decodeBytes } from './rtf-encoding'
import { tokensOf } from './rtf-tokens'

/** What the words of a group are: the text, or something else that the file holds. */
type Goal = 'text' | 'note' | 'nowhere' | 'title' | 'author' | 'styles' | 'fonts' | 'label'

/** A group begins with what the one around it has. */
interface Group {
  goal: Goal
  hidden: boolean
  codePage: number
  /** How many characters follow one in Unicode, for programs that do not know it. */
  skips: number
}

/** What a paragraph is, until the file says otherwise. */
interface Shape {
  style: number
  outline: number | null
  inTable: boolean
  isItem: boolean
}

const plain: Shape = { style: 0, outline: null, inTable: false, isItem: false }

/** A Rich Text file: what a person reads on its pages, then its notes. */
export function readRtf(name: string, bytes: Uint8Array): ReadDocument {
  const source = Buffer.from(bytes).toString('latin1')
  if (!source.trimStart().startsWith('{\\rtf')) throw new AppError('damaged-file', { name })
  const { said, pieces, notes } = readTokens(source)
  return compose(name, { title: said.title, author: said.author }, [...pieces, ...notes])
}

/** Goes through a file token by token, with what its commands have set so far. */
function readTokens(source: string) {
  const pieces: Piece[] = []
  const notes: Piece[] = []
  const said = { title: '', author: '' }
  const styles = new Map<number, string>()
  const fonts = new Map<number, number>()
  const around: Group[] = []
  let group: Group = { goal: 'text', hidden: false, codePage: 1252, skips: 1 }
  let filePage = 1252
  let shape = plain
  let words = ''
  let note = ''
  let bytes: number[] = []
  let toSkip = 0
  let isOptional = false
  let font = 0
  let cells = 0

  /** Bytes wait for each other: some characters take two. */
  function flushBytes(): void {
    if (!bytes.length) return
    const text = decodeBytes(bytes, group.codePage)
    bytes = []
    say(text)
  }

  function say(text: string): void {
    if (group.hidden) return
    if (group.goal === 'text') words += text
    else if (group.goal === 'note') note += text
    else if (group.goal === 'title' || group.goal === 'author') said[group.goal] += text
    else if (group.goal === 'styles') styles.set(shape.style, (styles.get(shape.style) ?? '') + text)
  }

  function endParagraph(): void {
    const said = words
    words = ''
    if (!said.trim()) return
    const { kind, level } = meaningOf(shape, styles.get(shape.style) ?? '')
    const follows = pieces.at(-1)?.kind === kind
    const gap = kind === 'table cell' && cells > 1 ? '\t' : follows && kind !== 'paragraph' ? '\n' : '\n\n'
    pieces.push({ kind, ...(level ? { level } : {}), words: said, gap: kind === 'heading' ? '\n\n' : gap })
  }

  const commands: Record<string, (number: number | null) => void> = {
    par: () => (group.goal === 'note' ? say('\n') : endParagraph()),
    sect: endParagraph,
    page: endParagraph,
    pard: () => (shape = plain),
    intbl: () => (shape = { ...shape, inTable: true }),
    cell() {
      cells++
      shape = { ...shape, inTable: true }
      endParagraph()
    },
    row() {
      cells = 0
    },
    s: (number) => (shape = { ...shape, style: number ?? 0 }),
    outlinelevel: (number) => (shape = { ...shape, outline: number }),
    ls: (number) => (shape = { ...shape, isItem: number !== 0 }),
    line: () => say('\n'),
    tab: () => say('\t'),
    v: (number) => (group.hidden = number !== 0),
    deleted: (number) => (group.hidden = number !== 0),
    ansicpg(number) {
      filePage = group.codePage = number ?? 1252
    },
    mac: () => (filePage = group.codePage = 10000),
    uc: (number) => (group.skips = Math.min(number ?? 1, 8)),
    f(number) {
      font = number ?? 0
      if (group.goal !== 'fonts') group.codePage = fonts.get(font) ?? filePage
    },
    fcharset(number) {
      if (group.goal === 'fonts') fonts.set(font, codePageOf(number ?? 0) ?? filePage)
    },
    u(number) {
      say(String.fromCharCode((number ?? 0xfffd) & 0xffff))
      toSkip = group.skips
    },
  }

  for (const token of tokensOf(source)) {
    if (token.kind === 'byte') {
      if (toSkip > 0) toSkip--
      else bytes.push(token.byte)
      continue
    }
    flushBytes()
    if (token.kind === 'open') {
      around.push({ ...group })
      toSkip = 0
    } else if (token.kind === 'close') {
      if (group.goal === 'note' && around.at(-1)?.goal !== 'note') {
        if (note.trim()) notes.push({ kind: 'list item', words: `${notes.length + 1}. ${note.trim()}` })
        note = ''
      }
      group = around.pop() ?? group
      toSkip = 0
    } else if (token.kind === 'text') {
      const text = token.text.slice(toSkip)
      toSkip = Math.max(0, toSkip - token.text.length)
      // Letters beyond ASCII stand here unescaped in some files.
      if (/[\x80-\xff]/.test(text)) say(decodeBytes([...Buffer.from(text, 'latin1')], group.codePage))
      else say(text)
    } else {
      const { word, number } = token
      const goal = goals.get(word)
      if (word === '*') isOptional = true
      else if (goal) group.goal = group.goal === 'nowhere' ? 'nowhere' : goal
      else if (isOptional) group.goal = 'nowhere'
      else if (signs.has(word)) say(signs.get(word)!)
      else if (group.goal !== 'nowhere' && Object.hasOwn(commands, word)) commands[word]!(number)
      if (word === 'listtext' || word === 'pntext') shape = { ...shape, isItem: true }
      if (word !== '*') isOptional = false
    }
  }
  flushBytes()
  endParagraph()
  return { said, pieces, notes }
}

const goals = new Map<string, Goal>([
  ...['title', 'author'].map((word): [string, Goal] => [word, word as Goal]),
  ['stylesheet', 'styles'],
  ['fonttbl', 'fonts'],
  ['footnote', 'note'],
  ...'colortbl pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtext pntext nonshppict themedata datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl operator company subject keywords comment doccomm category manager hlinkbase creatim revtim printim buptim annotation atnid atnauthor atnref xe tc rxe bkmkstart bkmkend revtbl filetbl template shppict shpinst pnseclvl'
    .split(' ')
    .map((word): [string, Goal] => [word, 'nowhere']),
])

const signs = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', ''],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

function meaningOf({ inTable, isItem, outline }: Shape, style: string): Pick<Piece, 'kind' | 'level'> {
  if (inTable) return { kind: 'table cell' }
  const name = style.replace(/;.*$/s, '').trim().toLowerCase()
  const heading = /^(?:heading|titre|überschrift|título) ?(\d)$/.exec(name)?.[1]
  if (heading) return { kind: 'heading', level: Math.min(6, Number(heading)) }
  if (/^(?:title|titre)$/.test(name)) return { kind: 'title' }
  if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1) }
  if (/quot|citation|zitat/.test(name)) return { kind: 'quote' }
  return { kind: isItem ? 'list item' : 'paragraph' }
}
