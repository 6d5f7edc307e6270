import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articleDocuments } from './articles.mjs'
import { cardOf } from './card.mjs'
import { corpora } from './corpora.mjs'
import { documentsOf } from './documents.mjs'
import { loadTagger } from './load.mjs'
import { measure } from './measure.mjs'
import { train } from './training.mjs'
import { writtenDocuments } from './written.mjs'

const folder = process.argv[2]
if (!folder) {
  console.error('npm run train -- DATAFOLDER')
  process.exit(2)
}
const model = process.argv[3] ?? fileURLToPath(new URL('../../resources/model', import.meta.url))
const marked = documentsOf(folder, 'train')
if (marked.length === 0) {
  console.error(`There are no marked texts in ${folder}.`)
  process.exit(1)
}
const known = [...marked, ...writtenDocuments()]
// Nobody has heard of what the articles name: their words keep no class, as in an article that is read.
const tagger = await loadTagger(known)
const { bytes, ...made } = await train([...known, ...articleDocuments()], tagger, console.error)
const weights = tagger.weightsFrom(bytes)
const dev = documentsOf(folder, 'dev')
const results = corpora.map(({ name }) => {
  const documents = dev.filter(({ corpus }) => corpus === name)
  return { name, ...measure(documents, weights, tagger) }
})
mkdirSync(model, { recursive: true })
writeFileSync(join(model, 'gazetteer.bin'), tagger.gazetteerBytes)
writeFileSync(join(model, 'names.bin'), bytes)
writeFileSync(join(model, 'README.md'), cardOf({ ...made, size: bytes.length, results }))
