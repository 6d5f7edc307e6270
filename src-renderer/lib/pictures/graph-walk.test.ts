import { describe, expect, it } from 'vitest'
import type { NamedEntity } from '../../../src-main/model/pictures'
import type { DealGraph } from './deal-graph'
import { graphParts, partAfter } from './graph-walk'

/** Names by where they stand, and deals between them with the middle of their labels. */
function graph(names: Record<string, [x: number, y: number]>, deals: [string, string, number, number][]) {
  const entities = new Map(
    Object.keys(names).map((name, id): [string, NamedEntity] => [name, { id, name, kind: 'organization' }]),
  )
  const nodes = Object.entries(names).map(([name, [x, y]]) => ({
    entity: entities.get(name)!,
    x,
    y,
    width: 100,
  }))
  const edges = deals.map(([from, to, x, y]) => ({
    ...{ deal: { key: `${from}→${to}`, from: entities.get(from)!, to: entities.get(to)! }, x, y },
  }))
  const parts = graphParts({ nodes, edges } as unknown as DealGraph)
  const named = (key: string) => nodes.find(({ entity }) => key === `entity ${entity.id}`)?.entity.name ?? key
  return { parts, named }
}

const { parts, named } = graph(
  { AMD: [500, 60], Nvidia: [0, 200], Amazon: [0, 50], OpenAI: [250, 60], Lune: [250, 230] },
  [
    ['Nvidia', 'OpenAI', 120, 130],
    ['Nvidia', 'Lune', 120, 220],
    ['Amazon', 'OpenAI', 120, 50],
    ['OpenAI', 'AMD', 380, 60],
  ],
)
const keyNamed = (name: string) => parts.find(({ key }) => named(key) === name)!.key

describe('a graph of deals', () => {
  it('is read giver by giver, each followed by what it gives', () => {
    expect(parts.map(({ key }) => named(key))).toEqual([
      ...['Amazon', 'Amazon→OpenAI', 'Nvidia', 'Nvidia→OpenAI', 'Nvidia→Lune'],
      ...['OpenAI', 'OpenAI→AMD', 'Lune', 'AMD'],
    ])
  })

  it.each([
    ['Nvidia', 'ArrowRight', 'Nvidia→Lune'],
    ['Nvidia→Lune', 'ArrowRight', 'Lune'],
    // As the eye goes, not as the lines: OpenAI stands nearer to the height of it than Lune.
    ['Nvidia→OpenAI', 'ArrowRight', 'OpenAI'],
    ['Lune', 'ArrowRight', 'OpenAI→AMD'],
    ['Lune', 'ArrowLeft', 'Nvidia→Lune'],
    ['OpenAI', 'ArrowLeft', 'Amazon→OpenAI'],
    ['Nvidia→Lune', 'ArrowUp', 'Nvidia→OpenAI'],
    ['Nvidia→OpenAI', 'ArrowUp', 'Amazon→OpenAI'],
    ['Amazon→OpenAI', 'ArrowUp', null],
    ['Amazon', 'ArrowLeft', null],
    ['Amazon', 'ArrowDown', 'Nvidia'],
    ['AMD', 'ArrowDown', null],
    ['AMD', 'ArrowRight', null],
    ['OpenAI', 'Home', 'Amazon'],
    ['OpenAI', 'End', 'AMD'],
    ['OpenAI', 'x', null],
  ])('from %s, %s leads to %s', (from, key, to) => {
    const led = partAfter(key, keyNamed(from), parts)
    expect(led && named(led)).toBe(to)
  })

  it('has no part that arrows do not lead to', () => {
    const reached = new Set([parts[0]!.key])
    for (const at of reached)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        const to = partAfter(key, at, parts)
        if (to) reached.add(to)
      }
    expect(reached.size).toBe(parts.length)
  })
})
