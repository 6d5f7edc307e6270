import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src-main/model/document'
import { passageAround } from './passage'

const paragraphs = (...texts: string[]) => {
  const text = texts.join('\n')
  let start = 0
  const blocks = texts.map((words): Block => {
    const block: Block = { kind: 'paragraph', start, end: start + words.length }
    start = block.end + 1
    return block
  })
  return { text, blocks }
}

function show(document: ReturnType<typeof paragraphs>, words: string): string {
  const start = document.text.indexOf(words)
  const passage = passageAround(document, { start, end: start + words.length })
  return `${passage.before}[${passage.words}]${passage.after}`
}

describe('a passage', () => {
  it('is the paragraph around the words, and no other', () => {
    expect(show(paragraphs('Avant.', 'Il dit : "Non." Puis rien.', 'Après.'), 'Non.')).toBe(
      'Il dit : "[Non.]" Puis rien.',
    )
  })

  it('is several paragraphs where the words run over their end', () => {
    expect(show(paragraphs('Il dit : un', 'deux, et part.'), 'un\ndeux')).toBe(
      'Il dit : [un\ndeux], et part.',
    )
  })

  it('is cut between words where a paragraph is long', () => {
    const long = 'mot '.repeat(400)
    const shown = show(paragraphs(`${long}ICI ${long}`), 'ICI')
    expect(shown).toMatch(/^… mot /)
    expect(shown).toMatch(/mot …$/)
    expect(shown.length).toBeLessThan(1_000)
  })

  it('is the words alone where no block holds them', () => {
    expect(passageAround({ text: 'abc', blocks: [] }, { start: 1, end: 2 })).toEqual({
      before: '',
      words: 'b',
      after: '',
    })
  })
})
