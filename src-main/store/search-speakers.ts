import { tokensOf } from '../text/query'
import type { SoughtWord } from '../text/rating'
import { vocabularyOf, type Vocabulary } from '../text/vocabulary'
import { perStore } from './per-store'
import type { Store } from './store'
import { changesOf } from './changes'

interface Names {
  changes: string
  vocabulary: Vocabulary
  entities: Map<string, number[]>
}

/** Entities that speak somewhere and that a word may name; a near spelling only where no quote holds the word itself. */
export function speakersLike(store: Store, word: SoughtWord): number[] {
  const { vocabulary, entities } = names(store)()
  const near = word.spellings.every((spelling) => spelling.likeness < 1)
  const named = vocabulary
    .spellings(word.folded, near ? 'near' : 'exact')
    .flatMap((spelling) => entities.get(spelling.folded) ?? [])
  return [...new Set([...named, ...(word.open ? beginning(entities, word.folded) : [])])]
}

function beginning(entities: Map<string, number[]>, folded: string): number[] {
  if (folded.length < 3) return []
  const found: number[] = []
  for (const [name, ids] of entities) if (name.startsWith(folded)) found.push(...ids)
  return found
}

function add(entities: Map<string, number[]>, token: string, id: number): void {
  const ids = entities.get(token)
  if (ids) ids.push(id)
  else entities.set(token, [id])
}

const names = perStore((store) => {
  const speakers = store.db.prepare<[], { id: number; name: string }>(
    `SELECT entity_id AS id, name
     FROM entity_names
     WHERE EXISTS (SELECT 1 FROM quotes WHERE speaker_id = entity_id)`,
  )
  let known: Names | undefined
  return () => {
    const changes = changesOf(store)
    if (known?.changes === changes) return known
    const entities = new Map<string, number[]>()
    for (const { id, name } of speakers.iterate()) {
      for (const token of tokensOf(name)) add(entities, token, id)
    }
    return (known = { changes, entities, vocabulary: vocabularyOf(entities.keys()) })
  }
})
