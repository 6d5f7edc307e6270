import { GFM, parser } from '@lezer/markdown'
import { describe, expect, test } from 'vitest'
import { citationLink } from '../note-links'
import { findLinks } from './links'

const markdown = parser.configure(GFM)

/** Each link as a short line: what it names, whether alone, its words. */
function linksIn(text: string): string[] {
  return findLinks(text, markdown.parse(text)).map(
    ({ kind, id, alone, words }) => `${kind} ${id}${alone ? ' alone' : ''}: ${words}`,
  )
}

describe('links of a note', () => {
  test('stand alone on their line or among words', () => {
    const text = 'En privé, [Nvidia](florilege://entity/3) doute.\n\n[rien de tel](florilege://citation/8)\n'
    expect(linksIn(text)).toEqual(['entity 3: Nvidia', 'citation 8 alone: rien de tel'])
  })

  test('stand where the text has them, after an emoji too', () => {
    const text = '👩‍🚀 [on ice](florilege://citation/2) !'
    const [link] = findLinks(text, markdown.parse(text))
    expect(text.slice(link?.from, link?.to)).toBe('[on ice](florilege://citation/2)')
  })

  test('keep every sign of the words', () => {
    const words = 'a [b] *c* et http://example.org/x_y_z & <d>'
    expect(linksIn(`vu : ${citationLink({ id: 5, words })}.`)).toEqual([`citation 5: ${words}`])
  })

  test('are not found in code, nor where the address is no citation', () => {
    expect(linksIn('`[a](florilege://citation/1)`')).toEqual([])
    expect(linksIn('```\n[a](florilege://citation/1)\n```')).toEqual([])
    expect(linksIn('[a](florilege://citation/x) [b](https://example.org)')).toEqual([])
  })

  test('are found side by side, in lists and in quoted blocks', () => {
    const pair = '[a](florilege://citation/1)[b](florilege://citation/2)'
    expect(linksIn(pair)).toEqual(['citation 1: a', 'citation 2: b'])
    expect(linksIn('- [a](florilege://citation/1)\n> [b](florilege://note/2)')).toEqual([
      'citation 1: a',
      'note 2: b',
    ])
  })

  test('know whether quotation marks stand around them', () => {
    const text =
      'Il dit « [a](florilege://citation/1) » et "[b](florilege://citation/2)", puis [c](florilege://citation/3)'
    expect(findLinks(text, markdown.parse(text)).map(({ marked }) => marked)).toEqual([true, true, false])
  })

  test('over two lines are left as they are', () => {
    expect(linksIn('[deux\nlignes](florilege://citation/1)')).toEqual([])
  })
})
