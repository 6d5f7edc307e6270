/** Features as numbers: a feature is known by a hash of what it says, and no string is built for it. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Lists of keys, one list a row, in one array. */
export class KeyLists {
  keys = new Int32Array(1024)
  starts = new Int32Array(256)
  rows = 0
  length = 0

  add(key: number): void {
    if (this.length === this.keys.length) this.keys = grown(this.keys)
    this.keys[this.length++] = key
  }

  /** Ends a row: what is added from now on belongs to the next. */
  end(): void {
    if (++this.rows === this.starts.length) this.starts = grown(this.starts)
    this.starts[this.rows] = this.length
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
