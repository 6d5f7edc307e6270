import { SearchedText, type TextHit } from '../../lib/reading/find-in-text'
import type { Reading } from './reading.svelte'

/** As long as a search may hold the window before it lets keys and frames through. */
const slice = 12

/** The same list each time, so that nothing is drawn anew for it. */
const noHits: TextHit[] = []

/** Finding words in the document being read. */
export class Finding {
  open = $state(false)
  query = $state('')
  /** Exact ones first, each kind in the order of the text. */
  hits = $state.raw<TextHit[]>([])
  at = $state(0)
  /** Whether the whole text has been searched. */
  done = $state(true)
  #reading: Reading
  #searched: { text: string; searched: SearchedText } | null = null
  #queries: Record<number, string> = {}
  #turn = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** What is drawn of them. */
  shown = $derived.by((): TextHit[] => (this.open ? this.hits : noHits))
  hit = $derived.by((): TextHit | null => (this.open ? (this.hits[this.at] ?? null) : null))
  near = $derived.by(() => this.hits.filter(({ near }) => near).length)

  /** Takes up what was sought in this document last. */
  begin(): void {
    this.open = true
    const { id } = this.#reading
    const last = id === null ? undefined : this.#queries[id]
    if (last !== undefined && last !== this.query) void this.seek(last)
  }

  close(): void {
    this.#turn++
    this.open = false
  }

  /** Another document is read. */
  forget(): void {
    this.close()
    this.query = ''
    this.hits = []
  }

  step(step: -1 | 1): TextHit | null {
    if (this.hits.length) this.at = (this.at + step + this.hits.length) % this.hits.length
    return this.hit
  }

  /** Searches in slices of a few milliseconds; a newer query stops it. Answers the first hit at or after the caret. */
  async seek(query: string): Promise<TextHit | null> {
    const turn = ++this.#turn
    this.query = query
    const { document, caret } = this.#reading
    if (!document) return null
    this.#queries[document.id] = query
    if (this.#searched?.text !== document.text)
      this.#searched = { text: document.text, searched: new SearchedText(document.text) }
    this.done = false
    const hits: TextHit[] = []
    let since = performance.now()
    for (const found of this.#searched.searched.find(query)) {
      hits.push(...found)
      if (performance.now() - since < slice) continue
      await new Promise((later) => setTimeout(later))
      if (turn !== this.#turn) return null
      since = performance.now()
    }
    this.hits = [...hits.filter(({ near }) => !near), ...hits.filter(({ near }) => near)]
    this.at = Math.max(
      0,
      this.hits.findIndex(({ start, near }) => !near && start >= caret),
    )
    this.done = true
    return this.hit
  }
}
