import type { SameCases } from '../model/mark'

interface Case {
  id: number
  document: number
}

interface Asked extends Case {
  /** The same cases elsewhere. */
  others: Case[]
  scope: 'one' | 'document' | 'library'
}

interface SameAct {
  /** All that the act is for. */
  ids: number[]
  /** What can still be offered. */
  left: SameCases
}

export const noneLeft: SameCases = { document: 0, library: 0, like: null }

/** An act on one mark, and on the same cases where they are asked for too. */
export function sameAct({ id, document, others, scope }: Asked): SameAct {
  const here = others.filter((each) => each.document === document)
  const also = scope === 'library' ? others : scope === 'document' ? here : []
  const rest = others.filter((each) => !also.includes(each))
  const restHere = here.filter((each) => !also.includes(each))
  return {
    ids: [id, ...also.map((each) => each.id)],
    left: { document: restHere.length, library: rest.length, like: (restHere[0] ?? rest[0])?.id ?? null },
  }
}
