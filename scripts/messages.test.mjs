import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../resources/messages/', import.meta.url)
const catalogue = (locale) =>
  Object.assign(
    {},
    ...readdirSync(folder)
      .filter((file) => file.endsWith(`${locale}.json`))
      .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  )
const english = catalogue('en')
const french = catalogue('fr')

const parameters = (message) => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort()

test('both languages say everything', () => {
  expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort())
})

test('both languages say it with the same words to fill in', () => {
  const differing = Object.keys(english).filter(
    (key) => String(parameters(english[key])) !== String(parameters(french[key])),
  )
  expect(differing).toEqual([])
})

test('no sentence stands in two catalogues', () => {
  const keys = readdirSync(folder)
    .filter((file) => file.endsWith('en.json'))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('French sets double marks apart with spaces that do not break', () => {
  const texts = (message) =>
    typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match))
  const broken = Object.keys(french).filter((key) =>
    texts(french[key]).some((text) => / [;:!?»]|« /.test(text)),
  )
  expect(broken).toEqual([])
})

test('what is counted is written as numbers are, also in the thousands', () => {
  const bare = (message) =>
    typeof message !== 'string' &&
    message.some(({ declarations, match }) =>
      declarations
        .flatMap((declared) => /= (\w+): plural/.exec(declared)?.[1] ?? [])
        .some((counted) => Object.values(match).some((text) => text.includes(`{${counted}}`))),
    )
  expect(Object.keys(english).filter((key) => bare(english[key]) || bare(french[key]))).toEqual([])
})
