import type { Colour } from '../model/annotation'
import { AppError } from '../model/error'
import type { TagRow } from '../model/tag'
import { fold } from '../text/folding'
import { comparePaths, isWithin, pathsTo, tagPath } from '../text/tag-path'
import { perStore } from './per-store'

interface StoredTag {
  id: number
  path: string
}

interface TagColumns extends Omit<TagRow, 'example' | 'count'> {
  exampleId: number | null
  exampleWords: string | null
}

/** The code book: every tag, whether an annotation bears it or not. */
export const tagsIn = perStore(({ db }) => {
  const list = db.prepare<[], TagColumns>(
    `SELECT tags.id, path, description, tags.colour, example.id AS exampleId, example.words AS exampleWords,
       (SELECT count(*) FROM annotation_tags
        JOIN annotations ON annotations.id = annotation_id AND annotations.trashed_at IS NULL
        JOIN readable_documents ON readable_documents.id = annotations.document_id
        WHERE tag_id = tags.id) AS own
     FROM tags
     LEFT JOIN annotations AS example ON example.id = example_id AND example.trashed_at IS NULL`,
  )
  const bearing = db.prepare<[], { annotation: number; path: string }>(
    `SELECT annotation_id AS annotation, path
     FROM annotation_tags
     JOIN tags ON tags.id = tag_id
     JOIN annotations ON annotations.id = annotation_id AND annotations.trashed_at IS NULL
     JOIN readable_documents ON readable_documents.id = annotations.document_id`,
  )
  const all = db.prepare<[], StoredTag>('SELECT id, path FROM tags ORDER BY path')
  const insert = db.prepare<[string]>('INSERT INTO tags (path) VALUES (?)')
  const update = db.prepare(
    `UPDATE tags
     SET description = coalesce(@description, description),
       colour = CASE WHEN @recolour THEN @colour ELSE colour END,
       example_id = CASE WHEN @choose THEN @example ELSE example_id END
     WHERE id = @id`,
  )
  const move = db.prepare<[string, number]>('UPDATE tags SET path = ? WHERE id = ?')
  const give = db.prepare<[number, number]>(
    'INSERT OR IGNORE INTO annotation_tags (annotation_id, tag_id) SELECT annotation_id, ? FROM annotation_tags WHERE tag_id = ?',
  )
  const inherit = db.prepare<{ from: number; into: number }>(
    `UPDATE tags
     SET description = iif(description = '', (SELECT description FROM tags WHERE id = @from), description),
       colour = coalesce(colour, (SELECT colour FROM tags WHERE id = @from)),
       example_id = coalesce(example_id, (SELECT example_id FROM tags WHERE id = @from))
     WHERE id = @into`,
  )
  const remove = db.prepare<[number]>('DELETE FROM tags WHERE id = ?')

  /** The tag of that path, made with those above it where there is none; accents and capitals make no other tag. */
  function named(typed: string): number {
    const named = tagPath(typed)
    if (!named) throw new AppError('no-tag', { words: typed })
    let above = ''
    let id = 0
    const known = new Map(all.all().map((tag) => [fold(tag.path), tag]))
    for (const part of named.split('/')) {
      const path = above ? `${above}/${part}` : part
      const tag = known.get(fold(path))
      above = tag?.path ?? path
      id = tag?.id ?? Number(insert.run(path).lastInsertRowid)
    }
    return id
  }

  function get(id: number): StoredTag {
    const tag = all.all().find((each) => each.id === id)
    if (!tag) throw new AppError('not-found')
    return tag
  }

  /** A tag with all below it, the longest path last. */
  const within = (path: string) => all.all().filter((tag) => isWithin(tag.path, path))

  return {
    named,
    get,

    /** In the order of their paths. */
    list(): TagRow[] {
      const bearers = new Map<string, Set<number>>()
      for (const { annotation, path } of bearing.iterate())
        for (const above of pathsTo(path)) {
          const set = bearers.get(above) ?? new Set()
          bearers.set(above, set.add(annotation))
        }
      return list
        .all()
        .map(({ exampleId, exampleWords, ...row }) => ({
          ...row,
          example: exampleId === null ? null : { id: exampleId, words: exampleWords ?? '' },
          count: bearers.get(row.path)?.size ?? 0,
        }))
        .sort((one, other) => comparePaths(one.path, other.path))
    },

    change(
      id: number,
      change: {
        description?: string | undefined
        colour?: Colour | null | undefined
        example?: number | null | undefined
      },
    ): void {
      update.run({
        id,
        description: change.description ?? null,
        recolour: change.colour === undefined ? 0 : 1,
        colour: change.colour ?? null,
        choose: change.example === undefined ? 0 : 1,
        example: change.example ?? null,
      })
    },

    /** Moves a tag with all below it. Where a tag of the new path is there, the two become one. */
    rename(id: number, typed: string): void {
      const from = get(id).path
      const to = tagPath(typed)
      if (!to) throw new AppError('no-tag', { words: typed })
      if (to !== from && isWithin(to, from)) throw new AppError('bad-tag')
      const above = to.split('/').slice(0, -1).join('/')
      if (above) named(above)
      for (const tag of within(from)) {
        const path = to + tag.path.slice(from.length)
        const there = all.all().find((other) => fold(other.path) === fold(path) && other.id !== tag.id)
        if (!there) {
          move.run(path, tag.id)
          continue
        }
        give.run(there.id, tag.id)
        inherit.run({ from: tag.id, into: there.id })
        remove.run(tag.id)
      }
    },

    /** With all below it; annotations stay, without it. */
    remove(id: number): void {
      for (const tag of within(get(id).path)) remove.run(tag.id)
    },
  }
})
