import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Annotation } from '../model/annotation'
import { parseXml } from '../readers/xml'
import { elementsNamed, textIn } from '../readers/tree'
import { toQdpx, type QdaProject } from './qdpx'

const text = '🙂 Une se\u0301ance 🏴‍☠️ <close> à 5 h.'
const words = '🏴‍☠️ <close>'
const annotation: Annotation = {
  ...{ id: 7, document: 1, documentTitle: 'Le port', words, prefix: '', suffix: '', colour: 'blue' },
  ...{
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    comment: 'Qui ?\n"Elle" & lui',
    madeAs: null,
  },
  ...{ author: null, locator: { page: null, heading: null, paragraph: 1 }, tags: ['thème/port'] },
  ...{ createdAt: '2026-02-03T10:00:00.000Z', changedAt: '2026-02-04T10:00:00.000Z' },
}
const tag = { description: '', colour: null, example: null, own: 0, count: 1 }
const project: QdaProject = {
  library: '5d2c1a3e-0000-4000-8000-000000000000',
  documents: [
    { id: 1, title: 'Le « port »', importedAt: '2026-02-03T09:00:00.000Z', text, annotations: [annotation] },
  ],
  tags: [
    { ...tag, id: 1, path: 'thème' },
    { ...tag, id: 2, path: 'thème/port', description: 'Du <port>', colour: 'red' },
  ],
  notes: [{ id: 1, title: 'Bilan', markdown: '# Bilan' }],
}

function opened(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const file = (name: string) => strFromU8(files[name]!)
  const root = parseXml(file('project.qde'))
  return { file, all: (name: string) => elementsNamed(root, name) }
}

it('gives every annotation the same words after a round trip, counted in code points', () => {
  const { file, all } = opened(toQdpx(project))
  const path = all('TextSource')[0]!.attributes.get('plainTextPath')!.replace('internal://', 'Sources/')
  const [selection] = all('PlainTextSelection')
  const [start, end] = ['startPosition', 'endPosition'].map((name) => Number(selection!.attributes.get(name)))
  expect([...file(path)].slice(start, end).join('')).toBe(words)
  expect(textIn(all('Description').at(-1))).toBe('Qui ?\n"Elle" & lui')
})

it('gives tags as codes below each other, which annotations point to', () => {
  const { file, all } = opened(toQdpx(project))
  const [above, below] = all('Code')
  expect([above!.attributes.get('name'), below!.attributes.get('name')]).toEqual(['thème', 'port'])
  expect(above!.children).toContain(below)
  expect(textIn(all('Description')[0])).toBe('Du <port>')
  expect(all('CodeRef')[0]!.attributes.get('targetGUID')).toBe(below!.attributes.get('guid'))
  const note = all('Note')[0]!.attributes.get('plainTextPath')!.replace('internal://', 'Sources/')
  expect(file(note)).toBe('# Bilan')
})

it('writes the same bytes of the same library, and no empty group', () => {
  expect(toQdpx(project)).toEqual(toQdpx(structuredClone(project)))
  const { all } = opened(toQdpx({ ...project, documents: [], tags: [], notes: [] }))
  expect(['CodeBook', 'Sources', 'Notes'].flatMap((name) => all(name))).toEqual([])
})
