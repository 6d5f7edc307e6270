import { perStore } from './per-store'
import type { Store } from './store'

/** How many pages of an index are written again in a step: the window may write between two. */
const pages = 200

/**
 * Merges the parts that writes leave of the indexes of words, since a search looks into each of them: all of them to one, or
 * what is cheaply merged. Each step is one short write; there are none left once nothing is merged any more.
 */
export function* mergeIndexes(store: Store, whole: boolean): Generator<void> {
  const { merges, changed } = statements(store)
  // FTS5 takes a negative number for the beginning of a merge of all, and tells by its changes whether it did anything.
  const merged = (merge: (typeof merges)[number], most: number) => {
    const before = changed.get()!
    merge.run(most)
    return changed.get()! - before > 1
  }
  for (const merge of merges)
    for (let more = merged(merge, whole ? -pages : pages); more; more = merged(merge, pages)) yield
}

const statements = perStore(({ db }) => ({
  merges: ['quote_words', 'passage_words', 'annotation_words', 'note_words'].map((index) =>
    db.prepare<[number]>(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`),
  ),
  changed: db.prepare<[], number>('SELECT total_changes()').pluck(),
}))
