import { scaleLinear } from 'd3-scale'

/** Amounts along a line that wide, which always holds nothing: what is twice as much is twice as far from it. */
export interface FigureAxis {
  place: (value: number) => number
  ticks: { x: number; value: number }[]
}

const tickRoom = 90

export function figureAxis(
  values: readonly number[],
  width: number,
  ends: 'round' | 'bare' = 'round',
): FigureAxis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const scale = scaleLinear([least, least < most ? most : 1], [0, Math.max(1, width)])
  if (ends === 'round') scale.nice(4)
  return {
    place: (value) => scale(value),
    ticks: scale
      .ticks(Math.max(1, Math.floor(width / tickRoom)))
      .map((value) => ({ x: scale(value), value })),
  }
}
