import { history, redo, standardKeymap, undo } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { EditorState, Prec, type Extension } from '@codemirror/state'
import { drawSelection, dropCursor, EditorView, keymap, placeholder } from '@codemirror/view'
import { GFM } from '@lezer/markdown'
import { m } from '../../../../messages.compiled/messages.js'
import { keyOf } from '../../keys'
import { announcing } from './announcing'
import { aroundCards } from './around-cards'
import { drawnLinks, linkAt, linkAtCaret } from './drawn-links'
import { drawnTables } from './drawn-tables'
import { known } from './known'
import type { FoundLink } from './links'
import { suggestions, type Suggesting } from './suggestions'
import { theme } from './theme'

/** What a note's editor asks of whoever shows it. */
export interface EditorActs extends Suggesting {
  onopen: (link: FoundLink) => void
  /** The editor has nothing left to take back, or to do again. */
  onundo: () => void
  onredo: () => void
  /** Whether the library was the last to take something back, so that it is the first to do it again. */
  redoesFirst: () => boolean
  onescape: () => void
  onblur: () => void
}

/** All that makes a plain text field an editor of notes. */
export function noteExtensions(acts: EditorActs): Extension {
  return [
    EditorView.cspNonce.of(pageNonce()),
    EditorState.phrases.of({ Completions: m.note_suggestions() }),
    EditorView.contentAttributes.of({
      'aria-label': m.note_body(),
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    }),
    markdown({ extensions: GFM, completeHTMLTags: false, pasteURLAsLink: false }),
    history(),
    drawSelection(),
    dropCursor(),
    EditorView.lineWrapping,
    placeholder(m.note_placeholder()),
    known,
    drawnLinks,
    drawnTables,
    announcing,
    aroundCards,
    suggestions(acts),
    keys(acts),
    mouse(acts),
    theme,
  ]
}

/** The page's policy lets in only style sheets that carry its nonce. */
function pageNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return meta?.nonce ?? meta?.content ?? ''
}

function keys(acts: EditorActs): Extension {
  const takeBack = (view: EditorView) => {
    if (!undo(view)) acts.onundo()
    return true
  }
  const doAgain = (view: EditorView) => {
    if (acts.redoesFirst() || !redo(view)) acts.onredo()
    return true
  }
  const turns: Record<string, (view: EditorView) => boolean> = {
    'Mod+Z': takeBack,
    'Mod+Shift+Z': doAgain,
    'Mod+Y': doAgain,
  }
  return [
    // Before the keys of Markdown and of selecting, which would keep Escape and Enter to themselves.
    Prec.high(keymap.of([{ key: 'Mod-Enter', run: (view) => openLink(view, acts) }])),
    keymap.of([
      // Named by our own rule: with Caps Lock, Shift types a small z, which would be undoing.
      { any: (view, event) => turns[keyOf(event)]?.(view) ?? false, preventDefault: true },
      { key: 'Escape', run: () => (acts.onescape(), true) },
      ...standardKeymap,
    ]),
  ]
}

function openLink(view: EditorView, acts: EditorActs): boolean {
  const link = linkAtCaret(view.state)
  if (link) acts.onopen(link)
  return link !== null
}

function mouse(acts: EditorActs): Extension {
  return EditorView.domEventHandlers({
    blur: () => acts.onblur(),
    mousedown(event, view) {
      if (!event.ctrlKey && !event.metaKey) return false
      const place = view.posAtCoords(event)
      const link = place === null ? null : linkAt(view.state, place)
      if (!link) return false
      acts.onopen(link)
      return true
    },
  })
}
