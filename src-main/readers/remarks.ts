import type { Remark } from '../model/document'

const named = 3

/** A remark on the parts of a file that were not read: how many, and the first of them by name; none on none. */
export function remarked(code: Remark['code'], parts: readonly string[]): { remarks?: Remark[] } {
  if (!parts.length) return {}
  const names = parts.slice(0, named).join(', ') + (parts.length > named ? ', …' : '')
  return { remarks: [{ code, facts: { count: parts.length, parts: names } }] }
}
