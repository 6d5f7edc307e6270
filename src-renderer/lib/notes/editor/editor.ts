import { historyField } from '@codemirror/commands'
import { EditorState, Transaction, type Extension } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { linkAtCaret } from './drawn-links'
import { insertLink } from './insertion'
import { know, type Known } from './known'
import type { FoundLink } from './links'
import { changeBetween } from './outside'

/** Where a note was left: its words, caret and what can be taken back; only the editor reads it. */
export interface Kept {
  state: { doc: string }
  scroll: number
}

export interface EditorStart {
  parent: HTMLElement
  body: string
  /** Where this note was left; what has changed in it since comes in as from outside. */
  kept: Kept | undefined
  extensions: Extension
  onbody: (body: string) => void
  onlink: (link: FoundLink | null) => void
}

const fields = { history: historyField }

/** One note's editor, as a component holds it. */
export class Editor {
  #view: EditorView
  #body: string
  #link: FoundLink | null = null

  constructor(private readonly start: EditorStart) {
    const { parent, body, kept } = start
    this.#body = kept?.state.doc ?? body
    const config = {
      extensions: [start.extensions, EditorView.updateListener.of((update) => this.#updated(update))],
    }
    const state = kept
      ? EditorState.fromJSON(kept.state, config, fields)
      : EditorState.create({ ...config, doc: body })
    this.#view = new EditorView({ parent, state })
    this.show(body)
    if (kept) this.#view.scrollDOM.scrollTop = kept.scroll
    this.#tellLink()
  }

  /** The note as it is now, where it was changed from outside: the caret stays with its words. */
  show(body: string): void {
    if (body === this.#body) return
    const changes = changeBetween(this.#body, body)
    this.#body = body
    const annotations = [Transaction.remote.of(true), Transaction.addToHistory.of(false)]
    this.#view.dispatch({ changes, annotations })
  }

  know(known: Known): void {
    this.#view.dispatch({ effects: know.of(known) })
  }

  /** Puts a link in its own paragraph, below the line the caret is in. */
  insert(link: string): void {
    const { state } = this.#view
    const { to } = state.doc.lineAt(state.selection.main.head)
    this.#view.dispatch(insertLink(state, { from: to, to }, link, true))
  }

  focus(): void {
    this.#view.focus()
  }

  keep(): Kept {
    // `toJSON` answers `any`: what it holds is CodeMirror's own affair, but for the words.
    const state = this.#view.state.toJSON(fields) as Kept['state']
    return { state, scroll: this.#view.scrollDOM.scrollTop }
  }

  close(): void {
    this.#view.destroy()
  }

  #updated(update: ViewUpdate): void {
    if (update.docChanged && !update.transactions.every((each) => each.annotation(Transaction.remote))) {
      this.#body = update.state.doc.toString()
      this.start.onbody(this.#body)
    }
    if (update.docChanged || update.selectionSet) this.#tellLink(update.state)
  }

  #tellLink(state = this.#view.state): void {
    const link = linkAtCaret(state)
    if (link?.id === this.#link?.id && link?.kind === this.#link?.kind) return
    this.#link = link
    this.start.onlink(link)
  }
}
