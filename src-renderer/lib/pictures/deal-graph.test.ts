import { describe, expect, test } from 'vitest'
import type { DealRow, DealRowStep, NamedEntity } from '../../../src-main/model/pictures'
import { crossings } from './crossings'
import { isDoubtful, joinDeals, layDeals, layReadableDeals, shrunkFrom, sureRows } from './deal-graph'

const entity = (id: number, name: string): NamedEntity => ({ id, name, kind: 'organization' })
const [nvidia, openai, amd] = [entity(1, 'Nvidia'), entity(2, 'OpenAI'), entity(3, 'AMD')]

let id = 0
function deal(
  from: NamedEntity | null,
  to: NamedEntity | null,
  value: number,
  day: string | null = null,
): DealRow {
  const step: DealRowStep = {
    status: 'announced',
    words: '',
    start: 0,
    end: 1,
    from: day,
    to: day,
    source: null,
  }
  const figure = { words: '', value, unit: 'USD', approximate: false }
  const told = { id: ++id, kind: 'investment' as const, document: id, documentTitle: `texte ${id}` }
  return { ...told, from, to, figure, status: 'announced', history: [step], doubtful: false }
}

const sizes = { node: () => ({ width: 100, height: 40 }), label: () => ({ width: 60, height: 40 }) }

describe('deals that several documents tell', () => {
  test('are one where sides, kind and amount are the same, with the latest status', () => {
    const [one, other] = [
      deal(nvidia!, openai!, 1e11, '2025-09-01'),
      deal(nvidia!, openai!, 1e11, '2026-02-01'),
    ]
    const joined = joinDeals([other, one, deal(nvidia!, openai!, 2e10)])
    expect(joined.map(({ tellings, shown }) => [tellings.length, shown.id])).toEqual([
      [2, other.id],
      [1, id],
    ])
  })

  test('are doubtful where no telling is sure', () => {
    const doubted = () => ({ ...deal(nvidia!, openai!, 1e11), doubtful: true })
    expect(joinDeals([doubted(), doubted()]).map(isDoubtful)).toEqual([true])
    expect(joinDeals([doubted(), deal(nvidia!, openai!, 1e11)]).map(isDoubtful)).toEqual([false])
  })

  test('are left out where nobody tells them for sure, with one side or both', () => {
    const doubted = (to: NamedEntity | null) => ({ ...deal(nvidia!, to, 1e11), doubtful: true })
    const [twice, alone, oneSided] = [doubted(openai!), doubted(amd!), doubted(null)]
    const [sure, half] = [deal(nvidia!, openai!, 1e11), deal(null, amd!, 5)]
    const rows = [twice, alone, oneSided, sure, half]
    expect(sureRows(rows, joinDeals(rows))).toEqual([twice, sure, half])
  })

  test('are left out where a side is unknown', () => {
    expect(joinDeals([deal(null, openai!, 1), deal(nvidia!, null, 1)])).toEqual([])
  })
})

describe('what became less', () => {
  const told = (value: number, status: DealRow['status']) => ({ ...deal(nvidia!, openai!, value), status })
  const before = (...rows: DealRow[]) => {
    const deals = joinDeals(rows)
    return deals.map((each) => shrunkFrom(each, deals)?.shown.figure?.value ?? null)
  }

  test('is told beside the greater amount that is off', () => {
    expect(before(told(1e11, 'collapsed'), told(2e10, 'negotiating'))).toEqual([null, 1e11])
  })

  test('is not guessed where the greater one still holds, gives to another or is one of two', () => {
    expect(before(told(1e11, 'signed'), told(2e10, 'negotiating'))).toEqual([null, null])
    expect(before({ ...deal(nvidia!, amd!, 1e11), status: 'collapsed' }, told(2e10, 'signed'))).toEqual([
      null,
      null,
    ])
    expect(before(told(1e11, 'collapsed'), told(6e10, 'collapsed'), told(2e10, 'signed'))).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('a graph of deals', () => {
  test('is laid so that its lines cross less', () => {
    const [first, second, third] = [entity(11, 'A'), entity(12, 'B'), entity(13, 'C')]
    const deals = joinDeals([
      deal(first, second, 3e10),
      deal(nvidia!, second, 2e10),
      deal(nvidia!, third, 1e10),
      deal(nvidia!, second, 5e9),
    ])
    expect(crossings(layDeals(deals, sizes).edges)).toBe(0)
  })

  const graph = layDeals(
    joinDeals([deal(nvidia!, openai!, 1e11), deal(nvidia!, openai!, 1e10), deal(openai!, amd!, 1e9)]),
    sizes,
  )

  test('goes from givers on the left to takers on the right', () => {
    const x = new Map(graph.nodes.map((node) => [node.entity.name, node.x]))
    expect(x.get('Nvidia')! < x.get('OpenAI')! && x.get('OpenAI')! < x.get('AMD')!).toBe(true)
  })

  test('draws greater amounts thicker', () => {
    const [most, less, least] = graph.edges.map(({ thickness }) => thickness)
    expect(most! > less! && less! > least!).toBe(true)
  })

  test('gives two deals of the same sides lines and labels of their own', () => {
    const [one, other] = graph.edges
    expect(one!.path).not.toBe(other!.path)
    expect(Math.abs(one!.y - other!.y)).toBeGreaterThanOrEqual(40)
  })

  test('leads from a side of one box to a side of the other', () => {
    const node = graph.nodes.find((each) => each.entity.name === 'Nvidia')!
    const [x] = graph.edges[0]!.path.slice(1).split(',').map(Number)
    expect(x).toBeCloseTo(node.x + node.width / 2, 1)
  })
})

describe('a graph in a room', () => {
  // Each gives to the next, so that every deal makes the graph wider.
  const chain = joinDeals(
    Array.from({ length: 12 }, (_, place) =>
      deal(entity(place, `Maison ${place}`), entity(place + 1, `Maison ${place + 1}`), 1e9 - place),
    ),
  )
  const whole = layDeals(chain, sizes)

  test('is drawn whole where it can be read', () => {
    expect(layReadableDeals(chain, sizes, whole.width).edges).toHaveLength(chain.length)
  })

  test('has the greatest deals alone where the others would make it too small to read', () => {
    const room = whole.width / 2
    const graph = layReadableDeals(chain, sizes, room)
    expect(graph.width * 0.9).toBeLessThanOrEqual(room)
    expect(graph.edges.map(({ deal }) => deal)).toEqual(chain.slice(0, graph.edges.length))
    expect(graph.edges.length).toBeGreaterThan(chain.length / 3)
  })

  test('has what became less of a deal beside it, however far behind in the order', () => {
    const off = deal(nvidia!, openai!, 1e11)
    const [great, less] = joinDeals([{ ...off, status: 'collapsed' }, deal(nvidia!, openai!, 2e10)])
    const drawn = layReadableDeals([great!, ...chain, less!], sizes, 16).edges.map((edge) => edge.deal)
    expect(drawn).toContain(great)
    expect(drawn).toContain(less)
    expect(drawn.length).toBeLessThan(chain.length)
  })

  test('has some in the narrowest', () => {
    expect(layReadableDeals(chain, sizes, 16).edges.length).toBeGreaterThan(0)
    expect(layReadableDeals([], sizes, 16).edges).toEqual([])
  })
})
