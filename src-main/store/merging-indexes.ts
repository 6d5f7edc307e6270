import { perStore } from './per-store'
import type { Store } from './store'

/** How many pages of an index are written again in a step: the window may write between two. */
const pages = 200

/**
 * Merges the parts that writes leave of the indexes of words, since a search looks into each of them: all of them to one, or
 * what is cheaply merged. Each step is one short write; there are none left once nothing is merged any more.
 */
export function* mergeIndexes(store: Store, whole: boolean): Generator<void> {
  const { indexes, changed } = statements(store)
  // FTS5 takes a negative number for the beginning of a merge of all, and tells by its changes whether it did anything.
  const merged = (merge: (typeof indexes)[number]['merge'], most: number) => {
    const before = changed.get()!
    merge.run(most)
    return changed.get()! - before > 1
  }
  for (const { merge, least, inTwos } of indexes) {
    // Not in a migration: that would keep a library from opening of which only such an index is damaged.
    if (least.get() !== 2) inTwos.run()
    for (let more = merged(merge, whole ? -pages : pages); more; more = merged(merge, pages)) yield
  }
}

const statements = perStore(({ db }) => ({
  indexes: ['quote_words', 'passage_words', 'annotation_words', 'note_words'].map((index) => ({
    merge: db.prepare<[number]>(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`),
    /** How many parts it takes to be merged. */
    least: db.prepare<[], number>(`SELECT v FROM ${index}_config WHERE k = 'usermerge'`).pluck(),
    inTwos: db.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('usermerge', 2)`),
  })),
  changed: db.prepare<[], number>('SELECT total_changes()').pluck(),
}))
