import { annotationsIn } from '../store/annotations'
import { citationsIn, type NewCitation } from '../store/citations'
import { documentsIn } from '../store/documents'
import { quoteRowsIn } from '../store/quote-rows'
import type { Store } from '../store/store'
import type { Span } from '../model/span'
import { contextOf } from '../text/context'
import { wordsAt } from './span'

type Asked = { quote: number } | { annotation: number } | { document: number; span: Span }

/** Exact words with what pins them to their source and who says them. */
export function toCite(store: Store, asked: Asked): NewCitation {
  const { document, span, ...from } = placeOf(store, asked)
  const text = documentsIn(store).readableText(document)
  const words = wordsAt(text, span)
  const speaker = from.speaker ?? citationsIn(store).speakerOf(document, span)
  return { ...from, document, start: span.start, end: span.end, words, speaker, ...contextOf(text, span) }
}

interface Place {
  document: number
  span: Span
  quote: number | null
  annotation: number | null
  speaker: string | null
}

function placeOf(store: Store, asked: Asked): Place {
  if ('quote' in asked) {
    const quote = quoteRowsIn(store).get(asked.quote)
    const speaker = quote.speaker?.name ?? quote.speakerWords
    return { document: quote.document, span: quote, quote: quote.id, annotation: null, speaker }
  }
  if ('annotation' in asked) {
    const annotation = annotationsIn(store).get(asked.annotation)
    const { id, document } = annotation
    return { document, span: annotation, quote: null, annotation: id, speaker: null }
  }
  return { ...asked, quote: null, annotation: null, speaker: null }
}
