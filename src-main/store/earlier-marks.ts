import type { MarkType } from '../model/mark'
import { perStore } from './per-store'

/** A mark that went on from a version, and the copy of it that stayed there. */
export interface EarlierMark {
  /** The row of the version. */
  document: number
  kind: MarkType
  mark: number
  copy: number
}

/** Which marks of earlier versions went on to the next. */
export const earlierMarksIn = perStore(({ db }) => {
  const insert = db.prepare(
    'INSERT INTO earlier_marks (document_id, kind, mark_id, copy_id) VALUES (@document, @kind, @mark, @copy)',
  )
  const columns = 'document_id AS document, kind, mark_id AS mark, copy_id AS copy'
  const all = db.prepare<[number], EarlierMark>(
    `SELECT ${columns} FROM earlier_marks
     WHERE document_id IN (SELECT id FROM documents WHERE ? IN (id, version_of))`,
  )
  const turn = db.prepare('UPDATE earlier_marks SET document_id = @to WHERE document_id = @from')
  const follow = db.prepare('UPDATE earlier_marks SET mark_id = @to WHERE kind = @kind AND mark_id = @from')
  const forget = db.prepare('DELETE FROM earlier_marks WHERE kind = @kind AND copy_id = @copy')

  return {
    keep: (went: EarlierMark) => void insert.run(went),
    /** Of a document and its versions. */
    of: (document: number): EarlierMark[] => all.all(document),
    /** What stood in one version's row stands in another now. */
    turn: (from: number, to: number) => void turn.run({ from, to }),
    /** What went on as one mark has gone on as another. */
    follow: (kind: MarkType, from: number, to: number) => void follow.run({ kind, from, to }),
    forget: ({ kind, copy }: EarlierMark) => void forget.run({ kind, copy }),
  }
})
