/** As a list of columns: of ten thousand deals the reading is most of what a list of them costs. */
export type SeenDeal = [
  id: number,
  from: number | null,
  to: number | null,
  kind: string,
  value: number | null,
  /** Null without an amount, empty for one without a unit. */
  unit: string | null,
  doubtful: 0 | 1,
]

/** The ids of the greatest of every unit in turn, in the order they are listed in. */
export function greatest(deals: SeenDeal[], limit: number): number[] {
  const units = byUnit(deals).toSorted(byCustom)
  let fewest = 0
  let left = limit
  // So many of each that all of the limit is used; what then is left is one more of those that come first.
  for (;;) {
    const longer = units.filter(({ deals }) => deals.length > fewest)
    if (!longer.length || left < longer.length) break
    fewest++
    left -= longer.length
  }
  return units.flatMap(({ deals }) => {
    const more = deals.length > fewest && left > 0 ? 1 : 0
    left -= more
    return deals.slice(0, fewest + more).map(([id]) => id)
  })
}

function byAmount([id, , , , value]: SeenDeal, [otherId, , , , other]: SeenDeal): number {
  return (other ?? 0) - (value ?? 0) || id - otherId
}

interface DealsOfUnit {
  unit: string | null
  deals: SeenDeal[]
}

/** The greatest of each first. */
function byUnit(deals: SeenDeal[]): DealsOfUnit[] {
  const units = new Map<string | null, SeenDeal[]>()
  for (const deal of deals) {
    const [, , , , , unit] = deal
    const known = units.get(unit)
    if (known) known.push(deal)
    else units.set(unit, [deal])
  }
  return [...units].map(([unit, deals]) => ({ unit, deals: deals.toSorted(byAmount) }))
}

/** The unit of most deals first, those without an amount last. */
function byCustom(one: DealsOfUnit, other: DealsOfUnit): number {
  if (one.unit === null) return 1
  if (other.unit === null) return -1
  return other.deals.length - one.deals.length || (one.unit < other.unit ? -1 : 1)
}

/** How many lines between two are doubtful, whichever document tells of the same deal. */
export function countDoubtful(deals: SeenDeal[]): number {
  const between = deals.filter(([, from, to]) => from !== null && to !== null)
  const told = new Set(between.filter(isDoubtful).map(lineOf))
  // Lines are compared where there are any to strike out: of ten thousand, that takes longer than all else.
  const givers = new Set(between.filter(isDoubtful).map(([, from]) => from))
  for (const deal of between) if (!isDoubtful(deal) && givers.has(deal[1])) told.delete(lineOf(deal))
  return told.size
}

function isDoubtful([, , , , , , doubtful]: SeenDeal): boolean {
  return doubtful === 1
}

function lineOf([, from, to, kind, value, unit]: SeenDeal): string {
  return JSON.stringify([from, to, kind, value, unit])
}
