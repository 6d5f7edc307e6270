import type { ErrorCode } from '../../src-main/model/error'
import type { ImportOutcome } from '../../src-main/model/library'
import { m } from '../../messages.compiled/messages.js'
import { Refusal } from './client'
import { sentenceOf } from './errors'

/** Why a file was refused, in a sentence that names the file. */
export function refusalSentence({
  name,
  code,
  facts,
}: Extract<ImportOutcome, { status: 'refused' }>): string {
  // Codes of outcomes come from the same list as all others; only their type is wider.
  const sentence = sentenceOf(new Refusal({ code: code as ErrorCode, facts: { name, ...facts } }))
  return sentence.includes(name) ? sentence : m.docs_report_why({ name, sentence })
}
