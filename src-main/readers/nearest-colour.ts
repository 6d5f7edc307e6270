import type { Colour } from '../model/annotation'

/** The one of our colours that red, green and blue (0 to 255) are nearest to, by hue; yellow where a file says none. */
export function nearestColour(rgb: readonly number[] | null): Colour {
  if (rgb?.length !== 3) return 'yellow'
  const [red, green, blue] = rgb.map((part) => part / 255) as [number, number, number]
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const range = most - least
  if (range < 0.12 || most < 0.2) return 'grey'
  const hue = hueOf({ red, green, blue, most, range })
  // A light red is what people call pink.
  if (least > 0.6 && (hue < 15 || hue >= 335)) return 'pink'
  // A dark one, purple.
  if (most < 0.7 && hue >= 250 && hue < 330) return 'purple'
  return hues.find(({ below }) => hue < below)!.colour
}

const hues: { below: number; colour: Colour }[] = [
  { below: 15, colour: 'red' },
  { below: 41, colour: 'orange' },
  { below: 70, colour: 'yellow' },
  { below: 165, colour: 'green' },
  { below: 250, colour: 'blue' },
  { below: 292, colour: 'purple' },
  { below: 346, colour: 'pink' },
  { below: 361, colour: 'red' },
]

interface Light {
  red: number
  green: number
  blue: number
  most: number
  range: number
}

/** In degrees, from 0 to 360. */
function hueOf({ red, green, blue, most, range }: Light): number {
  if (most === red) return (((green - blue) / range + 6) % 6) * 60
  if (most === green) return ((blue - red) / range + 2) * 60
  return ((red - green) / range + 4) * 60
}
