import { expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

it('gives each amount the names that stand with it', () => {
  const names = ['Veriton', 'Kepler', 'Tarn']
  expect(dealsIn('Veriton received $2 million from Kepler and $1 million from Tarn.', names, 'en')).toEqual([
    'Kepler > Veriton: $2 million, announced',
    'Tarn > Veriton: $1 million, announced',
  ])
})

it('hears nothing of who gives in what the money is for', () => {
  expect(
    dealsIn('Veriton took a $2bn loan from Kepler to pay for a plant.', ['Veriton', 'Kepler'], 'en'),
  ).toEqual(['Kepler > Veriton: $2bn, announced'])
})

it('leaves out what somebody is worth and what was just told', () => {
  const names = ['Veriton', 'Kepler']
  expect(
    dealsIn(
      'Veriton raised $25 million from Kepler, a round valuing the company at $200 million.',
      names,
      'en',
    ),
  ).toEqual(['Kepler > Veriton: $25 million, announced'])
  expect(
    dealsIn('Kepler versera 8 millions d’euros à Veriton, soit 1 million d’euros par an.', names),
  ).toEqual(['Kepler > Veriton: 8 millions d’euros, intended'])
})
