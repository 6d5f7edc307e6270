import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpora } from './corpora.mjs'
import { partsOf, renamed } from './invented.mjs'
import { restyled } from './typography.mjs'

/** The documents of a part of every corpus, in a fixed order. */
export function documentsOf(folder, part, only) {
  return corpora
    .filter(({ name }) => !only || only.includes(name))
    .flatMap(({ name, ...corpus }) => {
      const file = join(folder, `${name}.${part}.jsonl`)
      if (!existsSync(file)) return []
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ ...JSON.parse(line), corpus: name, ...corpus }))
    })
}

/** Documents with copies of some in other typography, and of some with other names. */
export function withCopies(documents, { restyle, rename }, random, { readingOf, isTelling }) {
  const some = (share) => documents.filter(() => random() < share)
  const restyledOnes = some(restyle).map((document) =>
    restyled(document, readingOf(document).sentences, random),
  )
  const parts = partsOf(documents)
  const keep = (word) => isTelling(word) && random() < 0.8
  const renamedOnes = documents.flatMap((document) =>
    Array.from({ length: document.renamings ?? (random() < rename ? 1 : 0) }, () =>
      renamed(document, parts, keep, random),
    ),
  )
  return [...documents, ...restyledOnes, ...renamedOnes]
}
