import type { Span } from '../../model/span'
import { languages } from '../languages'
import type { Reading } from '../reading'
import { dashed, dialogues, opensWithDash } from './dialogues'
import type { Open, Stretch } from './stretch'

/** What closes what each mark opens, in French and English, in German ("„…“", "»…«"), Polish ("„…”"), Swedish ("”…”") or Japanese ("「…」"). */
const closers: Record<string, string> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  '‹': '›',
  '›': '‹',
  "'": "'",
  '「': '」',
  '『': '』',
}
const marks = /[«»“”„‟"‘’‚‹›'「」『』]/g
/** Marks that open words in one language and close them in another: they open where they touch what follows alone. */
const eitherWay = /[»”›]/
/** Marks that open nothing in French or English, where they are slips. */
const elsewhere = /[»”›‚]/
const deepest = 3
const farthest = 2000

/** All stretches between marks, outer before inner, in order. Time grows with the length of the text. */
export function findStretches(reading: Reading): Stretch[] {
  const { text, blocks } = reading
  const found: Stretch[] = []
  const dashes = dialogues(reading)
  let carried: string | null = null
  let free = 0
  blocks.forEach((block, index) => {
    const isKnown = languages.includes(reading.languages[index]!)
    // What tells a dialogue are words.
    const stack: Open[] = isKnown && dashes.has(index) ? [dashed(text, block, index)] : []
    found.push(...stack.map(({ stretch }) => stretch))
    const resumed = carried !== null && startsWith(text, block, carried)
    for (const match of text.slice(block.start, block.end).matchAll(marks)) {
      const at = block.start + match.index
      if (at < free || isGershayim(text, at)) continue
      if (closes(text, stack, at, block)) close(text, stack, at)
      else if (!(isKnown && elsewhere.test(match[0])) && opens(text, stack, at, block)) {
        const stretch = open(text, stack, at, block, index)
        found.push(stretch)
        if (resumed && stack.length === 1 && text.slice(block.start, at).trim() === '')
          stretch.continues = true
      }
    }
    const left = stack[0]
    for (const { stretch } of stack) endWithBlock(text, stretch, block)
    const end = left ? closedLater(text, left, blocks, index) : -1
    if (left && end >= 0) {
      finish(text, left.stretch, end, end + 1)
      left.stretch.unclosed = false
      free = end + 1
    }
    carried = left && /[«»“”„"‹]/.test(left.mark) && next(blocks, index, text, left.mark) ? left.mark : null
    if (end >= 0) carried = null
    if (left?.mark === '‘' && next(blocks, index, text, '‘')) carried = '‘'
  })
  return found.filter((stretch) => stretch.end > stretch.start && isWhole(stretch))
}

/** Where speech that opens in a block and is not taken up again closes in the next paragraph, or −1. */
function closedLater(
  text: string,
  { mark, stretch }: Open,
  blocks: Reading['blocks'],
  index: number,
): number {
  const following = blocks[index + 1]
  if (following && opensWithDash(text, following)) return -1
  if (following?.kind !== 'paragraph' || !/[«“]/.test(mark) || stretch.outer.start < blocks[index]!.start)
    return -1
  const words = text.slice(following.start, following.end)
  const close = words.indexOf(closers[mark]!)
  const open = words.indexOf(mark)
  return close >= 0 && (open < 0 || close < open) ? following.start + close : -1
}

function startsWith(text: string, block: Span, mark: string): boolean {
  return text
    .slice(block.start, block.start + 3)
    .trimStart()
    .startsWith(mark)
}

function next(blocks: Reading['blocks'], index: number, text: string, mark: string): boolean {
  const following = blocks[index + 1]
  return following !== undefined && startsWith(text, following, mark)
}

const letter = /[\p{L}\p{N}]/u
const blank = /[\s\u00a0\u202f]/

function closes(text: string, stack: Open[], at: number, block: Span): boolean {
  const char = text[at]!
  if (openedAt(stack, char) < 0) return false
  const before = text[at - 1] ?? ' '
  const after = at + 1 < block.end ? text[at + 1]! : ' '
  if (char === '’' || char === "'")
    return !letter.test(after) && !blank.test(before) && !isPossessive(text, at, block)
  // Words opened by ” are closed by one, but not by one that opens others: ” … ” – ” … ”
  if (char === '”' && stack.at(-1)?.mark === '”') return !blank.test(before)
  if (char !== '"') return true
  if (isSeconds(text, at)) return false
  return !letter.test(after) || !blank.test(before)
}

/** Where in the stack is what such a mark closes, the innermost first; −1 where nothing is. */
function openedAt(stack: Open[], char: string): number {
  return stack.findLastIndex(({ mark }) => closers[mark]?.includes(char))
}

/** "the workers’ rights’": after an s, a mark before a lower-case word is an apostrophe if a better one follows. */
function isPossessive(text: string, at: number, block: Span): boolean {
  if (text[at - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  const ahead = text.slice(at + 1, Math.min(block.end, at + 300))
  const end = ahead.search(/[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u)
  const start = ahead.search(/(?:^|\s)[‘']/)
  return end >= 0 && (start < 0 || end < start)
}

function opens(text: string, stack: Open[], at: number, block: Span): boolean {
  const char = text[at]!
  if (!(char in closers) || stack.length >= deepest || isSeconds(text, at)) return false
  const before = at > block.start ? text[at - 1]! : ' '
  const after = at + 1 < block.end ? text[at + 1]! : ' '
  if (eitherWay.test(char))
    return /[\s([–—-]/.test(before) && letter.test(after) && closesSoon(text, at, block)
  if (/[«“„‹「『]/.test(char)) return true
  // Strays are common after the comma of a cue: 'she said," We will'.
  if (blank.test(after))
    return char === '"' && stack.length === 0 && /^\p{L}[,:]"\s[\p{Lu}[]/u.test(text.slice(at - 2, at + 3))
  if (char === '‘' || char === '‚') return !letter.test(before)
  if (char === '"') return !letter.test(before) || stack.length === 0
  return !letter.test(before) && straightCloses(text, at, block)
}

/** What closes a mark that opens in one language alone is not far: elsewhere it is a slip. */
function closesSoon(text: string, at: number, { end }: Span): boolean {
  return text.slice(at + 1, Math.min(end, at + farthest)).includes(closers[text[at]!]!)
}

/** A straight single mark opens only where another closes soon: elsewhere it is an apostrophe. */
function straightCloses(text: string, at: number, block: Span): boolean {
  const ahead = text.slice(at + 1, Math.min(block.end, at + 400))
  return /[\p{L}\p{N}.,!?…]'(?![\p{L}\p{N}])/u.test(ahead)
}

/** Before the last letter of a Hebrew acronym. */
function isGershayim(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 3)
  return text[at] === '"' && /^\p{Script=Hebrew}"\p{Script=Hebrew}(?!\p{Script=Hebrew})/u.test(around)
}

/** 9"81 is a time. */
function isSeconds(text: string, at: number): boolean {
  return text[at] === '"' && /\p{N}"\p{N}/u.test(text.slice(at - 1, at + 2))
}

function open(text: string, stack: Open[], at: number, block: Span, index: number): Stretch {
  const parent = stack.at(-1)?.stretch ?? null
  const start = skipBlank(text, at + 1, block.end)
  const stretch: Stretch = {
    start,
    end: start,
    outer: { start: at, end: block.end },
    block: index,
    parent,
    unclosed: true,
    continues: false,
  }
  stack.push({ mark: text[at]!, at, stretch })
  return stretch
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from
  while (at < end && blank.test(text[at]!)) at++
  return at
}

/** Closes the innermost stretch of this mark; what was opened inside it and never closed was no stretch. */
function close(text: string, stack: Open[], at: number): void {
  const char = text[at]!
  const dropped = stack.splice(openedAt(stack, char))
  for (const { stretch } of dropped.slice(1)) stretch.end = stretch.start
  finish(text, dropped[0]!.stretch, at, at + 1)
  dropped[0]!.stretch.unclosed = false
}

function finish(text: string, stretch: Stretch, end: number, outerEnd: number): void {
  let at = end
  while (at > stretch.start && blank.test(text[at - 1]!)) at--
  stretch.end = at
  stretch.outer.end = outerEnd
}

function endWithBlock(text: string, stretch: Stretch, block: Span): void {
  if (
    /['‘]/.test(text[stretch.outer.start]!) &&
    stretch.parent === null &&
    !/\p{Lu}/u.test(text[stretch.start] ?? '')
  )
    stretch.end = stretch.start
  else finish(text, stretch, closesDialogue(text, stretch, block) ? block.end - 1 : block.end, block.end)
}

/** The mark that ends a dialogue of dashes was opened before its first turn. */
function closesDialogue(text: string, { outer }: Stretch, { end }: Span): boolean {
  return (
    /[–—]/.test(text[outer.start]!) && text[end - 1] === '»' && !text.slice(outer.start, end).includes('«')
  )
}

/** A stretch whose outer one was dropped stands by itself; inside an unclosed one it keeps its parent. */
function isWhole(stretch: Stretch): boolean {
  while (stretch.parent && stretch.parent.end <= stretch.parent.start) stretch.parent = stretch.parent.parent
  return true
}
