import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { fileURLToPath } from 'node:url'
import { randomFrom } from './random.mjs'

/** The tagger's code, and a reading of a document as the program itself would make it. */
// Places, organizations and media that everybody knows are names like others here.
const telling = ~(4 | 8 | 16)

export async function loadTagger() {
  const path = fileURLToPath(new URL('tagger.mjs', import.meta.url))
  const { module } = await runnerImport(path, { logLevel: 'error' })
  const gazetteerBytes = gazetteerOf(module)
  const gazetteer = module.gazetteerFrom(gazetteerBytes)
  const sparse = module.gazetteerFrom(gazetteerOf(module, randomFrom(11)))
  const groupsOf = (reading) => module.groupNames(reading, module.findNames(reading))
  return {
    ...module,
    /** Whether a word says something wherever it stands: a common noun, a first name, a title. */
    isTelling: (text) =>
      (module.wordTypeOf({ text, start: 0, end: text.length, kind: 'word' }).lists & telling) !== 0,
    readingOf: (document) => readingOf(document, module),
    gazetteerBytes,
    /** `isSparse`: as if less of the gazetteer were known. */
    sightOf: (reading, settings, isSparse) =>
      module.sightOf(reading, groupsOf(reading), isSparse ? sparse : gazetteer, settings),
    tag: (reading, weights, settings) =>
      module.tag(reading, groupsOf(reading), { weights, gazetteer }, settings).names,
  }
}

function readingOf({ text, language }, { readPlainText, readingOf }) {
  const read = readPlainText('text.txt', new TextEncoder().encode(text))
  // Where the program would change the text, its offsets are not the gold's.
  const blocks = read.text === text ? read.blocks : linesOf(text)
  return readingOf({ text, blocks, language, published: null })
}

function linesOf(text) {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }))
}

/** The lists beside this file as one gazetteer; without some names where a `random` is given. */
function gazetteerOf({ gazetteerBytes, wordsOf, wordTypeOf }, random) {
  const keep = (listing) => !random || listing.endsWith('Noun') || random() < kept
  const names = listings().flatMap(([listing, list]) =>
    list
      .flatMap((name) => (listing.endsWith('Noun') ? [name, ...pluralsOf(name)] : [name]))
      .filter(() => keep(listing))
      .map((name) => ({ words: wordsOf(name).map((word) => wordTypeOf(word).lower), listing })),
  )
  return gazetteerBytes(names)
}

/** How much of the gazetteer a text keeps that is to teach what names look like that nobody knows. */
const kept = 0.4

function listings() {
  const lists = fileURLToPath(new URL('lists/', import.meta.url))
  const names = fileURLToPath(new URL('../../resources/names/', import.meta.url))
  const split = (file, by) => readFileSync(file, 'utf8').trim().split(by)
  return [
    ...readdirSync(lists)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [file.split('.')[0], split(join(lists, file), '\n')]),
    ...['female.txt', 'male.txt'].map((file) => ['firstName', split(join(names, file), /\s+/)]),
  ]
}

const pluralsOf = (noun) => [
  `${noun}s`,
  noun.replace(/(?:al|ail)$/, 'aux'),
  noun.replace(/(?<=eau|eu)$/, 'x'),
  noun.replace(/y$/, 'ies'),
]
