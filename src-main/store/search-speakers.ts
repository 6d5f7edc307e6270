import { tokensOf } from '../text/query'
import type { SoughtWord } from '../text/rating'
import { beginningIn } from '../text/sorted-words'
import { vocabularyOf, type Spelling, type Vocabulary } from '../text/vocabulary'
import { perStore } from './per-store'
import type { Store } from './store'
import { changesOf } from './changes'

interface Names {
  changes: string
  vocabulary: Vocabulary
  entities: Map<string, number[]>
  /** The words of the names, in order. */
  words: string[]
}

/** Entities that speak somewhere, or pass on what others say, and that a word may name. */
export function speakersLike(store: Store, word: SoughtWord): number[] {
  const { entities, words } = names(store)()
  const named = speakerSpellings(store, word).flatMap(({ folded }) => entities.get(folded) ?? [])
  const begun = word.open && word.folded.length >= 3 ? beginningIn(words, word.folded) : []
  return [...new Set([...named, ...begun.flatMap((name) => entities.get(name) ?? [])])]
}

/** How their names spell a word; a near spelling only where no quote holds the word itself. */
export function speakerSpellings(store: Store, { folded, spellings }: SoughtWord): Spelling[] {
  const near = spellings.every(({ likeness }) => likeness < 1)
  return names(store)().vocabulary.spellings(folded, near ? 'near' : 'exact')
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
     WHERE EXISTS (SELECT 1 FROM quotes WHERE speaker_id = entity_id)
       OR EXISTS (SELECT 1 FROM quotes WHERE via_id = entity_id)`,
  )
  let known: Names | undefined
  return () => {
    const changes = changesOf(store)
    if (known?.changes === changes) return known
    const entities = new Map<string, number[]>()
    for (const { id, name } of speakers.iterate()) {
      for (const token of tokensOf(name)) add(entities, token, id)
    }
    const words = [...entities.keys()].sort()
    return (known = { changes, entities, words, vocabulary: vocabularyOf(words) })
  }
})
