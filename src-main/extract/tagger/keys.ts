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

/** Lists of keys, one list a row, in one array, each with how often it counts. */
export class KeyLists {
  keys: Int32Array
  times: Uint8Array
  starts: Int32Array
  rows = 0
  length = 0

  /** `usual` is how often a key counts that is not added once; `room` is for so many keys, and grows. */
  constructor(
    readonly usual: number,
    room = 1024,
  ) {
    this.keys = new Int32Array(room)
    this.times = new Uint8Array(room)
    this.starts = new Int32Array(room / 4)
  }

  add(key: number): void {
    this.#add(key, this.usual)
  }

  addOnce(key: number): void {
    this.#add(key, 1)
  }

  #add(key: number, times: number): void {
    if (this.length === this.keys.length) {
      this.keys = grown(this.keys, new Int32Array(this.length * 2))
      this.times = grown(this.times, new Uint8Array(this.length * 2))
    }
    this.times[this.length] = times
    this.keys[this.length++] = key
  }

  /** Ends a row: what is added from now on belongs to the next. */
  end(): void {
    if (++this.rows === this.starts.length) this.starts = grown(this.starts, new Int32Array(this.rows * 2))
    this.starts[this.rows] = this.length
  }
}

function grown<T extends Int32Array | Uint8Array>(array: T, larger: T): T {
  larger.set(array)
  return larger
}
