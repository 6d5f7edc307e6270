import { perStore } from './per-store'

/** Below this, a text of the same name is another document; revising one word in five leaves half of a text's runs. */
const leastLikeness = 0.4

/** What a person keeps apart: documents that were once taken for versions of one. */
export const partingsIn = perStore(({ db }) => {
  const insert = db.prepare(
    `INSERT INTO partings (document_id, other_id, likeness) VALUES (@document, @other, @likeness)
     ON CONFLICT DO UPDATE SET likeness = excluded.likeness`,
  )
  const closest = db
    .prepare<{ document: number }, number | null>(
      'SELECT max(likeness) FROM partings WHERE @document IN (document_id, other_id)',
    )
    .pluck()

  return {
    keep: (document: number, other: number, likeness: number) =>
      void insert.run({ document, other, likeness }),

    /**
     * How alike a text must be to a document's to be a version of it. Beside a document that a person keeps apart from
     * it, what the two share says nothing: a third of the rest must be common, too.
     */
    leastLikeness(document: number): number {
      const parted = closest.get({ document }) ?? 0
      return parted === 0 ? leastLikeness : Math.max(leastLikeness, parted + (1 - parted) / 3)
    },
  }
})
