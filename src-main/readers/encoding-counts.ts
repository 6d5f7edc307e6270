/** How many bytes are of a kind. */
export function countWhere(bytes: Uint8Array, holds: (byte: number, index: number) => boolean): number {
  let count = 0
  for (let index = 0; index < bytes.length; index++) if (holds(bytes[index]!, index)) count++
  return count
}
