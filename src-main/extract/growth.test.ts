import { describe, expect, it } from 'vitest'
import type { Extraction } from '../model/extraction'
import { readPlainText } from '../readers/plain-text'
import { findEntities } from './entities/entities'
import { extract } from './extract'
import { trainedJudges, type Judges } from './quotes/judges'
import { findQuotes } from './quotes/quotes'
import { bearersOf, type Stage } from './quotes/stage'
import { readingOf, type Source } from './reading'
import { linesOf } from './tokens'

function sourceOf(written: string): Source {
  const { blocks, text } = readPlainText('text.txt', new TextEncoder().encode(written))
  return { text, blocks, published: null, language: null }
}

function extracted(text: string): Extraction {
  return extract(sourceOf(text))
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

// Nothing here is timed: a step that grows with the square of such texts would not end before a test must. On a busy
// machine a megabyte takes longer than tests usually may, not longer than a minute.
const megabyte = 1_000_000
const patience = 60_000

describe('one thing over and over is read to its end', () => {
  it.each(['a', 'A', '7', ' ', '\n', '\u0301', 'a-', 'A.B.', 'א1', '増'])('a megabyte of %j', (piece) => {
    expect(extracted(`x${repeated(piece, megabyte)}`).deals).toEqual([])
  })

  it.each(['"'])('a megabyte of %j', { timeout: patience }, (mark) => {
    expect(extracted(`x${repeated(mark, megabyte)}`).deals).toEqual([])
  })

  it.each(['« Nous ne pouvons pas '])(
    'a megabyte of %j, a quote that never closes',
    { timeout: patience },
    (quote) => {
      expect(extracted(repeated(quote, megabyte)).figures).toEqual([])
    },
  )

  it.each(["'", '.', '«', '‘', ',', '-', '(', '20 ', '1.', '"We cannot ', '- un point\n'])(
    'a good deal of %j',
    { timeout: patience },
    (piece) => {
      expect(extracted(`x${repeated(piece, 100_000)}`).deals).toEqual([])
    },
  )

  it.each([
    '„Wir ',
    '»Wir ',
    '”Vi ',
    '„Wir gehen“, sagte ',
    '– No ',
    'Anna Berg: ',
    '3. Oktober ',
    '12 Mio. ',
  ])('a good deal of %j, in a language that is not read in full', { timeout: patience }, (piece) => {
    const source = sourceOf(repeated(piece, 200_000))
    expect(extract({ ...source, language: 'de' }).language).toBe('de')
  })
})

describe('dashes of the north', () => {
  it.each(['– Nej, ', '– Nej, säger Anna Berg, ', '– Nej? säger '])(
    'a good deal of %j',
    { timeout: patience },
    (piece) => {
      const source = sourceOf(repeated(piece, 200_000))
      expect(extract({ ...source, language: 'sv' }).language).toBe('sv')
    },
  )
})

describe('how much is compared with how much has an end', () => {
  const many = (count: number, piece: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => piece(n)).join('')

  it('cuts a sentence that does not end behind a mark', () => {
    const reading = readingOf(sourceOf(`Il y avait ${many(2000, (n) => `${n} bons gros moutons, `)}`))
    const lengths = linesOf(reading).map(({ tokens }) => tokens.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400)
    expect(linesOf(reading)[0]!.tokens.at(-1)!.text).toBe(',')
  })

  it('weighs a few dozen names and a few verbs for a quote, however many its sentence holds', () => {
    let names = 0
    let verbs = 0
    const counting: Judges = {
      ...trainedJudges(),
      speaker(candidates, passage) {
        names = Math.max(names, candidates.length)
        verbs = Math.max(verbs, ...candidates.map(({ cues }) => cues.length))
        return trainedJudges().speaker(candidates, passage)
      },
    }
    const reading = readingOf(
      sourceOf(many(80, () => 'selon Marie Dupont, « il le faut bien » dit elle et ')),
    )
    findQuotes(reading, { entities: findEntities(reading) }, counting)
    expect(names).toBe(49) // with nobody
    expect(verbs).toBe(9) // with none
  })

  it('asks only who bore a role not long before or soon after', () => {
    const entity = { id: 'e1', kind: 'person' as const, name: 'Marie', aliases: [], mentions: [] }
    const roles = Array.from({ length: 1000 }, (_, start) => ({ entity, start }))
    const stage: Stage = {
      appearances: [],
      people: new Map(),
      roles: new Map([['directrice', roles]]),
      beside: new Map(),
      echoes: [],
      not: null,
      life: null,
    }
    const near = bearersOf(stage, 'directrice', 500).map(({ start }) => start)
    expect([near[0], near.at(-1)]).toEqual([440, 519])
  })
})
