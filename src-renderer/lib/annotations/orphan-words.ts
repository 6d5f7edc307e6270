import type { Orphan } from '../../../src-main/model/version'
import { m } from '../../../messages.compiled/messages.js'
import { placeWords } from '../reading/place-label'

/** What has lost its words: "Annotation", "Quote in “Two”", "Removed mark". */
export function orphanKind({ kind, rejected, usedIn }: Orphan): string {
  const name = rejected ? m.orphan_kind_rejected() : m[`orphan_kind_${kind}`]()
  const names = usedIn.map((title) => title || m.note_untitled()).join(', ')
  if (!names) return name
  return `${name} ${kind === 'citation' ? m.orphan_in_notes({ names }) : m.orphan_in_comparisons({ names })}`
}

export function orphanState({ state }: Orphan): string {
  return m[`orphan_${state}`]()
}

/** What is read out when an orphan is chosen. */
export function orphanHeard(orphan: Orphan): string {
  const { words, candidates, documentTitle: document, version, locator } = orphan
  const places =
    candidates.length > 0
      ? m.orphan_candidate({ number: 1, count: candidates.length })
      : m.orphan_no_candidates()
  const where = m.orphan_where({ document, version, place: placeWords(locator) })
  return `${m.orphan_heard({ kind: orphanKind(orphan), state: orphanState(orphan), words, place: places })} ${where}`
}
