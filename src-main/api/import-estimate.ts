const halfLife = 20_000
/** What a file costs whatever its size, as bytes. */
const perFile = 4_096
const leastTime = 1_500
const leastFiles = 2

interface Estimate {
  /** A file of that many bytes took that many milliseconds. */
  took(size: number, time: number): void
  /** Milliseconds that so many bytes in so many files still take; null while too little is known to say. */
  remaining(size: number, files: number): number | null
}

/** Guesses how long files still take from how long others took: what is long ago counts for less, so it moves slowly. */
export function startEstimate(): Estimate {
  let cost = 0
  let time = 0
  let files = 0
  let whole = 0
  return {
    took(size, took) {
      const fading = 0.5 ** (took / halfLife)
      cost = cost * fading + size + perFile
      time = time * fading + took
      files++
      whole += took
    },
    remaining(size, left) {
      if (files < leastFiles || whole < leastTime) return null
      return ((size + left * perFile) * time) / cost
    },
  }
}
