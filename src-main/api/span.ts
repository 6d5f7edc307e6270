import { AppError } from '../model/error'
import type { Span } from '../model/span'

/** The words of a span that came from outside; it must lie in the text and cut no character in two. */
export function wordsAt(text: string, { start, end }: Span): string {
  const inside = start >= 0 && start < end && end <= text.length
  if (!inside || cutsPair(text, start) || cutsPair(text, end)) throw new AppError('outside-text')
  return text.slice(start, end)
}

function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
