import { untrack } from 'svelte'
import type { ReadingType } from '../../../src-main/model/reading-type'
import type { Span } from '../../../src-main/model/span'
import { atMostEvery } from '../../lib/at-most-every'
import type { Chunk } from '../../lib/reading/draw-blocks'
import {
  bringInto,
  bringTo,
  fellBelow,
  firstWhole,
  heightOf,
  hold,
  nearSpan,
  readAt,
  topPlace,
  type TopPlace,
} from '../../lib/reading/stage-view'
import type { Piece } from '../../lib/reading/text-ranges'

/** A text that is scrolled in its stage. */
interface Scrolled {
  /** Gone once the text has left the screen: the browser may tell of a scroll after that. */
  readonly stage: HTMLElement | null
  readonly pieces: Piece<Text>[]
  readonly chunks: Chunk[]
  readonly type: ReadingType
  readonly width: number
  readonly height: number
  readonly selection: Span | null
  readonly chosen: Span | null
  onread: (at: number, onScreen: Span, first: number) => void
  onscrolled: (part: number) => void
}

/** Scrolls a text, and keeps what is read in its place when the room changes; to be called while its component is made. */
export function keepPlace(text: Scrolled) {
  /** The words near the window: only they are measured and drawn, so that length costs nothing. */
  let near = $state.raw<Span>({ start: 0, end: 0 })
  /** What stands at the top when the text is scrolled: it stays there when the text is set otherwise. */
  let held: TopPlace | null = null

  $effect(() => {
    void [text.type, text.width]
    untrack(() => held && text.stage && hold(text.stage, text.pieces, held))
  })

  // What is chosen stays in sight when the room below it is taken, as by its own card.
  let heightBefore = 0
  $effect(() => {
    const [before, now] = [heightBefore, text.height]
    heightBefore = now
    // A text that leaves the screen has no height any more, and nothing is to be kept in sight.
    if (now >= before || now === 0) return
    untrack(() => {
      const { stage } = text
      const asked = text.selection ?? text.chosen
      if (stage && asked && fellBelow(stage, text.pieces, asked, { before, now })) show(asked)
    })
  })

  // Each change that follows from it anywhere in the window has all highlights painted anew: ten times a second are enough.
  const read = atMostEvery(100, () => {
    const { stage } = text
    if (!stage) return
    const at = (part: number) => readAt(stage, text.pieces, near, part)
    held = stage.scrollTop > 0 ? topPlace(stage, text.pieces, near) : null
    const onScreen = { start: held?.offset ?? 0, end: at(1) }
    text.onread(at(0.4), onScreen, firstWhole(stage, text.pieces, near))
  })
  $effect(() => read.end)

  function onscroll(): void {
    const { stage } = text
    if (!stage) return
    const now = nearSpan(stage, text.chunks)
    if (now.start !== near.start || now.end !== near.end) near = now
    text.onscrolled(stage.scrollTop / Math.max(1, stage.scrollHeight - stage.clientHeight))
    read.ask()
  }

  function show(span: Span): void {
    if (text.stage) bringInto(text.stage, text.pieces, span)
    onscroll()
    read.now()
  }

  return {
    get near(): Span {
      return near
    },

    /** The text was drawn anew. */
    drawn(chunks: Chunk[]): void {
      if (text.stage) near = nearSpan(text.stage, chunks)
    },

    onscroll,

    /** Scrolls as little as is needed for a span to stand well inside the window. */
    show,

    heightOf(span: Span): number | null {
      return heightOf(text.pieces, span)
    },

    /** Scrolls until a span begins so far down the window, as near as the text allows. */
    showAt(span: Span, height: number): void {
      if (text.stage) bringTo(text.stage, text.pieces, span, height)
      onscroll()
    },

    /** Scrolls to a part of all, beside a text that was scrolled so far. */
    scrollToPart(part: number): void {
      const { stage } = text
      if (stage) stage.scrollTop = part * (stage.scrollHeight - stage.clientHeight)
    },

    /** Scrolls so that an offset stands at the top, as it did when it was read; the beginning with its title. */
    scrollTo(offset: number): void {
      const { stage } = text
      if (!stage) return
      stage.scrollTop = 0
      if (offset > 0) hold(stage, text.pieces, { offset, below: 0 })
      onscroll()
      read.now()
    },
  }
}
