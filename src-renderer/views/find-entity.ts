import type { EntityRow } from '../../src-main/model/library'
import { client } from '../lib/client'

const most = 1_000

/** The entity of that id: among the rows in view, or else in the library; null where it is gone. */
export async function findEntity(id: number, rows: EntityRow[]): Promise<EntityRow | null> {
  const shown = rows.find((row) => row.id === id)
  if (shown) return shown
  const all = await client.entities.list({ limit: most })
  return all.find((row) => row.id === id) ?? null
}
