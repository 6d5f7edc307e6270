import type { EditorState, TransactionSpec } from '@codemirror/state'

/**
 * Puts a link in place of what stands between `from` and `to`: inside its sentence, or as a paragraph of its own where
 * the line is otherwise empty or where `paragraph` says so; the caret then waits in the next paragraph.
 */
export function insertLink(
  state: EditorState,
  place: { from: number; to: number },
  link: string,
  paragraph = false,
): TransactionSpec {
  const line = state.doc.lineAt(place.from)
  const before = state.sliceDoc(line.from, place.from)
  const after = state.sliceDoc(place.to, line.to)
  if (paragraph || (before + after).trim() === '') return asParagraph(state, place, link)
  // After "!" the link would be a picture.
  const insert = before.endsWith('!') ? ` ${link}` : link
  return chosen({ ...place, insert }, place.from + insert.length)
}

function asParagraph(state: EditorState, place: { from: number; to: number }, link: string): TransactionSpec {
  const before = state.sliceDoc(0, place.from).trimEnd()
  const after = state.sliceDoc(place.to).trimStart()
  const insert = `${before ? '\n\n' : ''}${link}\n\n`
  return chosen(
    { from: before.length, to: state.doc.length - after.length, insert: after ? `${insert}\n\n` : insert },
    before.length + insert.length,
  )
}

function chosen(changes: { from: number; to: number; insert: string }, anchor: number): TransactionSpec {
  return { changes, selection: { anchor }, userEvent: 'input.complete', scrollIntoView: true }
}
