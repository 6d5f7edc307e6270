import type { EntityConflict } from '../../../src-main/model/library'
import { m } from '../../../messages.compiled/messages.js'

/** What a person should know of an act on an entity that was done all the same. */
export function conflictSentence(conflict: EntityConflict): string {
  if (conflict.type === 'separated') return m.read_conflict_separated()
  if (conflict.type === 'kinds')
    return m.read_conflict_kinds({
      from: m[`read_kind_${conflict.from}`](),
      into: m[`read_kind_${conflict.into}`](),
    })
  const { name, kind } = conflict.other
  return m.read_conflict_name({ name, kind: m[`read_kind_${kind}`]() })
}
