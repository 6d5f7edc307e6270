import { expect, it } from 'vitest'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { actsBehind } from './acting'
import { framesOf } from './frames'
import { namedIn } from './mention'
import { mentionsIn } from './mentions'

function acts(sentence: string): boolean {
  const reading = readingOfLines(sentence)
  const [frame] = framesOf(reading)
  const named = namedIn(findEntities(reading))
  const [first] = mentionsIn(frame!, named).filter(({ entity }) => entity)
  return actsBehind(frame!, first!)
}

it('finds the verb of a name behind what is told of it between commas', () => {
  expect(acts('Bernard Oakes was quiet.')).toBe(true)
  expect(acts('Bernard Oakes, 66, of Accrington, was quiet.')).toBe(true)
  expect(acts('Paul Vernet, ministre des Ports, ne l’a pas vu.')).toBe(true)
})

it('takes no verb of another sentence or clause', () => {
  expect(acts('They met Bernard Oakes, 66, of Accrington.')).toBe(false)
  expect(acts('They met Bernard Oakes, 66: rain, was all they saw.')).toBe(false)
  expect(acts('Ils ont vu Paul Vernet, ministre des Ports.')).toBe(false)
})
