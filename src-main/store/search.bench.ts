import Fuse from 'fuse.js'
import { afterAll, bench, describe } from 'vitest'
import { findHits } from './search'
import { plantDocument } from './temporary-document'
import { temporaryLibrary } from './temporary-library'

const count = Number(process.env['QUOTES'] ?? 20_000)
const random = mulberry32(7)
const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo chan dre fleur gne prou ques tion ment'.split(
  ' ',
)
const vocabulary = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 2 + below(3) }, () => pick(syllables)).join(''),
)
const quotes = Array.from({ length: count }, () =>
  Array.from({ length: 6 + below(14) }, () => word()).join(' '),
)
const library = temporaryLibrary()
library.store.db.transaction(() => {
  for (let at = 0; at < quotes.length; at += 50) {
    const paragraphs = quotes.slice(at, at + 50)
    const words = paragraphs.map((words) => ({ words }))
    plantDocument(library.store, { title: `Document ${at}`, paragraphs, quotes: words })
  }
})()
const fuse = new Fuse(
  quotes.map((words) => ({ words })),
  { keys: ['words'] },
)
afterAll(() => library.remove())

describe(`${count} quotes, two words of one with a wrong letter, seed 7`, () => {
  bench('index and vocabulary', () => void findHits(library.store, query(), ['quote'], 10))
  bench('plain Fuse.js', () => void fuse.search(query(), { limit: 10 }), { iterations: 5, time: 100 })
})

function query(): string {
  const words = pick(quotes).split(' ')
  const [one = '', other = ''] = [pick(words), pick(words)]
  return `${one.slice(0, 2)}${one.slice(3)} ${other}`
}

/** Few words are frequent and most are rare, as in any language. */
function word(): string {
  return vocabulary[Math.floor(vocabulary.length * random() ** 3)]!
}

function pick<Item>(list: readonly Item[]): Item {
  return list[below(list.length)]!
}

function below(limit: number): number {
  return Math.floor(random() * limit)
}

/** A small seeded generator, uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
