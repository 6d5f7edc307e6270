import type { Annotation, Colour } from '../model/annotation'
import { AppError } from '../model/error'
import type { Span } from '../model/span'
import { annotationTrashIn } from './annotation-trash'
import { narrowsNothing } from '../text/query'
import { matchingAnnotations } from './matching-annotations'
import { perStore } from './per-store'
import { pageLabelAt } from './printed-pages'
import { tagsIn } from './tags'

export interface NewAnnotation extends Span {
  document: number
  words: string
  prefix: string
  suffix: string
  colour: Colour
  comment: string
  tags: string[]
}

/** What a person may change of an annotation; what is left out stays. */
export interface AnnotationChange {
  colour?: Colour | undefined
  comment?: string | undefined
  tags?: string[] | undefined
}

export const annotationsIn = perStore((store) => {
  const { db } = store
  const shown = `SELECT annotations.id, annotations.document_id AS document, documents.title AS documentTitle,
      annotations.start, annotations."end", annotations.words, prefix, suffix, colour, comment,
      created_at AS createdAt, changed_at AS changedAt,
      ${pageLabelAt('annotations.document_id', 'annotations.start')} AS page, made_as AS madeAs, annotations.author,
      blocks.heading, coalesce(blocks.paragraph, 1) AS paragraph,
      (SELECT json_group_array(path ORDER BY path) FROM annotation_tags
        JOIN tags ON tags.id = tag_id
        WHERE annotation_id = annotations.id) AS tags
    FROM annotations
    JOIN readable_documents AS documents ON documents.id = annotations.document_id
    LEFT JOIN blocks ON blocks.id = (
      SELECT id FROM blocks
      WHERE document_id = annotations.document_id AND start <= annotations.start
      ORDER BY start DESC
      LIMIT 1
    )
    WHERE annotations.trashed_at IS NULL`
  const select = db.prepare<[number], AnnotationColumns>(`${shown} AND annotations.id = ?`)
  const inDocument = db.prepare<[number], AnnotationColumns>(
    `${shown} AND annotations.document_id = ? ORDER BY annotations.start, annotations."end", annotations.id`,
  )
  const all = db.prepare<[], AnnotationColumns>(`${shown} ORDER BY changed_at DESC, annotations.id DESC`)
  const some = db.prepare<[string], AnnotationColumns>(
    `${shown} AND annotations.id IN (SELECT value FROM json_each(?))`,
  )
  const insert = db.prepare(
    `INSERT INTO annotations (document_id, start, "end", words, prefix, suffix, colour, comment, created_at, changed_at)
     VALUES (@document, @start, @end, @words, @prefix, @suffix, @colour, @comment, @now, @now)`,
  )
  const update = db.prepare(
    `UPDATE annotations
     SET colour = coalesce(@colour, colour), comment = coalesce(@comment, comment), changed_at = @now
     WHERE id = @id`,
  )
  const untag = db.prepare('DELETE FROM annotation_tags WHERE annotation_id = ?')
  const tag = db.prepare('INSERT OR IGNORE INTO annotation_tags (annotation_id, tag_id) VALUES (?, ?)')

  function setTags(id: number, tags: string[]): void {
    untag.run(id)
    for (const path of tags) tag.run(id, tagsIn(store).named(path))
  }

  function rowsOf(ids: number[]): Annotation[] {
    const byId = new Map(some.all(JSON.stringify(ids)).map((row) => [row.id, row]))
    return ids.flatMap((id) => byId.get(id) ?? []).map(toAnnotation)
  }

  return {
    /** In the order of the text for one document; else the newest first, or the best first where words are asked for. */
    list({ document, query }: { document?: number | undefined; query: string }): Annotation[] {
      if (!narrowsNothing(query))
        return rowsOf(matchingAnnotations(store, query)).filter(
          (row) => document === undefined || row.document === document,
        )
      return (document === undefined ? all.all() : inDocument.all(document)).map(toAnnotation)
    },

    get(id: number): Annotation {
      const row = select.get(id)
      if (!row) throw new AppError('not-found')
      return toAnnotation(row)
    },

    make({ tags, ...made }: NewAnnotation): number {
      const id = Number(insert.run({ ...made, now: new Date().toISOString() }).lastInsertRowid)
      setTags(id, tags)
      return id
    },

    change(id: number, { colour = undefined, comment = undefined, tags }: AnnotationChange): void {
      update.run({ id, colour: colour ?? null, comment: comment ?? null, now: new Date().toISOString() })
      if (tags) setTags(id, tags)
    },

    /** Into the trash, with its comment and tags. */
    remove: (id: number) => annotationTrashIn(store).add([id]),

    /** Those that are there, in the order of the ids. */
    of: rowsOf,
  }
})

interface AnnotationColumns extends Omit<Annotation, 'tags' | 'locator'> {
  /** A JSON list. */
  tags: string
  page: string | null
  heading: string | null
  paragraph: number
}

function toAnnotation({ tags, page, heading, paragraph, ...row }: AnnotationColumns): Annotation {
  // Written by this file's own query.
  return { ...row, tags: JSON.parse(tags) as string[], locator: { page, heading, paragraph } }
}
