/** A place in a picture, in pixels. */
export interface Point {
  x: number
  y: number
}

interface Line {
  start: Point
  end: Point
  /** The middle of its label, which it goes through. */
  x: number
  y: number
}

/** How often lines cross each other, each taken as straight from its start to its label and on to its end. */
export function crossings(lines: Line[]): number {
  const halves = lines.map((line) => [[line.start, line] as const, [line, line.end] as const])
  return halves.flatMap((one, index) =>
    halves
      .slice(index + 1)
      .flatMap((other) => one.flatMap((half) => other.filter((each) => cross(half, each)))),
  ).length
}

type Segment = readonly [Point, Point]

/** Whether two segments pass through each other; not where they only touch. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** On which side of the line from one point to another a third lies, as a sign. */
function side(from: Point, to: Point, point: Point): number {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x))
}
