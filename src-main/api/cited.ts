import type { Cited, CitedById } from '../export/cited'
import { citationsIn as citationsInBody } from '../export/note-body'
import { citationsIn } from '../store/citations'
import { sourcesIn } from '../store/sources'
import type { Store } from '../store/store'
import { codePointsOf, type CodePoints } from '../text/code-points'

/** What a note's body cites, with the sources, as exports name them. */
export function citedBy(store: Store, body: string): CitedById {
  const points = new Map<number, CodePoints>()
  const pointsOf = (document: number) => {
    const known = points.get(document) ?? codePointsOf(citationsIn(store).text(document))
    points.set(document, known)
    return known
  }
  const cited = citationsIn(store)
    .of(citationsInBody(body))
    .map((citation): [number, Cited] => {
      const { fromUnits } = pointsOf(citation.document)
      const chars = { start: fromUnits(citation.start), end: fromUnits(citation.end) }
      return [citation.id, { citation, chars, source: sourcesIn(store).get(citation.document) }]
    })
  return new Map(cited)
}
