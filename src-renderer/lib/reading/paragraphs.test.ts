import { expect, test } from 'vitest'
import type { Block } from '../../../src-main/model/document'
import { paragraphsAround } from './paragraphs'

const text = ['Titre', 'Un deux trois.', 'Quatre cinq six.', 'Sept.', 'Huit.', 'Neuf.'].join('\n')
const blocks = text.split('\n').map((words, index): Block => {
  const start = text.indexOf(words)
  return { kind: index === 0 ? 'title' : 'paragraph', start, end: start + words.length }
})

/** The paragraphs around words, the lit ones between brackets. */
const around = (words: string) => {
  const start = text.indexOf(words)
  return paragraphsAround({ text, blocks }, { start, end: start + words.length }).map(({ runs }) =>
    runs.map((run) => (run.lit ? `[${run.words}]` : run.words)).join(''),
  )
}

test('a passage has a paragraph before it and two after', () => {
  expect(around('cinq')).toEqual(['Un deux trois.', 'Quatre [cinq] six.', 'Sept.', 'Huit.'])
})

test('words over two paragraphs are lit in both', () => {
  expect(around('trois.\nQuatre')).toEqual([
    'Titre',
    'Un deux [trois.]',
    '[Quatre] cinq six.',
    'Sept.',
    'Huit.',
  ])
})

test('words at the end have nothing after them', () => {
  expect(around('Neuf.')).toEqual(['Huit.', '[Neuf.]'])
})
