import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract'
import { blocksOfLines } from '../lines.test-text'
import { goldenLines, goldenOf } from './golden-lines.test-text'

const folder = import.meta.dirname
const names = readdirSync(folder).flatMap((file) => /^(.+)\.expected\.txt$/.exec(file)?.[1] ?? [])

/** A golden article as the program reads it today, and as a person did. */
function articleOf(name: string): { found: string[]; golden: ReturnType<typeof goldenOf> } {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const text = read(`${name}.txt`)
  const found = extract({ text, blocks: blocksOfLines(text), published: null, language: null })
  return { found: goldenLines(text, found), golden: goldenOf(read(`${name}.expected.txt`)) }
}

describe.each(names)('the golden article %s', (name) => {
  const { found, golden } = articleOf(name)
  const { right, missed, tooMany } = golden

  it('says what its reader found, but for its known faults', () => {
    const known = new Set(missed)
    const expected = [...right.filter((line) => !known.has(line)), ...tooMany]
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  it('lists as missed only what is right, and as too many only what is not', () => {
    expect(missed.filter((line) => !right.includes(line))).toEqual([])
    expect(tooMany.filter((line) => right.includes(line))).toEqual([])
  })
})

it('there are a dozen golden articles, of two languages', () => {
  expect(names.filter((name) => name.startsWith('fr-')).length).toBeGreaterThanOrEqual(6)
  expect(names.filter((name) => name.startsWith('en-')).length).toBeGreaterThanOrEqual(6)
})
