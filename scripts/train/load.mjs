import { runnerImport } from 'vite'
import { fileURLToPath } from 'node:url'
import { gazetteersFrom } from './gazetteers.mjs'

// Places, organizations and media that everybody knows are names like others here.
const telling = ~(4 | 8 | 16)

/**
 * The tagger's code, and a reading of a document as the program itself would make it. What words are alike is read from
 * the `documents`, whatever is marked in them.
 */
export async function loadTagger(documents = []) {
  const path = fileURLToPath(new URL('tagger.mjs', import.meta.url))
  const { module } = await runnerImport(path, { logLevel: 'error' })
  const readings = documents.map((document) => readingOf(document, module))
  const { full, sparse } = gazetteersFrom(readings, module)
  const gazetteer = module.gazetteerFrom(full)
  const sparseGazetteer = module.gazetteerFrom(sparse)
  const groupsOf = (reading) => module.groupNames(reading, module.findNames(reading))
  return {
    ...module,
    /** Whether a word says something wherever it stands: a common noun, a first name, a title. */
    isTelling: (text) =>
      (module.wordTypeOf({ text, start: 0, end: text.length, kind: 'word' }).lists & telling) !== 0,
    readingOf: (document) => readingOf(document, module),
    gazetteerBytes: full,
    /** `isSparse`: as if less of the gazetteer were known. */
    sightOf: (reading, settings, isSparse) =>
      module.sightOf(reading, groupsOf(reading), isSparse ? sparseGazetteer : gazetteer, settings),
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
