import dagre from '@dagrejs/dagre'
import { curveMonotoneX, line } from 'd3-shape'
import type { DealRow, NamedEntity } from '../../../src-main/model/pictures'
import { crossings, type Point } from './crossings'

/** Deals that several documents tell alike: same sides, kind and amount. */
export interface JoinedDeal {
  key: string
  from: NamedEntity
  to: NamedEntity
  /** The one whose status is shown: that with the latest date. */
  shown: DealRow
  tellings: DealRow[]
}

interface DealNode {
  entity: NamedEntity
  x: number
  y: number
  width: number
  height: number
}

interface DealEdge {
  deal: JoinedDeal
  /** An SVG path from giver to taker, and the middle of its label. */
  path: string
  x: number
  y: number
  start: Point
  end: Point
  /** In pixels, by the amount: its square root, so that a tenth still shows. */
  thickness: number
}

export interface DealGraph {
  nodes: DealNode[]
  edges: DealEdge[]
  width: number
  height: number
}

/** Sizes in pixels of what is drawn. */
export interface DealSizes {
  node: (entity: NamedEntity) => { width: number; height: number }
  label: (deal: JoinedDeal) => { width: number; height: number }
}

/** More lines than this are a thicket, however wide the room. */
const mostDrawn = 16
/** Fewer than this are drawn in any room. */
const fewestDrawn = 4
/** Drawn smaller than this, names and amounts are hard to read. */
const smallest = 0.9

const thinnest = 1.5
const thickest = 13

/** Deals with both sides, those that are told alike as one, in the order they come. */
export function joinDeals(rows: DealRow[]): JoinedDeal[] {
  const joined = new Map<string, JoinedDeal>()
  for (const row of rows) {
    const { from, to, kind, figure } = row
    if (!from || !to) continue
    const key = [from.id, to.id, kind, figure?.value ?? '', figure?.unit ?? ''].join(' ')
    const known = joined.get(key)
    if (!known) joined.set(key, { key, from, to, shown: row, tellings: [row] })
    else {
      known.tellings.push(row)
      if (lastDay(row) > lastDay(known.shown)) known.shown = row
    }
  }
  return [...joined.values()]
}

/** Whether it is told by nobody for sure: one sure telling is enough. */
export function isDoubtful({ tellings }: JoinedDeal): boolean {
  return tellings.every(({ doubtful }) => doubtful)
}

/** Rows of deals that are told for sure, if by another of their tellings. */
export function sureRows(rows: DealRow[], joined: JoinedDeal[]): DealRow[] {
  const sure = new Set(joined.filter((deal) => !isDoubtful(deal)).flatMap(({ tellings }) => tellings))
  return rows.filter((row) => !row.doubtful || sure.has(row))
}

/** What became less of: the greater amount of the same sides that is off, or waits, where this one is neither. */
export function shrunkFrom(deal: JoinedDeal, deals: JoinedDeal[]): JoinedDeal | null {
  const { status, figure } = deal.shown
  if (!figure || isOff(status)) return null
  const greater = deals.filter(
    ({ from, to, shown }) =>
      from.id === deal.from.id &&
      to.id === deal.to.id &&
      shown.figure?.unit === figure.unit &&
      shown.figure.value > figure.value &&
      isOff(shown.status),
  )
  return greater.length === 1 ? greater[0]! : null
}

const isOff = (status: DealRow['status']) =>
  status === 'collapsed' || status === 'denied' || status === 'on hold'

/** The last day that a status of it can have; empty where none is dated. */
function lastDay({ history }: DealRow): string {
  return history.reduce((last, { to }) => (to !== null && to > last ? to : last), '')
}

/**
 * The first of the deals, as many as can be read in a room so wide: rather fewer than smaller. What became less of one
 * stays with it, since the one without the other misleads.
 */
export function layReadableDeals(deals: JoinedDeal[], sizes: DealSizes, room: number): DealGraph {
  for (let count = Math.min(deals.length, mostDrawn); ; count = Math.ceil(count * 0.8)) {
    const first = deals.slice(0, count)
    const left = deals.slice(count).filter((deal) => isPartedFrom(deal, first, deals))
    const graph = layDeals([...first, ...left], sizes)
    if (count <= fewestDrawn || graph.width * smallest <= room) return graph
  }
}

/** Whether it became of one of those, or one of those of it. */
function isPartedFrom(deal: JoinedDeal, those: readonly JoinedDeal[], deals: JoinedDeal[]): boolean {
  const greater = shrunkFrom(deal, deals)
  return those.some((other) => other === greater || shrunkFrom(other, deals) === deal)
}

/**
 * Givers left, takers right, with room for every label: laid out by dagre, after Gansner et al. 1993. What stands above
 * what follows there from the order in which it comes: of two orders, the one whose lines cross less.
 */
export function layDeals(deals: JoinedDeal[], sizes: DealSizes): DealGraph {
  const [one, other] = [deals, deals.toReversed()].map((order) => layInOrder(deals, order, sizes))
  return crossings(other!.edges) < crossings(one!.edges) ? other! : one!
}

function layInOrder(deals: JoinedDeal[], order: JoinedDeal[], sizes: DealSizes): DealGraph {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 34, ranksep: 56, edgesep: 22, marginx: 8, marginy: 8 })
  const entities = new Map(order.flatMap(({ from, to }) => [from, to]).map((entity) => [entity.id, entity]))
  // As wide as the widest: of two in one column, none then stands in the way of what comes to the other.
  const all = [...entities.values()].map((entity) => ({ entity, ...sizes.node(entity) }))
  const width = Math.max(0, ...all.map((node) => node.width))
  for (const { entity, height } of all) graph.setNode(String(entity.id), { width, height })
  for (const deal of order) {
    const label = { ...sizes.label(deal), labelpos: 'c', points: [] }
    graph.setEdge(String(deal.from.id), String(deal.to.id), label, deal.key)
  }
  dagre.layout(graph)
  const nodes = all.map(({ entity }) => ({ entity, ...graph.node(String(entity.id)) }))
  const laid = deals.map((deal) => ({
    deal,
    ...graph.edge(String(deal.from.id), String(deal.to.id), deal.key),
  }))
  const ends = endsOf(laid, new Map(nodes.map((node) => [node.entity.id, node])))
  const thickness = thicknessOf(deals)
  const drawn = graph.graph()
  return {
    nodes,
    edges: laid.map(({ deal, x = 0, y = 0, points }, index) => {
      const { start, end } = ends[index]!
      // The first and the last are where dagre cuts the line at its boxes; through the label it goes in any case.
      const between = points.slice(1, -1)
      const path = curve([start, ...between, end]) ?? ''
      return { deal, path, start, end, x, y, thickness: thickness(deal) }
    }),
    width: drawn.width ?? 0,
    height: drawn.height ?? 0,
  }
}

const curve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveMonotoneX)

interface Laid {
  deal: JoinedDeal
  y?: number
}

/** Lines leave and reach a box at its sides, beside each other in the order of their labels, so that none cross there. */
function endsOf(edges: Laid[], nodes: ReadonlyMap<number, DealNode>): { start: Point; end: Point }[] {
  const sides = new Map<string, Laid[]>()
  const sideOf = ({ deal }: Laid, end: 'from' | 'to') => {
    const forward = nodes.get(deal.from.id)!.x < nodes.get(deal.to.id)!.x
    return { node: nodes.get(deal[end].id)!, right: forward === (end === 'from') }
  }
  const keyOf = (edge: Laid, end: 'from' | 'to') => {
    const { node, right } = sideOf(edge, end)
    return `${node.entity.id} ${right}`
  }
  for (const edge of edges.toSorted((one, other) => (one.y ?? 0) - (other.y ?? 0)))
    for (const end of ['from', 'to'] as const) {
      const key = keyOf(edge, end)
      sides.set(key, [...(sides.get(key) ?? []), edge])
    }
  const point = (edge: Laid, end: 'from' | 'to'): Point => {
    const { node, right } = sideOf(edge, end)
    const beside = sides.get(keyOf(edge, end))!
    const step = Math.min(14, (node.height - 8) / beside.length)
    const place = beside.indexOf(edge) - (beside.length - 1) / 2
    return { x: node.x + (right ? 1 : -1) * (node.width / 2), y: node.y + place * step }
  }
  return edges.map((edge) => ({ start: point(edge, 'from'), end: point(edge, 'to') }))
}

/** Amounts of different units do not compare: each is measured by the greatest of its own. */
function thicknessOf(deals: JoinedDeal[]): (deal: JoinedDeal) => number {
  const greatest = new Map<string | null, number>()
  for (const { shown } of deals) {
    const { unit = null, value = 0 } = shown.figure ?? {}
    greatest.set(unit, Math.max(greatest.get(unit) ?? 0, value))
  }
  return ({ shown: { figure } }) => {
    const most = figure && greatest.get(figure.unit)
    return most ? thinnest + (thickest - thinnest) * Math.sqrt(figure.value / most) : thinnest
  }
}
