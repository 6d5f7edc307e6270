import type { ErrorValue } from '../model/error'
import { m } from '../../messages.compiled/messages.js'

type Facts = ErrorValue['facts']
const sentences = m as unknown as Record<string, ((facts: Facts) => string) | undefined>

/** What happened, to which file, and what to do, in the interface's language. Every code has a message `error_…`. */
export function errorSentence({ code, facts }: ErrorValue): string {
  const sentence = sentences[`error_${code.replaceAll('-', '_')}`]
  return sentence ? sentence(facts) : m.error_unexpected(facts)
}
