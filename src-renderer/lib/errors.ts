import type { ErrorValue } from '../../src-main/model/error'
import { m } from '../../messages.compiled/messages.js'
import { Refusal } from './client'

type Sentences = Record<string, ((facts: ErrorValue['facts']) => string) | undefined>

/** What happened, to which file, and what to do. Every code has a message `error_…`. */
export function sentenceOf(error: unknown): string {
  const { code, facts }: ErrorValue =
    error instanceof Refusal ? error.error : { code: 'unexpected', facts: {} }
  // Codes name messages, which the compiler cannot see through a built name.
  const sentences = m as unknown as Sentences
  return (sentences[`error_${code.replaceAll('-', '_')}`] ?? m.error_unexpected)(facts)
}
