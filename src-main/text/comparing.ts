import { diffArrays } from 'diff'
import { fold } from './folding'
import { areFormsOfOne } from './inflection'
import { isSmallWord, languagesOf, type WordLanguage } from './small-words'
import { wordsOf, type Word } from './words'

/** A stretch of words that stands in another column too, or only here. */
export interface Run {
  words: string
  shared: boolean
  /** Shared in another form of its words: a plural, another tense. */
  form?: true
  /** Shared in another order: what stands around it there is something else. */
  moved?: true
}

type Shared = 'alike' | 'form' | 'moved' | null

interface ComparedWord extends Word {
  folded: string
  /** A name is a form of nothing else. */
  name: boolean
  /** Whether it stands in another column in the same order, or only another form of it, or it in another order. */
  shared: Shared
}

/**
 * Cuts the words of each column into runs, shared or not; joined again they are the column's words. Words are shared
 * where they stand in the same order in another column, case, accents, inflection and elided articles aside, unless all
 * that is alike there is an article or the like. Words that say something are shared in any order; numbers are not, which
 * mean little without what stands beside them.
 */
export function sharedRuns(columns: readonly string[]): Run[][] {
  const compared = columns.map(comparedWords)
  compared.forEach((left, index) => {
    for (const right of compared.slice(index + 1)) markShared(left, right)
  })
  compared.forEach((words, index) => markMoved(words, compared.toSpliced(index, 1).flat()))
  return compared.map((words, index) => runsOf(columns[index]!, words))
}

function markMoved(words: ComparedWord[], others: ComparedWord[]): void {
  const elsewhere = new Set(others.map(({ folded }) => folded))
  for (const word of words) {
    const says = !isSmallWord(word.folded) && !/\d/.test(word.folded)
    if (word.shared === null && says && elsewhere.has(word.folded)) word.shared = 'moved'
  }
  // Which of some words that changed places counts as having stayed is chance: where all around one moved, so did it.
  const hasMoved = (word: ComparedWord | undefined) => word?.shared === 'moved'
  const among = words.filter((word, index) => {
    const beside = [words[index - 1], words[index + 1]].filter((each) => each !== undefined)
    return word.shared !== null && beside.length > 0 && beside.every(hasMoved)
  })
  for (const word of among) word.shared = 'moved'
}

function comparedWords(column: string): ComparedWord[] {
  const words = wordsOf(column)
  return words.flatMap((word, index) => {
    if (word.kind === 'mark' || /['’]$/.test(word.text)) return []
    const before = words[index - 1]?.text ?? '.'
    // A sentence's first word has its capital anyway.
    const name = /^\p{Lu}/u.test(word.text) && !/^[.!?:…«“"]$/.test(before)
    return { ...word, folded: fold(word.text), name, shared: null }
  })
}

function markShared(left: ComparedWord[], right: ComparedWord[]): void {
  let l = 0
  let r = 0
  const ofRight = languagesOf(right.map(({ folded }) => folded))
  const languages = languagesOf(left.map(({ folded }) => folded)).filter((each) => ofRight.includes(each))
  const comparator = (one: ComparedWord, other: ComparedWord) => areAlike(one, other, languages)
  for (const change of diffArrays(left, right, { comparator })) {
    const count = change.value.length
    if (!change.added && !change.removed && !change.value.every(({ folded }) => isSmallWord(folded))) {
      for (let index = 0; index < count; index++) markPair(left[l + index]!, right[r + index]!)
    }
    if (!change.added) l += count
    if (!change.removed) r += count
  }
}

function areAlike(one: ComparedWord, other: ComparedWord, languages: readonly WordLanguage[]): boolean {
  if (one.folded === other.folded) return true
  const bothCapital = [one, other].every(({ text }) => /^\p{Lu}/u.test(text))
  return !one.name && !other.name && !bothCapital && areFormsOfOne(one.folded, other.folded, languages)
}

function markPair(one: ComparedWord, other: ComparedWord): void {
  const shared = one.folded === other.folded ? 'alike' : 'form'
  for (const word of [one, other]) word.shared = word.shared === 'alike' ? 'alike' : shared
}

/** What stands between two shared words, an elided article or a comma, is shared with them. */
function runsOf(column: string, words: ComparedWord[]): Run[] {
  const runs: Run[] = []
  let end = 0
  words.forEach((word, index) => {
    const gapShared = followsOn(words[index - 1], word) ? 'alike' : null
    push(runs, column.slice(end, word.start), gapShared)
    push(runs, column.slice(word.start, word.end), word.shared)
    end = word.end
  })
  push(runs, column.slice(end), null)
  return runs
}

/** A word that is shared in another order follows on nothing. */
function followsOn(before: ComparedWord | undefined, { shared }: ComparedWord): boolean {
  return [before?.shared, shared].every((each) => each === 'alike' || each === 'form')
}

function push(runs: Run[], words: string, shared: Shared): void {
  const last = runs.at(-1)
  if (!words) return
  if (last && sharedAs(last) === shared) last.words += words
  else
    runs.push({
      ...{ words, shared: shared !== null },
      ...(shared === 'form' && { form: true }),
      ...(shared === 'moved' && { moved: true }),
    })
}

function sharedAs(run: Run): Shared {
  if (!run.shared) return null
  if (run.moved) return 'moved'
  return run.form ? 'form' : 'alike'
}
