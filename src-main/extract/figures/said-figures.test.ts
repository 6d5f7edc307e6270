import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in-test'

describe('so many of so many', () => {
  it('is a ratio, with a noun between or none', () => {
    expect(figuresIn('Trois Français sur quatre dorment ; sept élèves sur 10 lisent.')).toEqual([
      'Trois Français sur quatre = 0.75',
      'sept élèves sur 10 = 0.7',
    ])
    expect(
      figuresIn('Three out of four agree, nine out of 10 came, and one in every 12 homes is empty.', 'en'),
    ).toEqual(['Three out of four = 0.75', 'nine out of 10 = 0.9', 'one in every 12 = 0.0833333333333'])
  })

  it('is none where things are counted in others, nor a mark', () => {
    expect(figuresIn('Deux marins sur trois bateaux ont disparu.')).toEqual(['Deux = 2', 'trois = 3'])
    expect(figuresIn('Il a eu 16 sur 20.')).toEqual(['16 = 16', '20 = 20'])
  })
})

it('reads "m" and "k" before what is counted as powers, and before anything else as metres', () => {
  expect(figuresIn('It sold 5m cars and 10k bikes behind a 2.4m fence.', 'en')).toEqual([
    '5m = 5000000',
    '10k = 10000',
    '2.4m = 2.4 m',
  ])
  expect(figuresIn('The 400m women ran first.', 'en')).toEqual(['400m = 400 m'])
})

it('reads what is below nought in words, and no "at least" as such', () => {
  expect(figuresIn('Il faisait moins 5 degrés, puis au moins 3 degrés.')).toEqual([
    'moins 5 degrés = -5 °C',
    '3 degrés = ~3 °C',
  ])
  expect(figuresIn('The rate was minus 3 per cent.', 'en')).toEqual(['minus 3 per cent = -3 %'])
})

it('reads metres with what is over', () => {
  expect(figuresIn('Il mesure 1 m 80. Un parc de 50 m 12 arbres.')).toContain('1 m 80 = 1.8 m')
})
