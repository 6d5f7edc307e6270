import { AppError } from '../model/error'
import type { Span } from '../model/span'
import type { Orphan, OrphanKind, OrphanState } from '../model/version'
import { contextOf } from '../text/context'
import { annotationTrashIn } from './annotation-trash'
import { blocksIn } from './blocks'
import { perStore } from './per-store'
import { orphanTables, placedOrphans } from './placed-orphans'
import { versionsIn } from './versions'

interface NewOrphan {
  kind: OrphanKind
  /** The id of the annotation, citation or mark. */
  id: number
  document: number
  state: OrphanState
  candidates: readonly Span[]
}

interface OrphanColumns extends Omit<
  Orphan,
  'candidates' | 'locator' | 'prefix' | 'suffix' | 'rejected' | 'usedIn'
> {
  rejected: 0 | 1
  /** A JSON list. */
  usedIn: string
}

/** What has no certain place in the newest version of its document. It stays with the words of its own version. */
export const orphansIn = perStore((store) => {
  const { db } = store
  const insert = eachKind((kind) =>
    db.prepare(`INSERT INTO orphans (document_id, state, ${kind}_id) VALUES (@document, @state, @id)`),
  )
  const removeThing = eachKind((kind) =>
    db.prepare<[number]>(`DELETE FROM ${orphanTables[kind]} WHERE id = ?`),
  )
  // From the orphans, which are few, to what they were: SQLite, which knows nothing of an empty table, would take all that
  // may be one, or all documents, first.
  const placed = `SELECT placed.*, documents.title AS documentTitle, sources.version
    FROM (${placedOrphans}) AS placed
    CROSS JOIN documents ON documents.id = document AND documents.trashed_at IS NULL
    CROSS JOIN documents AS sources ON sources.id = source`
  // A citation that no note holds any longer troubles nobody, and comes back with the words of the note.
  const shown = `${placed} WHERE (placed.kind <> 'citation' OR usedIn <> '[]')
    AND NOT (placed.kind = 'annotation' AND of IN (SELECT id FROM annotations WHERE trashed_at IS NOT NULL))`
  const list = db.prepare<[], OrphanColumns>(
    `${shown} ORDER BY state = 'kept', state = 'orphan', document, start, placed.id`,
  )
  const select = db.prepare<[number], OrphanColumns>(`${shown} AND placed.id = ?`)
  const places = db.prepare<[number], OrphanColumns>(`${placed} WHERE document = ?`)
  const count = db.prepare<[], number>(`SELECT count(*) FROM (${shown} AND state <> 'kept')`).pluck()
  const candidates = db.prepare<[number], Span & { id: number; words: string }>(
    'SELECT id, start, "end", words FROM orphan_candidates WHERE orphan_id = ? ORDER BY id',
  )
  const addCandidate = db.prepare(
    'INSERT INTO orphan_candidates (orphan_id, start, "end", words) VALUES (@orphan, @start, @end, @words)',
  )
  const dropCandidates = db.prepare<[number]>('DELETE FROM orphan_candidates WHERE orphan_id = ?')
  const changeState = db.prepare<[OrphanState, number]>('UPDATE orphans SET state = ? WHERE id = ?')
  const remove = db.prepare<[number]>('DELETE FROM orphans WHERE id = ?')

  function setCandidates(orphan: number, spans: readonly Span[], text: string): void {
    dropCandidates.run(orphan)
    for (const { start, end } of spans)
      addCandidate.run({ orphan, start, end, words: text.slice(start, end) })
  }

  function whole({ usedIn, rejected, ...row }: OrphanColumns, text: (id: number) => string): Orphan {
    return {
      ...row,
      ...contextOf(text(row.source), row),
      rejected: rejected === 1,
      // Written by this file's own query.
      usedIn: JSON.parse(usedIn) as string[],
      locator: blocksIn(store).locate(row.source, row.start),
      candidates: candidates
        .all(row.id)
        .map((candidate) => ({ ...candidate, ...contextOf(text(row.document), candidate) })),
    }
  }

  return {
    add({ kind, id, document, state, candidates }: NewOrphan, text: string): void {
      const orphan = Number(insert[kind].run({ document, state, id }).lastInsertRowid)
      setCandidates(orphan, candidates, text)
    },

    /** Those that may have a place first, then those that have none, then those a person left so. */
    list(): Orphan[] {
      const texts = new Map<number, string>()
      const text = (id: number) => {
        const known = texts.get(id) ?? versionsIn(store).text(id)
        texts.set(id, known)
        return known
      }
      return list.all().map((row) => whole(row, text))
    },

    /** Those that wait for a person. */
    count: () => count.get()!,

    get(id: number): Orphan {
      const row = select.get(id)
      if (!row) throw new AppError('not-found')
      return whole(row, versionsIn(store).text)
    },

    /** The versions whose words a document's orphans wait beside. */
    sources: (document: number): number[] => [...new Set(places.all(document).map(({ source }) => source))],

    /** Where a document's orphans stand, each in its own version, those in no note too. */
    places: (document: number) => places.all(document),

    /** Another text was searched. */
    seek(id: number, state: OrphanState, spans: readonly Span[], text: string): void {
      changeState.run(state, id)
      setCandidates(id, spans, text)
    },

    /** What lay on the very same words, itself too: a citation and the annotation it was made from are placed together. */
    onSameWords(id: number): number[] {
      const { document, source, start, end } = this.get(id)
      return places
        .all(document)
        .filter((row) => row.state !== 'kept' || row.id === id)
        .filter((row) => row.source === source && row.start === start && row.end === end)
        .map((row) => row.id)
    },

    /** With what a person had done there. */
    remove(id: number): void {
      const { kind, of } = this.get(id)
      // A file's own mark stays where it was, unseen, for a newer version of the file may bring it again.
      if (kind === 'annotation' && annotationTrashIn(store).forget(of)) return
      if (kind !== 'citation') removeThing[kind].run(of)
    },

    changeState: (id: number, state: OrphanState) => void changeState.run(state, id),

    /** It has its place, or needs none any longer. */
    settle: (id: number) => void remove.run(id),
  }
})

function eachKind<Value>(make: (kind: OrphanKind) => Value): Record<OrphanKind, Value> {
  const kinds = Object.keys(orphanTables) as OrphanKind[]
  // The keys are the kinds, all of them.
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<OrphanKind, Value>
}
