import type { FileAnnotation } from '../model/annotation'
import type { Span } from '../model/span'
import { grouped } from './grouped'
import { nearestColour } from './nearest-colour'
import type { Marked } from './pdf-marked'
import { lineNear, lineNearPage } from './pdf-nearest'
import type { Placed } from './pdf-places'
import { fitted, folded, touchedBy, wordsOf, type Touch } from './pdf-touched'
import { inThreads } from './pdf-threads'
import { acrossPages, isNothing, withoutTwins, type Found } from './pdf-united'

/** What people marked in a PDF, at the words of our text: a mark whose words are not in it stands by the nearest, and says them. */
export function annotationsIn(
  text: string,
  placed: Placed[],
  marked: Marked[],
  labels: string[],
): FileAnnotation[] {
  const byPage = grouped(placed, ({ run }) => run.page)
  const found = inThreads(marked).flatMap((mark) => {
    const here = byPage.get(mark.page) ?? []
    const spans = mark.areas.length ? spansUnder(text, here, mark) : []
    if (spans.length)
      return spans.map((span, index) => annotationOf(text, span, mark, index ? '' : mark.comment))
    const nearest = lineNear(mark.around, here) ?? lineNearPage(byPage, mark.page)
    if (!nearest) return []
    const said =
      mark.areas.length && mark.words?.trim() ? `«\u202f${mark.words.replace(/\s+/g, ' ').trim()}\u202f»` : ''
    const where = here.length ? '' : `p. ${labels[mark.page]}`
    const comment = [where, said, mark.comment].filter(Boolean).join('\n\n')
    return comment ? [annotationOf(text, nearest, { ...mark, madeAs: 'comment' }, comment)] : []
  })
  return withoutTwins(acrossPages(text, found).map(({ annotation }) => annotation))
}

function annotationOf(text: string, span: Span, mark: Marked, comment: string): Found {
  const { page, madeAs, author, createdAt, changedAt } = mark
  // Some programs write the marked words again as what is said of them.
  const isEcho = folded(comment) === folded(text.slice(span.start, span.end))
  const colour = nearestColour(mark.colour)
  const said = isEcho ? '' : comment
  return { page, annotation: { ...span, madeAs, colour, comment: said, author, createdAt, changedAt } }
}

/** The stretches of text under a mark; those that follow each other are one. */
function spansUnder(text: string, placed: Placed[], { areas, words }: Marked): Span[] {
  const touches = touchedBy(areas, placed)
  const exact = words === null ? null : fitted(touches, words)
  const sought = folded(words ?? '')
  const likely = touches.map(toWords)
  const kept = exact ?? (sought ? likely.filter((touch) => sought.includes(folded(wordsOf(touch)))) : likely)
  const spans = kept
    .map(({ placed: { start }, from, to }) => ({ start: start + from, end: start + to }))
    .sort((a, b) => a.start - b.start)
  return joined(text, spans).flatMap((span) => trimmed(text, span) ?? [])
}

/** The same touch with whole words: one of which more than half is covered is meant, one of which less is not. */
function toWords(touch: Touch): Touch {
  const { words } = touch.placed.run
  const limit = { from: touch.placed.from, to: touch.placed.from + touch.placed.length }
  const edge = (offset: number) => {
    const isInside =
      offset > limit.from && offset < limit.to && isLetter(words[offset - 1]) && isLetter(words[offset])
    if (!isInside) return offset
    let [start, end] = [offset, offset]
    while (start > limit.from && isLetter(words[start - 1])) start--
    while (end < limit.to && isLetter(words[end])) end++
    return offset - start < end - offset ? start : end
  }
  const [from, to] = [edge(limit.from + touch.from), edge(limit.from + touch.to)]
  return to > from ? { ...touch, from: from - limit.from, to: to - limit.from } : touch
}

function isLetter(character: string | undefined): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character ?? '')
}

function joined(text: string, spans: Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && (span.start <= last.end || isNothing(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end)
    else found.push({ ...span })
  }
  return found
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = from + words.trim().length
  return to > from ? { start: from, end: to } : null
}
