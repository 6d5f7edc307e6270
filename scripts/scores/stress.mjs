import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf } from '../train/documents.mjs'
import { loadTagger } from '../train/load.mjs'
import { randomFrom } from '../train/random.mjs'
import { restyled } from '../train/typography.mjs'

/** French news with two sentences in five in CAPITALS, in Title Case or behind bullets; the same each time. */
export async function stressed(folder, work) {
  const { readingOf } = await loadTagger()
  const random = randomFrom(41)
  const documents = documentsOf(folder, 'dev', ['fr-wikinews'])
  const lines = documents.map((document) =>
    JSON.stringify(restyled(document, readingOf(document).sentences, random)),
  )
  const file = join(work, 'stress.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return { name: 'fr-wikinews stress', file }
}
