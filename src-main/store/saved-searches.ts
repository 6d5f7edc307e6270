import { perStore } from './per-store'

/** Searches among the annotations that a person keeps; what was sought is the api's to read. */
export const savedSearchesIn = perStore(({ db }) => {
  const list = db.prepare<[], { id: number; name: string; filter: string }>(
    'SELECT id, name, filter FROM saved_searches ORDER BY name, id',
  )
  const insert = db.prepare<[string, string]>('INSERT INTO saved_searches (name, filter) VALUES (?, ?)')
  const remove = db.prepare<[number]>('DELETE FROM saved_searches WHERE id = ?')
  return {
    list: () => list.all(),
    add: (name: string, filter: string): number => Number(insert.run(name, filter).lastInsertRowid),
    remove: (id: number) => void remove.run(id),
  }
})
