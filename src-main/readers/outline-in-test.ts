import type { ReadDocument } from '../model/document'

/** Each block on a line, for tests: its kind and its words, and its page where it has one. */
export function outline({ text, blocks }: ReadDocument): string[] {
  return blocks.map(({ kind, level, page, start, end }) => {
    const place = page === undefined ? '' : ` p. ${page}`
    return `${kind}${kind === 'heading' ? ` ${level}` : ''}${place}: ${text.slice(start, end)}`
  })
}
