import type { Remark } from '../model/document'
import type { ErrorCode } from '../model/error'
import type { ImportOutcome } from '../model/library'
import { m } from '../../messages.compiled/messages.js'
import { errorSentence } from './error-sentence'
import { languageName } from './language-name'

/** Why a file was refused, in a sentence that names it as the person knows it. */
export function refusalSentence({
  name,
  code,
  facts,
}: Extract<ImportOutcome, { status: 'refused' }>): string {
  // Importing refuses with codes of the one list only; the outcome's type leaves room for more.
  return errorSentence({ code: code as ErrorCode, facts: { ...facts, name } })
}

const sentences: Record<Remark['code'], (facts: Remark['facts']) => string> = {
  'missing-chapters': ({ name = '', count = 0, parts = '' }) =>
    m.remark_missing_chapters({ name, count, parts }),
  'attachments-unread': ({ name = '', count = 0, parts = '' }) =>
    m.remark_attachments_unread({ name, count, parts }),
  'pages-without-text': ({ name = '', count = 0, parts = '' }) =>
    m.remark_pages_without_text({ name, count, parts }),
  'cut-short': ({ name = '' }) => m.remark_cut_short({ name }),
  'language-unread': ({ name = '', language = '' }) =>
    m.remark_language_unread({ name, language: languageName(String(language)) }),
  'encoding-guessed': ({ name = '', encoding = '' }) => m.remark_encoding_guessed({ name, encoding }),
}

/** What of an imported file was not read, or not surely, a sentence each. */
export function remarkSentences(outcome: ImportOutcome): string[] {
  const remarks = outcome.status === 'imported' ? (outcome.remarks ?? []) : []
  return remarks.map(({ code, facts }) => sentences[code]({ ...facts, name: outcome.name }))
}
