import { StateEffect, StateField } from '@codemirror/state'
import type { EntityKind } from '../../../../src-main/model/extraction'
import type { EntityRow } from '../../../../src-main/model/library'
import type { Citation } from '../../../../src-main/model/note'

/** What the library says of the things a note names. */
export interface Known {
  /** Null for a citation that the library does not have. */
  citations: ReadonlyMap<number, Citation | null>
  kinds: ReadonlyMap<number, EntityKind>
  /** The kinds of speakers, by name. */
  speakers: ReadonlyMap<string, EntityKind>
}

export const nothingKnown: Known = { citations: new Map(), kinds: new Map(), speakers: new Map() }

/** Tells the editor what is known now. */
export const know = StateEffect.define<Known>()

export const known = StateField.define<Known>({
  create: () => nothingKnown,
  update: (value, { effects }) => effects.findLast((effect) => effect.is(know))?.value ?? value,
})

/** The citations asked for by their ids; null for those that the answer does not have. */
export function citationsById(ids: number[], found: Citation[]): Known['citations'] {
  return new Map(ids.map((id) => [id, found.find((citation) => citation.id === id) ?? null]))
}

export function kindsById(rows: EntityRow[]): Known['kinds'] {
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

export function kindsByName(rows: EntityRow[]): Known['speakers'] {
  return new Map(rows.flatMap(({ name, aliases, kind }) => [...aliases, name].map((each) => [each, kind])))
}
