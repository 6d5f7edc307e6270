import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { linkSentence } from './drawing'
import { drawnLinks, linkBeside } from './drawn-links'
import { factsOf } from './facts'
import { known } from './known'

/** Reads out what the caret comes to: a drawn link is no text of its own for a screen reader. */
export const announcing = EditorState.transactionExtender.of(
  ({ startState, newSelection, docChanged, selection }) => {
    if (!selection || docChanged) return null
    const { links } = startState.field(drawnLinks)
    const link = linkBeside(links, newSelection.main)
    if (!link || link === linkBeside(links, startState.selection.main)) return null
    return { effects: EditorView.announce.of(linkSentence(factsOf(link, startState.field(known), true))) }
  },
)
