import type { DealGraph } from './deal-graph'

/** Something drawn in a graph that keys can be on, and where they lead from it. */
export interface GraphPart {
  key: string
  x: number
  y: number
  width: number
  /** What lies a step from giver to taker, and a step back, the nearest first. */
  onwards: string[]
  back: string[]
}

/** The parts of a graph as one reads it: each giver from top to bottom, followed by what it gives. */
export function graphParts({ nodes, edges }: DealGraph, labelWidth: (key: string) => number): GraphPart[] {
  const keysBeside = (y: number, some: DealGraph['edges']) =>
    some.toSorted((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y)).map(({ deal }) => deal.key)
  const inOrder = <Placed extends { x: number; y: number }>(placed: readonly Placed[]) =>
    placed.toSorted((one, other) => one.x - other.x || one.y - other.y)
  return inOrder(nodes).flatMap(({ entity, x, y, width }) => {
    const given = edges.filter(({ deal }) => deal.from.id === entity.id)
    const taken = edges.filter(({ deal }) => deal.to.id === entity.id)
    const node = { key: nodeKey(entity.id), x, y, width }
    return [
      { ...node, onwards: keysBeside(y, given), back: keysBeside(y, taken) },
      ...given
        .toSorted((one, other) => one.y - other.y)
        .map(({ deal, x, y }) => ({
          ...{ key: deal.key, x, y, width: labelWidth(deal.key) },
          ...{ onwards: [nodeKey(deal.to.id)], back: [nodeKey(deal.from.id)] },
        })),
    ]
  })
}

export function nodeKey(entity: number): string {
  return `entity ${entity}`
}

/**
 * Where a key leads: right from giver to taker and left back, up and down to the nearest above and below, of its own column
 * if there is one; Home and End to the first and the last. Null for other keys, and where nothing lies there.
 */
export function partAfter(key: string, at: string, parts: readonly GraphPart[]): string | null {
  const here = parts.find((part) => part.key === at)
  if (!here) return null
  const nearest = (some: readonly GraphPart[]) => {
    const inColumn = some.filter(({ x, width }) => Math.abs(x - here.x) < (width + here.width) / 2)
    const far = ({ x, y }: GraphPart) => Math.hypot(x - here.x, y - here.y)
    const [first] = (inColumn.length ? inColumn : some).toSorted((one, other) => far(one) - far(other))
    return first?.key
  }
  const leads: Record<string, () => string | undefined> = {
    ArrowRight: () => here.onwards[0],
    ArrowLeft: () => here.back[0],
    ArrowUp: () => nearest(parts.filter(({ y }) => y < here.y)),
    ArrowDown: () => nearest(parts.filter(({ y }) => y > here.y)),
    Home: () => parts[0]?.key,
    End: () => parts.at(-1)?.key,
  }
  return leads[key]?.() ?? null
}
