import type { DealGraph } from './deal-graph'

/** Something drawn in a graph that keys can be on. */
export interface GraphPart {
  key: string
  x: number
  y: number
}

/** The parts of a graph as one reads it: each giver from top to bottom, followed by what it gives. */
export function graphParts({ nodes, edges }: DealGraph): GraphPart[] {
  const inOrder = <Placed extends { x: number; y: number }>(placed: readonly Placed[]) =>
    placed.toSorted((one, other) => one.x - other.x || one.y - other.y)
  return inOrder(nodes).flatMap(({ entity, x, y }) => [
    { key: nodeKey(entity.id), x, y },
    ...edges
      .filter(({ deal }) => deal.from.id === entity.id)
      .toSorted((one, other) => one.y - other.y)
      .map(({ deal, x, y }) => ({ key: deal.key, x, y })),
  ])
}

export function nodeKey(entity: number): string {
  return `entity ${entity}`
}

/**
 * Where a key leads, as the eye goes: right and left to what stands nearest in height in the next column of names or of
 * deals, up and down to the next in its own; Home and End to the first and the last. So every part can be come to, whatever
 * lines there are. Null for other keys, and where nothing lies there.
 */
export function partAfter(key: string, at: string, parts: readonly GraphPart[]): string | null {
  const here = parts.find((part) => part.key === at)
  if (!here) return null
  const columns = columnsOf(parts)
  const own = columns.findIndex((column) => column.includes(here))
  const beside = (step: 1 | -1) =>
    columns[own + step]?.reduce((nearest, part) =>
      Math.abs(part.y - here.y) < Math.abs(nearest.y - here.y) ? part : nearest,
    )
  const within = (step: 1 | -1) => columns[own]?.[columns[own].indexOf(here) + step]
  const leads: Record<string, () => GraphPart | undefined> = {
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
    ArrowUp: () => within(-1),
    ArrowDown: () => within(1),
    Home: () => parts[0],
    End: () => parts.at(-1),
  }
  return leads[key]?.()?.key ?? null
}

/** What stands above each other, from top to bottom: a graph is laid out in columns, whose middles are one but for rounding. */
function columnsOf(parts: readonly GraphPart[]): GraphPart[][] {
  const columns = new Map<number, GraphPart[]>()
  for (const part of parts)
    columns.set(Math.round(part.x), [...(columns.get(Math.round(part.x)) ?? []), part])
  return [...columns]
    .toSorted(([one], [other]) => one - other)
    .map(([, column]) => column.toSorted((one, other) => one.y - other.y))
}
