import type { Piece } from './assemble'
import { codePageOf, decodeBytes, isCut } from './rtf-encoding'
import { meaningOf, plain, type Shape } from './rtf-shapes'
import type { Token } from './rtf-tokens'
import { goals, signs, type Goal } from './rtf-words'

/** A group begins with what the one around it has. */
interface Group {
  goal: Goal
  hidden: boolean
  codePage: number
  /** How many characters follow one in Unicode, for programs that do not know it. */
  skips: number
}

/** What a Rich Text file says, put together token by token. */
export class RtfText {
  readonly pieces: Piece[] = []
  readonly notes: Piece[] = []
  readonly said = { title: '', author: '', made: '' }

  readonly #styles = new Map<number, string>()
  readonly #fonts = new Map<number, number>()
  readonly #around: Group[] = []
  #group: Group = { goal: 'text', hidden: false, codePage: 1252, skips: 1 }
  #shape: Shape = plain
  #words = ''
  #note = ''
  /** What shapes say stands after the paragraph that they hang on. */
  #box = ''
  #boxes: string[] = []
  #label = ''
  /** Bytes wait for each other: some characters take two. */
  #bytes: number[] = []
  #toSkip = 0
  #isOptional = false
  #filePage = 1252
  #font = 0
  #cells = 0

  take(token: Token): void {
    if (token.kind === 'byte') {
      if (this.#toSkip > 0) this.#toSkip--
      else this.#bytes.push(token.byte)
      return
    }
    if (token.kind === 'text') return this.#takeText(this.#withoutSecondByte(token.text))
    this.#flushBytes()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#close()
    else this.#takeWord(token.word, token.number)
  }

  /** To be called after the last token. */
  end(): void {
    this.#flushBytes()
    this.#endParagraph()
  }

  #open(): void {
    this.#around.push({ ...this.#group })
    this.#toSkip = 0
  }

  #close(): void {
    if (this.#group.goal === 'note' && this.#around.at(-1)?.goal !== 'note') {
      const words = this.#note.trim()
      if (words) this.notes.push({ kind: 'list item', words: `${this.notes.length + 1}. ${words}` })
      this.#note = ''
    }
    if (this.#group.goal === 'box' && this.#around.at(-1)?.goal !== 'box') {
      this.#boxes.push(...this.#box.split('\n'))
      this.#box = ''
    }
    this.#group = this.#around.pop() ?? this.#group
    this.#toSkip = 0
  }

  /** Where a character of two bytes is cut, the second one stands here as a letter of ASCII; it is taken to the first. */
  #withoutSecondByte(text: string): string {
    const isSecond = isCut(this.#bytes, this.#group.codePage) && /^[\x40-\x7e]/.test(text)
    if (isSecond) this.#bytes.push(text.charCodeAt(0))
    this.#flushBytes()
    return isSecond ? text.slice(1) : text
  }

  #takeText(text: string): void {
    const kept = text.slice(this.#toSkip)
    this.#toSkip = Math.max(0, this.#toSkip - text.length)
    // Letters beyond ASCII stand here unescaped in some files.
    const isPlain = !/[\x80-\xff]/.test(kept)
    this.#say(isPlain ? kept : decodeBytes([...Buffer.from(kept, 'latin1')], this.#group.codePage))
  }

  #takeWord(word: string, number: number | null): void {
    const isOptional = this.#isOptional
    this.#isOptional = word === '*'
    const goal = goals.get(word)
    if (word === 'listtext' || word === 'pntext') this.#shape = { ...this.#shape, isItem: true }
    // What a shape says stands in a group for those who know how to draw it.
    if (word === '*' || (this.#group.goal === 'nowhere' && goal !== 'box')) return
    if (goal) this.#group.goal = goal
    // A group that may be passed over by who does not know it.
    else if (isOptional) this.#group.goal = 'nowhere'
    else if (signs.has(word)) this.#say(signs.get(word)!)
    else if (Object.hasOwn(this.#commands, word)) this.#commands[word]!(number)
  }

  readonly #commands: Record<string, (number: number | null) => void> = {
    par: () => this.#endLine(),
    '\n': () => this.#endLine(),
    '\r': () => this.#endLine(),
    sect: () => this.#endParagraph(),
    page: () => this.#endParagraph(),
    pard: () => (this.#shape = plain),
    intbl: () => (this.#shape = { ...this.#shape, inTable: true }),
    cell: () => {
      this.#cells++
      this.#shape = { ...this.#shape, inTable: true }
      this.#endParagraph()
    },
    row: () => (this.#cells = 0),
    nestcell: () => this.#commands['cell']!(null),
    nestrow: () => (this.#cells = 0),
    yr: (number) => this.#make(number),
    mo: (number) => this.#make(number),
    dy: (number) => this.#make(number),
    s: (number) => (this.#shape = { ...this.#shape, style: number ?? 0 }),
    outlinelevel: (number) => (this.#shape = { ...this.#shape, outline: number }),
    ls: (number) => (this.#shape = { ...this.#shape, isItem: number !== 0 }),
    v: (number) => (this.#group.hidden = number !== 0),
    deleted: (number) => (this.#group.hidden = number !== 0),
    ansicpg: (number) => (this.#filePage = this.#group.codePage = number ?? 1252),
    mac: () => (this.#filePage = this.#group.codePage = 10000),
    uc: (number) => (this.#group.skips = Math.min(number ?? 1, 8)),
    f: (number) => {
      this.#font = number ?? 0
      if (this.#group.goal !== 'fonts') this.#group.codePage = this.#fonts.get(this.#font) ?? this.#filePage
    },
    fcharset: (number) => {
      if (this.#group.goal === 'fonts') this.#fonts.set(this.#font, codePageOf(number ?? 0) ?? this.#filePage)
    },
    u: (number) => {
      this.#say(String.fromCharCode((number ?? 0xfffd) & 0xffff))
      this.#toSkip = this.#group.skips
    },
  }

  #flushBytes(): void {
    if (!this.#bytes.length) return
    const text = decodeBytes(this.#bytes, this.#group.codePage)
    this.#bytes = []
    this.#say(text)
  }

  #say(text: string): void {
    const { goal, hidden } = this.#group
    if (hidden) return
    if (goal === 'text') this.#words += text
    else if (goal === 'note') this.#note += text
    else if (goal === 'box') this.#box += text
    else if (goal === 'label') this.#label += text
    else if (goal === 'title' || goal === 'author') this.said[goal] += text
    else if (goal === 'styles') {
      const { style } = this.#shape
      this.#styles.set(style, (this.#styles.get(style) ?? '') + text)
    }
  }

  #endLine(): void {
    const { goal } = this.#group
    if (goal === 'text') this.#endParagraph()
    else this.#say('\n')
  }

  /** Year, month and day, each by a command of its own. */
  #make(number: number | null): void {
    if (this.#group.goal !== 'made' || number === null) return
    this.said.made += `${this.said.made && '-'}${String(number).padStart(2, '0')}`
  }

  #endParagraph(): void {
    const said = this.#words
    const label = numbered.exec(this.#label)?.[0] ?? ''
    this.#words = this.#label = ''
    if (said.trim())
      this.#add(
        label ? `${label} ${said.trimStart()}` : said,
        meaningOf(this.#shape, this.#styles.get(this.#shape.style) ?? ''),
      )
    for (const words of this.#boxes) if (words.trim()) this.#add(words, { kind: 'paragraph' })
    this.#boxes = []
  }

  #add(words: string, { kind, level }: Pick<Piece, 'kind' | 'level'>): void {
    const follows = this.pieces.at(-1)?.kind === kind && (kind === 'list item' || kind === 'table cell')
    const gap = kind === 'table cell' && this.#cells > 1 ? '\t' : follows ? '\n' : '\n\n'
    this.pieces.push({ kind, ...(level === undefined ? {} : { level }), words, gap })
  }
}

/** A label that counts: "1.", "a)"; other signs only say that there is a list. */
const numbered = /(?<=^\s*)\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i
