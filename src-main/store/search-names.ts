import type { Hit } from '../model/library'
import { namesOf, type Name, type Names } from '../text/naming'
import { changesOf } from './changes'
import { perStore } from './per-store'
import type { Store } from './store'

export type NamedKind = 'entity' | 'document' | 'note'

/** Entities, documents and notes by their names, as they are now. */
export function namesIn(store: Store, kind: NamedKind): Names {
  return kept(store)(kind)
}

const kept = perStore((store) => {
  const { db } = store
  const statements: Record<NamedKind, { iterate(): IterableIterator<Name> }> = {
    entity: db.prepare<[], Name>(
      `SELECT entity_id AS id, entity_names.name
       FROM entity_names
       JOIN entities ON entities.id = entity_id AND merged_into_id IS NULL
       WHERE EXISTS (SELECT 1 FROM mentions WHERE mentions.entity_id = entities.id AND rejected = 0)
         OR EXISTS (SELECT 1 FROM quotes WHERE speaker_id = entities.id AND rejected = 0)`,
    ),
    document: db.prepare<[], Name>('SELECT id, title AS name FROM documents WHERE trashed_at IS NULL'),
    note: db.prepare<[], Name>('SELECT id, title AS name FROM notes'),
  }
  const known = new Map<NamedKind, { changes: string; names: Names }>()
  return (kind: NamedKind) => {
    const changes = changesOf(store)
    const before = known.get(kind)
    if (before?.changes === changes) return before.names
    const names = namesOf(statements[kind].iterate())
    known.set(kind, { changes, names })
    return names
  }
})

export function nameHits(store: Store, kind: 'entity' | 'document', typed: string, limit: number): Hit[] {
  return namesIn(store, kind)
    .find(typed)
    .slice(0, limit)
    .map(({ id, name, score, matches }) => ({
      ...{ kind, id, score, matches, words: name, start: 0, end: name.length },
      document: kind === 'document' ? id : null,
      documentTitle: kind === 'document' ? name : null,
    }))
}
