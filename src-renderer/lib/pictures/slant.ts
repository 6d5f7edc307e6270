const flattest = 40
const line = 14.5

/** By how many degrees the names above columns of that width are turned: as little as leaves each the room of its line. */
export function slantOf(column: number): number {
  const needed = (Math.asin(Math.min(1, line / column)) / Math.PI) * 180
  return Math.max(flattest, needed)
}
