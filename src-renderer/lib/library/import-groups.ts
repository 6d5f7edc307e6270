import type { PlacedOutcome } from '../../../src-main/model/imports'

export type Refused = Extract<PlacedOutcome, { status: 'refused' }>

/** Files refused for one reason: the first says it in full, the others only their names. */
export interface RefusedGroup {
  first: Refused
  others: Refused[]
}

const few = 3

/** Files refused for the same reason stand together once they are many, at the place of the first. */
export function groupsOf(refused: readonly Refused[]): RefusedGroup[] {
  const byCode = new Map<string, [Refused, ...Refused[]]>()
  for (const outcome of refused) {
    const alike = byCode.get(outcome.code)
    if (alike) alike.push(outcome)
    else byCode.set(outcome.code, [outcome])
  }
  return [...byCode.values()].flatMap(([first, ...others]) => {
    return others.length < few
      ? [first, ...others].map((outcome) => ({ first: outcome, others: [] }))
      : [{ first, others }]
  })
}
