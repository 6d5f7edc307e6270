import { markdown } from '@codemirror/lang-markdown'
import { EditorState } from '@codemirror/state'
import { describe, expect, test, vi } from 'vitest'

// The keys that are shown on a drawn link depend on the machine, which has a name only in a window.
vi.hoisted(() => vi.stubGlobal('navigator', { userAgent: 'Linux' }))
const { typeAround } = await import('./around-cards')
const { drawnLinks, linkAtCaret } = await import('./drawn-links')
const { known } = await import('./known')

const card = '[rien de tel](florilege://citation/8)'

/** The state of a text whose caret stands at the bar; C stands for a citation. */
function stateOf(text: string): EditorState {
  const [before = '', after = ''] = text.split('|').map((part) => part.replaceAll('C', card))
  const extensions = [markdown(), known, drawnLinks]
  return EditorState.create({ doc: before + after, selection: { anchor: before.length }, extensions })
}

/** What a text becomes when x is typed at its bar; null where nothing but x is put in. */
function typed(text: string): string | null {
  const state = stateOf(text)
  const spec = typeAround(state, state.selection.main.head, 'x')
  return spec && state.update(spec).newDoc.toString().replaceAll(card, 'C')
}

describe('words typed beside a card', () => {
  test('begin a paragraph after it', () => {
    expect(typed('C|')).toBe('C\n\nx')
    expect(typed('C|\n\nb')).toBe('C\n\nx\n\nb')
  })

  test('begin a paragraph before it', () => {
    expect(typed('a\n\n|C')).toBe('a\n\nx\n\nC')
  })

  test('keep an empty line between it and them', () => {
    expect(typed('C\n|')).toBe('C\n\nx')
    expect(typed('a\n|\nC')).toBe('a\nx\n\nC')
    expect(typed('C\n|\nC')).toBe('C\n\nx\n\nC')
  })

  test('are just typed where no card is near', () => {
    expect(typed('a|\n\nC')).toBeNull()
    expect(typed('C\n\n|')).toBeNull()
    expect(typed('dit C|')).toBeNull()
  })
})

describe('the link beside the caret', () => {
  test('is the one it touches on either side', () => {
    expect(linkAtCaret(stateOf('a |C b'))?.id).toBe(8)
    expect(linkAtCaret(stateOf('a C| b'))?.id).toBe(8)
    expect(linkAtCaret(stateOf('a C |b'))).toBeNull()
  })
})
