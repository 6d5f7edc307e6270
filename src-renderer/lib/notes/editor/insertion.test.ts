import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { insertLink } from './insertion'
import { changeBetween } from './outside'

/** What `[x](…)` makes of a text whose trigger stands between bars; the caret is drawn as a bar. */
function inserted(text: string, paragraph = false): string {
  const [before = '', trigger = '', after = ''] = text.split('|')
  const state = EditorState.create({ doc: before + trigger + after })
  const place = { from: before.length, to: before.length + trigger.length }
  const next = state.update(insertLink(state, place, '[x]', paragraph)).state
  const caret = next.selection.main.head
  return `${next.sliceDoc(0, caret)}|${next.sliceDoc(caret)}`
}

describe('a chosen citation', () => {
  test('is a paragraph of its own on an empty line', () => {
    expect(inserted('|@gig|')).toBe('[x]\n\n|')
    expect(inserted('Avant.\n|@gig|')).toBe('Avant.\n\n[x]\n\n|')
    expect(inserted('Avant.\n\n|@gig|\n\nAprès.')).toBe('Avant.\n\n[x]\n\n|\n\nAprès.')
  })

  test('stands inside a sentence that has other words', () => {
    expect(inserted('Il parle d’un |@gig| en public.')).toBe('Il parle d’un [x]| en public.')
  })

  test('does not become a picture after an exclamation mark', () => {
    expect(inserted('Non !|@gig|')).toBe('Non ! [x]|')
  })

  test('stands on its own below a sentence when it comes from elsewhere', () => {
    expect(inserted('Une phrase.||', true)).toBe('Une phrase.\n\n[x]\n\n|')
  })
})

describe('a change from outside', () => {
  test.each([
    ['abc', 'abXc'],
    ['aaaa', 'aa'],
    ['', 'neuf'],
    ['même', 'même'],
    ['tout autre', 'rien'],
  ])('from %j gives %j', (before, after) => {
    const { from, to, insert } = changeBetween(before, after)
    expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
  })

  test('touches no more than it must', () => {
    expect(changeBetween('un deux trois', 'un DEUX trois')).toEqual({ from: 3, to: 7, insert: 'DEUX' })
  })
})
