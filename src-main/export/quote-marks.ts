/** Text without the mark that closes it, if it has one. */
export function withoutClosing(text: string): string {
  return text.replace(/[\s\u00a0\u202f]*[»”"“’›]$/, '')
}

/** What follows the last mark that opens, or null where none does. */
export function sinceOpening(text: string): string | null {
  const last = [...text.matchAll(/[«“"„‘‹][\s\u00a0\u202f]*/g)].at(-1)
  return last ? text.slice(last.index + last[0].length) : null
}
