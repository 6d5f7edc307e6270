import { expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import { partedPairs } from './pairs'

/** Parts the names that stand in brackets in a text, of which the lists know some. */
function parted(marked: string, listed: string[] = []): string[] {
  const names = [...marked.matchAll(/\[(.+?)\]/g)].map((match) => match[1]!)
  const reading = readingOfLines(marked.replace(/[[\]]/g, ''))
  const { words } = reading
  const textOf = (first: number, last: number) => reading.text.slice(words[first]!.start, words[last]!.end)
  let from = 0
  const bounds = names.map((name) => {
    const start = reading.text.indexOf(name, from)
    from = start + name.length
    return {
      first: words.findIndex((word) => word.start === start),
      last: words.findIndex((word) => word.end === from),
    }
  })
  const isListed = (first: number, last: number) => listed.includes(textOf(first, last))
  return partedPairs(reading, bounds, isListed).map(({ first, last }) => textOf(first, last))
}

test('parts two names, each of which stands alone elsewhere', () => {
  expect(parted('Titre\n[Prixéo et Solvane] fusionnent. [Solvane] paie ce que [Prixéo] demande.')).toEqual([
    'Prixéo',
    'Solvane',
    'Solvane',
    'Prixéo',
  ])
  expect(parted('Titre\n[Prixéo et Solvane] fusionnent. [Solvane] paie.')[0]).toBe('Prixéo et Solvane')
})

test('parts two names that end as companies do', () => {
  expect(parted('A title\n[Corvid Foods and Tessel Labs] will merge.')).toEqual([
    'Corvid Foods',
    'Tessel Labs',
  ])
  expect(parted('A title\n[Corvid Bank and Trust] will merge.')).toEqual(['Corvid Bank and Trust'])
})

test('leaves whole what is known as one', () => {
  const text = 'A title\n[Procter and Gamble] grows. [Procter] met [Gamble] on a day in May.'
  expect(parted(text, ['Procter and Gamble'])[0]).toBe('Procter and Gamble')
  expect(parted(text)[0]).toBe('Procter')
})

test('leaves whole what has an acronym', () => {
  expect(parted('Titre\n[Hydro et Vent] (HEV) grandit. [Hydro] et puis [Vent] sont seuls.')[0]).toBe(
    'Hydro et Vent',
  )
})

test('parts a body and its head around an office', () => {
  expect(parted('A title\n[Pelham CEO Rosa Quist] left.')).toEqual(['Pelham', 'Rosa Quist'])
  expect(parted('A title\n[National Security Adviser Rosa Quist] left.')[1]).toBe('Rosa Quist')
  expect(parted('A title\n[CEO Magazine] is late.')).toEqual(['CEO Magazine'])
})

test('looks at the words of a name and those behind it alone, however long the text', () => {
  const reading = readingOfLines(`A title\nPelham grew. ${'Nobody saw it. '.repeat(500)}`)
  const seen = new Set<number>()
  const words = new Proxy(reading.words, {
    get(all, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen.add(Number(key))
      return Reflect.get(all, key) as unknown
    },
  })
  partedPairs({ ...reading, words }, [{ first: 2, last: 2 }], () => false)
  expect([...seen]).toEqual([2])
})

test('parts a paper that lost its article from who speaks to it', () => {
  expect(parted('Titre\nElle n’est pas pressée, confie au [Figaro Hélène Verdier].')).toEqual([
    'Figaro',
    'Hélène Verdier',
  ])
  expect(parted('Titre\nOn a vu hier [Figaro Hélène Verdier].')).toEqual(['Figaro Hélène Verdier'])
})

test('parts those who sign beside each other', () => {
  expect(parted('Titre\nC. [Moulinier          A. Descombes]')).toEqual(['Moulinier', 'A. Descombes'])
  expect(parted('Titre\nPar [Claire  Moulinier]')).toEqual(['Claire  Moulinier'])
})
