import type { OpenDocument } from '../../../src-main/model/library'
import type { VersionRow } from '../../../src-main/model/version'
import { client } from '../../lib/client'

/** The two versions that are worth comparing from here: the newest with the one before it, an earlier one with the newest. */
export async function comparedTexts(
  versions: VersionRow[],
  current: number | null,
): Promise<{ before: OpenDocument; after: OpenDocument } | undefined> {
  const [newest, previous] = versions
  const from = current === newest?.id ? previous : versions.find(({ id }) => id === current)
  if (!newest || !from) return undefined
  const [before, after] = await Promise.all([from, newest].map(({ id }) => client.documents.get({ id })))
  return before && after ? { before, after } : undefined
}
