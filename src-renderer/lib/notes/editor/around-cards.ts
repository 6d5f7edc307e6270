import { Prec, type EditorState, type TransactionSpec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { cardOnLine } from './drawn-links'

/**
 * Words typed beside a card begin a paragraph of their own: on its line they would make it part of a sentence, and
 * right above or below it the exported Markdown would run both together.
 */
export const aroundCards = [
  EditorView.inputHandler.of((view, from, to, text) => {
    const typed = from === to ? typeAround(view.state, from, text) : null
    if (typed) view.dispatch(typed)
    return typed !== null
  }),
  Prec.high(
    keymap.of([
      {
        key: 'Enter',
        run: (view) => {
          const { head, empty } = view.state.selection.main
          const typed = empty && cardOnLine(view.state, head) ? typeAround(view.state, head, '') : null
          if (typed) view.dispatch(typed)
          return typed !== null
        },
      },
    ]),
  ),
]

export function typeAround(state: EditorState, place: number, text: string): TransactionSpec | null {
  const [before, after] = breaksAround(state, place)
  if (!before && !after) return null
  return {
    changes: { from: place, insert: before + text + after },
    selection: { anchor: place + before.length + text.length },
    userEvent: 'input.type',
    scrollIntoView: true,
  }
}

/** The line breaks that must stand before and after what is typed at a place. */
function breaksAround(state: EditorState, place: number): [string, string] {
  const card = cardOnLine(state, place)
  if (card) return place >= card.to ? ['\n\n', ''] : ['', '\n\n']
  const line = state.doc.lineAt(place)
  if (line.length > 0) return ['', '']
  return [
    line.number > 1 && cardOnLine(state, line.from - 1) ? '\n' : '',
    line.to < state.doc.length && cardOnLine(state, line.to + 1) ? '\n' : '',
  ]
}
