import type { FileAnnotation } from '../model/annotation'

/** A mark of a file, with the page it ends on. */
export interface Found {
  page: number
  annotation: FileAnnotation
}

/** How far back a mark is looked for that this one may go on with. */
const lookBack = 50

/** A mark that goes on over the end of a page stands in the file once a page: here it is one. In the order of the text. */
export function acrossPages(text: string, found: Found[]): Found[] {
  const kept: Found[] = []
  const inOrder = [...found].sort(
    (a, b) =>
      a.annotation.start - b.annotation.start || a.page - b.page || a.annotation.end - b.annotation.end,
  )
  for (const next of inOrder) {
    const begun = kept.slice(-lookBack).findLast((before) => goesOn(text, before, next))
    if (!begun) kept.push(next)
    else {
      begun.page = next.page
      begun.annotation.end = next.annotation.end
      begun.annotation.comment ||= next.annotation.comment
    }
  }
  return kept
}

function goesOn(text: string, before: Found, next: Found): boolean {
  const [a, b] = [before.annotation, next.annotation]
  return (
    next.page === before.page + 1 &&
    a.madeAs !== 'comment' &&
    a.madeAs === b.madeAs &&
    a.colour === b.colour &&
    a.author === b.author &&
    (!a.comment || !b.comment || a.comment === b.comment) &&
    b.start >= a.end &&
    isNothing(text.slice(a.end, b.start))
  )
}

/** Whether nothing but white space and signs stands between two marks. */
export function isNothing(between: string): boolean {
  return between.length <= 8 && !/[\p{L}\p{N}]/u.test(between)
}

/** Some programs write a mark twice. */
export function withoutTwins(annotations: FileAnnotation[]): FileAnnotation[] {
  const seen = new Set<string>()
  return annotations.filter(({ start, end, madeAs, comment, author }) => {
    const key = JSON.stringify([start, end, madeAs, comment, author])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
