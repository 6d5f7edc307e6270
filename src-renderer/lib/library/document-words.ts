import type { DocumentRow } from '../../../src-main/model/library'
import { m } from '../../../messages.compiled/messages.js'
import { isReadInFull } from '../../../src-main/model/read-languages'
import { languageName } from '../../../src-main/telling/language-name'
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

/** What of a text in that language is not read; null of one that is read in full. */
export function unreadOf(language: string): string | null {
  return isReadInFull(language) ? null : m.docs_language_unread({ language: languageName(language) })
}

/** A quick count for a line of facts: runs of letters and digits, elided articles counted with their noun. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0
}
