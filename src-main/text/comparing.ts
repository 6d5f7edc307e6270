import { diffArrays } from 'diff'
import { fold } from './folding'
import { isSmallWord } from './small-words'
import { wordsOf, type Word } from './words'

/** A stretch of words that stands in another column too, or only here. */
export interface Run {
  words: string
  shared: boolean
}

interface ComparedWord extends Word {
  folded: string
  shared: boolean
}

/**
 * Cuts the words of each column into runs, shared or not; joined again they are the column's words. Words are shared
 * where they stand in the same order in another column, case, accents and elided articles aside, unless all that is
 * alike there is an article or the like.
 */
export function sharedRuns(columns: readonly string[]): Run[][] {
  const compared = columns.map(comparedWords)
  compared.forEach((left, index) => {
    for (const right of compared.slice(index + 1)) markShared(left, right)
  })
  return compared.map((words, index) => runsOf(columns[index]!, words))
}

function comparedWords(column: string): ComparedWord[] {
  return wordsOf(column)
    .filter((word) => word.kind !== 'mark' && !/['’]$/.test(word.text))
    .map((word) => ({ ...word, folded: fold(word.text), shared: false }))
}

function markShared(left: ComparedWord[], right: ComparedWord[]): void {
  let l = 0
  let r = 0
  for (const change of diffArrays(left.map(foldedOf), right.map(foldedOf))) {
    const count = change.value.length
    if (!change.added && !change.removed && !change.value.every(isSmallWord)) {
      for (const word of [...left.slice(l, l + count), ...right.slice(r, r + count)]) word.shared = true
    }
    if (!change.added) l += count
    if (!change.removed) r += count
  }
}

function foldedOf(word: ComparedWord): string {
  return word.folded
}

/** What stands between two shared words, an elided article or a comma, is shared with them. */
function runsOf(column: string, words: ComparedWord[]): Run[] {
  const runs: Run[] = []
  let end = 0
  words.forEach((word, index) => {
    const gapShared = word.shared && words[index - 1]?.shared === true
    push(runs, column.slice(end, word.start), gapShared)
    push(runs, column.slice(word.start, word.end), word.shared)
    end = word.end
  })
  push(runs, column.slice(end), false)
  return runs
}

function push(runs: Run[], words: string, shared: boolean): void {
  const last = runs.at(-1)
  if (!words) return
  if (last?.shared === shared) last.words += words
  else runs.push({ words, shared })
}
