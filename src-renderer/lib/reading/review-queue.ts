/** The doubtful marks of one document by their keys, as they were when it was come to, and how far their review is. */
export class ReviewQueue {
  readonly document: number
  readonly keys: readonly string[]
  /** What was shown since it began, and whether it went on from the last to what had not been. */
  #seen = new Set<string>()
  #again = false
  /** What was decided when the marks were last looked at. */
  #settled: ReadonlySet<string>

  /** `open` says which marks of the document are doubtful now. */
  constructor(document: number, keys: readonly string[], open: readonly string[]) {
    this.document = document
    this.keys = keys
    this.#settled = this.#decided(open)
  }

  see(key: string): void {
    this.#seen.add(key)
  }

  /** Whether one that is doubtful still is to be shown on the way on. */
  offers(key: string): boolean {
    return !(this.#again && this.#seen.has(key))
  }

  /** After the last one: the first that is doubtful and was not shown; -1 where there is none. */
  again(isDoubtful: (at: number) => boolean): number {
    const at = this.keys.findIndex((key, index) => !this.#seen.has(key) && isDoubtful(index))
    this.#again ||= at >= 0
    return at
  }

  /** The marks have changed: which one's decision was taken back, of several the one last come by before `place`. */
  takenBack(open: readonly string[], place: number): number | undefined {
    const before = this.#settled
    this.#settled = this.#decided(open)
    const back = this.keys.flatMap((key, at) => (before.has(key) && !this.#settled.has(key) ? [at] : []))
    return back.findLast((at) => at <= place) ?? back[0]
  }

  #decided(open: readonly string[]): ReadonlySet<string> {
    const doubtful = new Set(open)
    return new Set(this.keys.filter((key) => !doubtful.has(key)))
  }
}
