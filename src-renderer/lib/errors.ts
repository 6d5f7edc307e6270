import { errorSentence } from '../../src-main/telling/error-sentence'
import { Refusal } from './client'

/** What happened, to which file, and what to do. */
export function sentenceOf(error: unknown): string {
  return errorSentence(error instanceof Refusal ? error.error : { code: 'unexpected', facts: {} })
}
