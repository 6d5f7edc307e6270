import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
const documents = [...marked, ...writtenDocuments()]
const tagger = await loadTagger(documents)
const { bytes, ...made } = await train(documents, tagger, console.error)
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
