import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block } from '../model/document'
import { extract } from './extract'

const text = readFileSync(
  join(import.meta.dirname, '../../resources/sample/100-milliards-evapores.txt'),
  'utf8',
)
const { entities, figures, dates, deals, checks } = extract({
  text,
  blocks: blocksOf(text),
  published: null,
  language: null,
})

function blocksOf(whole: string): Block[] {
  let at = 0
  return whole.split('\n').map((line, index) => {
    const item = line.startsWith('- ')
    const block = {
      kind: index === 0 ? 'title' : item ? 'list item' : 'paragraph',
      start: at + (item ? 2 : 0),
      end: at + line.length,
    }
    at += line.length + 1
    return block as Block
  })
}

const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody'
const edtfOf = (id: string | null) => dates.find((date) => date.id === id)?.edtf ?? 'undated'

describe('the sample article', () => {
  it('holds its eleven figures', () => {
    const billions = (value: number) => value * 1e9
    expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      `${billions(100)} USD`,
      `${billions(100)} USD`,
      `${billions(10)} W`,
      '9 %',
      `${billions(20)} USD`,
      `${billions(20)} USD`,
      '0.2 null',
      `${billions(100)} USD`,
      `${billions(50)} USD`,
      `${billions(30)} USD`,
      `${billions(2)} USD`,
    ])
  })

  it('resolves its four dates', () => {
    expect(dates.map(({ words, edtf }) => `${words}: ${edtf}`)).toEqual([
      'septembre 2025: 2025-09',
      'Cinq mois plus tard: 2026-02',
      'fin janvier 2026: 2026-01-21/2026-01-31',
      'Le 3 février: 2026-02-03',
    ])
  })

  it('tells its six deals', () => {
    const told = deals.map(({ from, to, figure, status }) => {
      const amount = figures.find(({ id }) => id === figure)
      return `${nameOf(from)} > ${nameOf(to)}: ${amount ? amount.value / 1e9 : 'no amount'}, ${status}`
    })
    expect(told).toEqual([
      'Nvidia > OpenAI: 100, collapsed',
      'OpenAI > AMD: no amount, signed',
      'Nvidia > OpenAI: 20, negotiating',
      'Amazon > OpenAI: 50, negotiating',
      'SoftBank > OpenAI: 30, intended',
      'Nvidia > CoreWeave: 2, announced',
    ])
  })

  it('follows the deal that died, and says from whom it knows', () => {
    const history = deals[0]!.history.map(
      ({ status, date, source }) => `${edtfOf(date)}: ${status}, ${nameOf(source)}`,
    )
    expect(history).toEqual([
      '2025-09: intended, nobody',
      '2026-01-21/2026-01-31: on hold, Wall Street Journal',
      '2026-02: collapsed, nobody',
    ])
    expect(nameOf(deals[2]!.history[0]!.source)).toBe('Bloomberg')
  })

  it('passes its two checks', () => {
    expect(
      checks.map(({ kind, claims, computed, holds }) => `${kind}: ${claims}, ${computed}, ${holds}`),
    ).toEqual(['duration: 5, 5, true', 'ratio: 0.2, 0.2, true'])
  })
})
