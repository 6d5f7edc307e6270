import type { Span } from '../../../src-main/model/span'
import type { TextHit } from '../../lib/reading/find-in-text'
import { highlighter, markNames, type HighlightName } from '../../lib/reading/highlights'
import type { SpanIndex } from '../../lib/reading/span-index'
import type { Piece } from '../../lib/reading/text-ranges'

/** What is drawn on a text, as it changes. */
interface Drawn {
  readonly pieces: Piece<Text>[]
  /** The words near the window: only they are drawn. */
  readonly near: Span
  readonly marks: Map<HighlightName, SpanIndex<Span>>
  readonly chosen: Span | null
  /** Selected words that the window no longer shows as such. */
  readonly kept: Span | null
  readonly hits: TextHit[]
  /** The hit that is shown. */
  readonly hit: Span | null
}

/** Draws on a text; to be called while its component is made. Highlights belong to the page, not to an element. */
export function drawMarks(text: Drawn): { flash(span: Span): void } {
  const highlights = highlighter()
  const drawOne = (name: HighlightName, span: Span | null) =>
    highlights.draw(name, text.pieces, span ? [span] : [])
  const isNear = ({ start, end }: Span) => start < text.near.end && end > text.near.start

  $effect(() => {
    for (const name of markNames)
      highlights.draw(name, text.pieces, text.marks.get(name)?.touching(text.near) ?? [])
  })
  $effect(() => drawOne('chosen', text.chosen))
  $effect(() => drawOne('kept', text.kept))
  $effect(() => {
    for (const near of [true, false])
      highlights.draw(
        near ? 'hit-near' : 'hit',
        text.pieces,
        text.hits.filter((hit) => hit.near === near && isNear(hit)),
      )
  })
  $effect(() => drawOne('hit-shown', text.hit))
  $effect(() => () => highlights.clear())

  return {
    flash(span) {
      drawOne('flash', span)
      setTimeout(() => drawOne('flash', null), 900)
    },
  }
}
