/** Shorter than that, the words beside a place are all that its text has there. */
const cutFrom = 24

/** The words before a place, of which so many letters are kept: without the one that was cut in two. */
export function wordsBefore(prefix: string): string {
  const [cut = ''] = /^\S*\s+/.exec(prefix) ?? []
  return prefix.length < cutFrom ? prefix : `…${prefix.slice(cut.length)}`
}

export function wordsAfter(suffix: string): string {
  const [cut = ''] = /\s+\S*$/.exec(suffix) ?? []
  return suffix.length < cutFrom ? suffix : `${suffix.slice(0, suffix.length - cut.length)}…`
}
