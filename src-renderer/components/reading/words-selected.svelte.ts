import type { Span } from '../../../src-main/model/span'
import { selectInPage, selectionOffsets } from '../../lib/reading/page-text'
import { selectWithKey, spanOf, trimSpan, type Selecting } from '../../lib/reading/selecting'
import type { Piece } from '../../lib/reading/text-ranges'

/** A text on screen in which words are selected. */
interface Selectable {
  readonly stage: HTMLElement
  readonly pieces: Piece<Text>[]
  readonly words: string
  /** Where the keys begin to select. */
  readonly caret: number
  readonly selection: Span | null
  onselect: (span: Span | null) => void
  /** Brings into sight what the keys have come to. */
  show: (span: Span) => void
}

/** Selects words of a text, with the mouse and with keys; to be called while its component is made. */
export function selectWords(text: Selectable) {
  let selecting: Selecting | null = null
  let away = $state(false)

  // Words that were highlighted, cited or given up are selected no longer: the window's own selection follows.
  $effect(() => {
    if (text.selection) return
    selecting = null
    const native = getSelection()
    if (native && !native.isCollapsed && text.stage.contains(native.anchorNode)) native.empty()
  })

  function selectFromTo(selected: Selecting): void {
    if (!selectInPage(text.pieces, selected)) return
    selecting = selected
    text.show({ start: Math.max(0, selected.focus - 1), end: Math.max(1, selected.focus) })
  }

  return {
    /** Whether the window's own selection lies elsewhere. */
    get away(): boolean {
      return away
    },

    /** The window's own selection is another. */
    onselectionchange(): void {
      const offsets = selectionOffsets(text.stage, text.pieces)
      away = offsets === null
      if (!offsets) return
      selecting = offsets
      text.onselect(trimSpan(text.words, spanOf(offsets)))
    },

    /** The words as the text has them: what stands between them on the page, such as who speaks, is no part of it. */
    oncopy(event: ClipboardEvent): void {
      const offsets = selectionOffsets(text.stage, text.pieces)
      if (!offsets || !event.clipboardData) return
      const { start, end } = spanOf(offsets)
      if (start === end) return
      event.clipboardData.setData('text/plain', text.words.slice(start, end))
      event.preventDefault()
    },

    /** Whether a key selects, as it then has. */
    press(key: string): boolean {
      const selected = selectWithKey(text.words, key, selecting ?? { anchor: text.caret, focus: text.caret })
      if (selected) selectFromTo(selected)
      return selected !== null
    },

    /** Selects words as a person would. */
    select({ start, end }: Span): void {
      text.stage.focus({ preventScroll: true })
      selectFromTo({ anchor: start, focus: end })
    },

    /** Selects the whole text, and stays where it is scrolled. */
    selectAll(): void {
      text.stage.focus({ preventScroll: true })
      selectInPage(text.pieces, { anchor: 0, focus: text.words.length })
    },

    clear(): void {
      getSelection()?.empty()
      selecting = null
      text.onselect(null)
    },
  }
}
