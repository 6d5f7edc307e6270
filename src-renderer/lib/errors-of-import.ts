import type { Remark } from '../../src-main/model/document'
import type { ErrorCode } from '../../src-main/model/error'
import type { ImportOutcome } from '../../src-main/model/library'
import { m } from '../../messages.compiled/messages.js'
import { Refusal } from './client'
import { sentenceOf } from './errors'

/** Why a file was refused, in a sentence that names the file as the person knows it. */
export function refusalSentence({
  name,
  code,
  facts,
}: Extract<ImportOutcome, { status: 'refused' }>): string {
  // Codes of outcomes come from the same list as all others; only their type is wider.
  return sentenceOf(new Refusal({ code: code as ErrorCode, facts: { ...facts, name } }))
}

const sentences: Record<Remark['code'], (facts: Remark['facts']) => string> = {
  'missing-chapters': ({ name = '', count = 0, parts = '' }) =>
    m.remark_missing_chapters({ name, count, parts }),
  'attachments-unread': ({ name = '', count = 0, parts = '' }) =>
    m.remark_attachments_unread({ name, count, parts }),
  'pages-without-text': ({ name = '', count = 0, parts = '' }) =>
    m.remark_pages_without_text({ name, count, parts }),
}

/** What of an imported file was not read, a sentence each. */
export function remarkSentences(outcome: ImportOutcome): string[] {
  const remarks = outcome.status === 'imported' ? (outcome.remarks ?? []) : []
  return remarks.map(({ code, facts }) => sentences[code]({ ...facts, name: outcome.name }))
}
