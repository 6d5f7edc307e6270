import type { DocumentRow } from '../../../src-main/model/library'
import { m } from '../../../messages.compiled/messages.js'
import { getLocale } from '../../../messages.compiled/runtime.js'
import { formatDay } from '../format'

/** What stands under a title: "févr. 2026 · français · 413 mots · 7 citations · 11 chiffres". */
export function documentMeta(row: DocumentRow, words: number): string {
  return [
    sourceOf(row),
    row.published && formatDay(row.published),
    languageName(row.language),
    m.count_words({ count: words }),
    m.count_quotes({ count: row.quotes }),
    m.count_figures({ count: row.figures }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Who wrote or published it, as far as the file says. */
export function sourceOf({ author, publisher }: DocumentRow): string {
  return [author, publisher].filter(Boolean).join(', ')
}

/** A language's own name in the interface's language: "français". */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(code) ?? code
  } catch {
    // A file may call its language anything; what is no language code is shown as it is.
    return code
  }
}

/** A quick count for a line of facts: runs of letters and digits, elided articles counted with their noun. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0
}
