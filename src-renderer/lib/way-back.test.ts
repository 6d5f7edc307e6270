import { expect, test } from 'vitest'
import { WayBack } from './way-back'

const at = (name: string) => ({ name })

test('leads back step by step, and forward again', () => {
  const way = new WayBack<{ name: string }>()
  way.leave(at('deals'))
  way.leave(at('entity'))
  expect(way.back(at('text'))).toEqual(at('entity'))
  expect(way.back(at('entity'))).toEqual(at('deals'))
  expect(way.back(at('deals'))).toBeUndefined()
  expect(way.forward(at('deals'))).toEqual(at('entity'))
  expect(way.forward(at('entity'))).toEqual(at('text'))
  expect(way.forward(at('text'))).toBeUndefined()
})

test('a stop is come back to as it was left last', () => {
  const way = new WayBack<{ name: string }>()
  way.leave(at('deals'))
  way.back(at('text, further down'))
  expect(way.forward(at('deals of one name'))).toEqual(at('text, further down'))
  expect(way.back(at('text'))).toEqual(at('deals of one name'))
})

test('another way gives up what lay ahead', () => {
  const way = new WayBack<{ name: string }>()
  way.leave(at('deals'))
  way.back(at('text'))
  way.leave(at('deals'))
  expect(way.forward(at('quotes'))).toBeUndefined()
  expect(way.back(at('quotes'))).toEqual(at('deals'))
})

test('only the last steps are remembered, and none once all is forgotten', () => {
  const way = new WayBack<{ name: string }>()
  for (let step = 0; step < 1000; step++) way.leave(at(String(step)))
  const remembered: string[] = []
  for (let stop = way.back(at('now')); stop; stop = way.back(stop)) remembered.push(stop.name)
  expect(remembered).toHaveLength(100)
  expect(remembered.at(-1)).toBe('900')
  way.forget()
  expect(way.forward(at('900'))).toBeUndefined()
})
