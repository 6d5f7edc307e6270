import type { Span } from '../model/span'

/** A word, a number or a punctuation mark where it stands, or part of one. */
export interface Piece extends Span {
  text: string
  kind: 'word' | 'number' | 'mark'
}

export interface Word extends Piece {
  /** In lower case, with straight apostrophes. */
  low: string
}

// Elided articles and pronouns (l', qu', jusqu') and the clitics of inversion (-t-il) are words of their own,
// so that "l'accord" holds "accord" and "a-t-il" holds "il"; so is the English 's.
const spaced =
  /\p{N}+(?:[.,\u00a0\u202f\u2009 ]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?|(?:[dljmntsc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=[\p{L}\p{N}«“"])|-t-(?=(?:ils?|elles?|on)(?!\p{L}))|-(?=(?:ils?|elles?|on|je|tu|nous|vous|ce)(?!\p{L}))|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’](?=\p{L})(?!s(?![\p{L}\p{N}]))|&|-(?!(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)(?!\p{L}))(?=[\p{L}\p{N}])|\.(?=\p{Lu}\.))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}\p{M}]/iuy

/**
 * The letters of scripts that set no words apart, and of Korean, Hebrew and Arabic, whose little words touch what stands
 * beside them: digits behind them are a number of their own, where elsewhere they are part of a name or a code.
 */
const gluing =
  '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}](?<=\\p{L})'
const unspaced = new RegExp(
  `${gluing}[\\p{L}\\p{M}]*(?:(?:['’&]|-)(?=\\p{L})[\\p{L}\\p{M}]+)*|${spaced.source}`,
  'iuy',
)
/** The first letter of those scripts. */
const firstGluing = 0x590

// "anti-Trump" holds Trump, as no "Anne-Marie" holds Marie.
const prefix = /^(?:anti|pro|ex|post|Anti|Pro|Ex|Post)-(?=\p{Lu})/u

// "London-based" holds London, and so does "London-which", where a hyphen stands for a dash.
const suffix =
  /-(?:based|born|led|owned|backed|listed|run|made|style|era|along|all|and|as|but|for|from|had|has|have|is|was|were|which|who|with)$/u

/** The words of a text, in order. Time grows with its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const known = new Map<string, Written>()
  const add = (found: string, start: number): void => {
    let written = known.get(found)
    if (!written) known.set(found, (written = writtenAs(found)))
    const { text, low, kind } = written
    words.push({ text, low, kind, start, end: start + found.length })
  }
  // Tried at each place in turn: to be handed every match as an object costs more than to find it.
  for (let at = 0, next = 0; at < text.length; at = Math.max(at + 1, next)) {
    const code = text.charCodeAt(at)
    const pattern = code < firstGluing ? spaced : unspaced
    pattern.lastIndex = at
    if (isSpace(code) || !pattern.test(text)) continue
    next = pattern.lastIndex
    const found = text.slice(at, next)
    const [before, after] = found.includes('-') ? nameIn(found) : [0, found.length]
    if (before > 0) add(found.slice(0, before), at)
    add(found.slice(before, after), at + before)
    if (after < found.length) add(found.slice(after), at + after)
  }
  return words
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10
}

/** Where in a word with hyphens a name begins and ends. */
function nameIn(found: string): [number, number] {
  const before = prefix.exec(found)?.[0].length ?? 0
  const after = /^\p{Lu}/u.test(found.slice(before)) ? suffix.exec(found)?.index : undefined
  return [before, after ?? found.length]
}

/** What is true of a word wherever it stands: told once a text, in which most words come back. */
type Written = Pick<Word, 'text' | 'low' | 'kind'>

function writtenAs(text: string): Written {
  return { text, low: text.toLowerCase().replace(/’/g, "'"), kind: kindOf(text) }
}

function kindOf(found: string): Word['kind'] {
  if (/^[a-zA-Z]/.test(found)) return 'word'
  if (/^\p{N}/u.test(found)) return 'number'
  return /\p{L}/u.test(found) ? 'word' : 'mark'
}
