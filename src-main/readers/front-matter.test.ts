import { expect, it } from 'vitest'
import { partFrontMatter } from './front-matter'

it.each([
  ['source: Les Échos', { publisher: 'Les Échos', address: null }],
  ['source: https://example.org/a', { publisher: null, address: 'https://example.org/a' }],
  [
    'source: Les Échos\nurl: https://example.org/a',
    { publisher: 'Les Échos', address: 'https://example.org/a' },
  ],
  ['source: Les Échos\npublisher: Le Monde', { publisher: 'Le Monde' }],
])('reads in %j whose it is and where it stands', (yaml, said) => {
  expect(partFrontMatter(`---\n${yaml}\n---\n`).said).toMatchObject(said)
})

it.each([
  [
    'YAML',
    '---\ntitle: Le port\nauthor:\n  - name: Anne Roux\n  - "[[Paul Berg]]"\npublishDate: 27 septembre 2024\n---\n',
  ],
  [
    'YAML that dots end',
    '---\ntitle: >-\n  Le\n  port\nauthors: [Anne Roux, Paul Berg]\ndate: 2024-09-27 23:30:00 -0500\n...\n',
  ],
  [
    'TOML',
    '+++\ntitle = "Le port"\ndate = 2024-09-27T23:30:00-05:00\n[params]\nauthor = ["Anne Roux", "Paul Berg"]\n+++\n',
  ],
  [
    'TOML tables',
    '+++\ntitle = "Le port"\ndate = 2024-09-27\n[[authors]]\nname = "Anne Roux"\n[[authors]]\nname = "Paul Berg"\n+++\n',
  ],
])('reads %s', (_, source) => {
  const { said, body } = partFrontMatter(`${source}Des mots.`)
  expect(said).toMatchObject({ title: 'Le port', author: 'Anne Roux, Paul Berg', published: '2024-09-27' })
  expect(body).toBe('Des mots.')
})

it.each([
  '---\n\nUne ligne.\n\n---\n',
  '---\ntitle: ouvert\n',
  'Un mot.\n---\na: b\n---\n',
  // Never closed: the next fence is a rule across the text.
  '---\ntitle: ouvert\n\nUn mot ici.\n\n---\n\nEncore.\n',
  '---\ntitle: ouvert\n\nUn mot ici : encore.\n\n---\n',
])('takes what is none for text: %j', (source) => {
  expect(partFrontMatter(source)).toEqual({ said: {}, body: source })
})

it.each(['a: 1\n\nb: 2', 'a:\n\n  - b\n\n# c\nd: 3', 'a: 1\n\n"b": 2'])(
  'has empty lines between its keys: %j',
  (keys) => {
    expect(partFrontMatter(`---\n${keys}\n---\nDes mots.`).body).toBe('Des mots.')
  },
)
