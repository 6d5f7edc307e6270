/** The smallest single change that makes one text of another, so that the caret stays where its words are. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { from: start, to: before.length - same, insert: after.slice(start, after.length - same) }
}
