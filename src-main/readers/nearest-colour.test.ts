import { expect, it } from 'vitest'
import { nearestColour } from './nearest-colour'

it('gives each colour that known programs mark with its own name', () => {
  const seen: Record<string, string[]> = {
    yellow: ['ffd400', 'ffff00', 'fff066', 'facd5a', 'ffed00'],
    orange: ['f19837', 'ffa500', 'ff8000'],
    red: ['ff6666', 'ff0000', 'e52237', 'c00000'],
    pink: ['e56eee', 'ffc0cb', 'fb5c89', 'ff69b4'],
    purple: ['a28ae5', '800080', 'c885da'],
    blue: ['2ea8e5', '0000ff', '69aff0', '00ffff'],
    green: ['5fb236', '00ff00', '7cc868', '008000'],
    grey: ['aaaaaa', '000000', 'ffffff'],
  }
  for (const [colour, codes] of Object.entries(seen))
    expect(codes.map((code) => `${code} ${nearestColour(rgb(code))}`)).toEqual(
      codes.map((code) => `${code} ${colour}`),
    )
  expect(nearestColour(null)).toBe('yellow')
})

function rgb(code: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(code.slice(at, at + 2), 16))
}
