import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Headings are drawn large, Markdown's own signs step back. */
const style = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.45em', fontWeight: '650', lineHeight: '1.3' },
  { tag: tags.heading2, fontSize: '1.2em', fontWeight: '650', lineHeight: '1.35' },
  {
    tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6],
    fontSize: '1.05em',
    fontWeight: '650',
  },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.88em' },
  { tag: tags.link, color: 'var(--accent)' },
  {
    tag: [tags.processingInstruction, tags.contentSeparator, tags.url, tags.labelName],
    color: 'var(--ink-3)',
    fontWeight: '400',
  },
])

const text = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    overflow: 'hidden auto',
    fontFamily: 'var(--serif)',
    fontSize: 'var(--source-size)',
    lineHeight: 'var(--source-line)',
  },
  '.cm-content': {
    width: '100%',
    maxWidth: '640px',
    margin: '0 auto',
    padding: '8px 0 40vh',
    caretColor: 'var(--accent)',
  },
  '.cm-line': { padding: '0' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--accent)', marginLeft: '-1px' },
  // The selection is the browser's own, which runs through drawn links; the editor would draw it around them.
  '.cm-selectionLayer': { display: 'none' },
  '.cm-content .cm-line::selection, .cm-content .cm-line ::selection': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent) !important',
  },
  '.cm-placeholder': { color: 'var(--ink-3)' },
})

const links = EditorView.theme({
  '.cm-card': {
    display: 'inline-grid',
    gap: '4px',
    width: '100%',
    margin: '2px 0',
    padding: '12px 16px 10px',
    border: '1px solid var(--rule)',
    borderLeft: '3px solid var(--quote-line)',
    borderRadius: 'var(--radius)',
    background: 'color-mix(in srgb, var(--paper-2) 60%, transparent)',
    lineHeight: '1.55',
    verticalAlign: 'top',
    cursor: 'default',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '.cm-card-foot': {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 16px',
    color: 'var(--ink-2)',
    font: '400 var(--small-size) / 1.6 var(--sans)',
  },
  '.cm-verified': { color: 'var(--good)' },
  '.cm-doubtful': { color: 'var(--bad)' },
  '.cm-reported': { fontStyle: 'italic' },
  '.cm-card-words, .cm-quoted': { unicodeBidi: 'plaintext' },
  '.cm-quoted': {
    textDecoration: 'underline solid var(--quote-line) 2px',
    textUnderlineOffset: '4px',
    cursor: 'default',
  },
  '.cm-name': {
    padding: '1px 7px',
    borderRadius: '9px',
    background: 'var(--paper-3)',
    font: '500 0.8em / 1.4 var(--sans)',
    cursor: 'default',
  },
  // The caret itself is seen beside words in a sentence; beside a card it would be easily missed.
  '&.cm-focused .cm-card.cm-current': {
    borderColor: 'transparent',
    outline: '2px solid var(--accent)',
    outlineOffset: '-1px',
  },
  '&.cm-focused .cm-quoted.cm-current': { background: 'var(--quote)' },
  '&.cm-focused .cm-name.cm-current': { background: 'var(--accent-soft)' },
  '.cm-glyph': { marginRight: '5px', fontSize: '0.9em' },
  '.cm-unknown': { color: 'var(--ink-3)' },
  ...Object.fromEntries(
    ['person', 'organization', 'media', 'place', 'product', 'event'].map((kind) => [
      `.cm-${kind}`,
      { color: `var(--${kind})` },
    ]),
  ),
})

const tables = EditorView.theme({
  '.cm-table': { overflow: 'auto hidden', margin: '4px 0', cursor: 'default' },
  '.cm-table table': {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '0.86em',
    lineHeight: '1.45',
  },
  '.cm-table :is(th, td)': {
    minWidth: '88px',
    padding: '6px 10px',
    border: '1px solid var(--rule)',
    textAlign: 'left',
    verticalAlign: 'top',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  '.cm-table th': {
    background: 'var(--paper-2)',
    color: 'var(--ink-2)',
    font: '600 var(--small-size) / 1.5 var(--sans)',
  },
})

const suggestions = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': {
    overflow: 'hidden',
    marginTop: '8px',
    border: '1px solid var(--rule)',
    borderRadius: 'var(--radius-card)',
    background: 'var(--card)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-nobody': {
    marginTop: '8px',
    padding: '7px 12px',
    border: '1px solid var(--rule)',
    borderRadius: 'var(--radius-card)',
    background: 'var(--card)',
    color: 'var(--ink-2)',
    font: '400 var(--small-size) / 1.4 var(--sans)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    // The width of the column, which the component measures.
    width: 'var(--column)',
    maxWidth: 'none',
    maxHeight: '320px',
    fontFamily: 'var(--sans)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    padding: '7px 12px',
    lineHeight: '1.4',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-tooltip-autocomplete .cm-glyph': {
    flex: '0 0 18px',
    margin: '0',
    fontSize: 'var(--small-size)',
    textAlign: 'center',
  },
  '.cm-completionLabel': {
    flex: '1',
    minWidth: '0',
    overflow: 'hidden',
    fontFamily: 'var(--serif)',
    fontSize: '15px',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '.cm-completionMatchedText': { color: 'var(--accent)', fontWeight: '700', textDecoration: 'none' },
  '.cm-completionDetail': {
    flex: 'none',
    maxWidth: '40%',
    margin: '0',
    overflow: 'hidden',
    color: 'var(--ink-2)',
    fontSize: 'var(--small-size)',
    fontStyle: 'normal',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})

export const theme = [text, links, tables, suggestions, syntaxHighlighting(style)]
