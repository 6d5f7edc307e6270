import type { EntityRow } from '../../../src-main/model/library'
import { client } from '../../lib/client'

/** The entity of that id: among the rows in view, or else in the library; null where it is gone. */
export async function findEntity(id: number, rows: EntityRow[]): Promise<EntityRow | null> {
  return rows.find((row) => row.id === id) ?? client.entities.row({ id })
}
