import type { Span } from '../model/span'
import type { Area } from './pdf-marked'
import { heightOf, type Placed } from './pdf-places'

/** The line that stands nearest to an area of its page. */
export function lineNear(area: Area, placed: Placed[]): Span | null {
  const nearest = placed
    .map((each) => ({ each, away: distance(area, each) }))
    .reduce<{ each: Placed; away: number } | null>(
      (best, one) => (best && best.away <= one.away ? best : one),
      null,
    )
  if (!nearest) return null
  const { base } = nearest.each.run
  const at = placed.indexOf(nearest.each)
  let [first, last] = [at, at]
  const isOnLine = (each: Placed | undefined) => each !== undefined && Math.abs(each.run.base - base) < 1
  while (isOnLine(placed[first - 1])) first--
  while (isOnLine(placed[last + 1])) last++
  return { start: placed[first]!.start, end: placed[last]!.start + placed[last]!.length }
}

function distance(area: Area, { run }: Placed): number {
  const middle = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 }
  const { top, bottom } = heightOf(run)
  const away = (at: number, from: number, to: number) => Math.max(0, from - at, at - to)
  return Math.hypot(away(middle.x, run.left, run.right), 2 * away(middle.y, top, bottom))
}

/** The last line of the pages before, else the first of those after, for a page that has no text. */
export function lineNearPage(byPage: Map<number, Placed[]>, page: number): Span | null {
  const before = [...byPage.keys()].filter((other) => other < page).reduce((a, b) => Math.max(a, b), -1)
  const after = [...byPage.keys()].filter((other) => other > page).reduce((a, b) => Math.min(a, b), Infinity)
  const near = byPage.get(before)?.at(-1) ?? byPage.get(after)?.[0]
  return near ? { start: near.start, end: near.start + near.length } : null
}
