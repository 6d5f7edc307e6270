import { perStore } from './per-store'

/** What lies under an annotation: the kinds of marks, and who speaks in the quotes. */
export interface Overlap {
  marks: Set<string>
  /** Ids of entities, 0 for nobody. */
  speakers: Set<number>
}

type Placed = [id: number, document: number, start: number, end: number]
type Under = [document: number, start: number, end: number, speaker: number | null]

const kinds = { quote: 'quotes', mention: 'mentions', figure: 'figures', date: 'dates' }

/** For every annotation that is there; both sides are read in the order of their texts, once. */
export const overlapsIn = perStore(({ db }) => {
  const placed = db
    .prepare<[], Placed>(
      `SELECT id, document_id, start, "end" FROM annotations WHERE trashed_at IS NULL ORDER BY document_id, start`,
    )
    .raw()
  const under = Object.entries(kinds).map(([kind, table]) => ({
    kind,
    rows: db
      .prepare<[], Under>(
        `SELECT document_id, start, "end", ${kind === 'quote' ? 'speaker_id' : 'NULL'} FROM ${table}
         WHERE rejected = 0
           AND document_id IN (SELECT document_id FROM annotations WHERE trashed_at IS NULL)
         ORDER BY document_id, start`,
      )
      .raw(),
  }))
  return (): Map<number, Overlap> => {
    const annotations = placed.all()
    const overlaps = new Map<number, Overlap>()
    for (const [id] of annotations) overlaps.set(id, { marks: new Set(), speakers: new Set() })
    for (const { kind, rows } of under)
      meet(annotations, rows.all(), (id, [, , , speaker]) => {
        const overlap = overlaps.get(id)!
        overlap.marks.add(kind)
        if (kind === 'quote') overlap.speakers.add(speaker ?? 0)
      })
    return overlaps
  }
})

/** Goes through two lists in one order, and keeps of the second what may still reach into the first. */
function meet(annotations: Placed[], rows: Under[], met: (id: number, row: Under) => void): void {
  let next = 0
  let open: Under[] = []
  for (const [id, document, start, end] of annotations) {
    while (next < rows.length && before(rows[next]!, document, end)) open.push(rows[next++]!)
    open = open.filter((row) => row[0] === document && row[2] > start)
    for (const row of open) if (row[1] < end) met(id, row)
  }
}

const before = ([at, start]: Under, document: number, end: number) =>
  at < document || (at === document && start < end)
