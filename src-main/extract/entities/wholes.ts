import type { Bounds } from './pairs'
import type { Reading } from '../reading'

/** The names of a text, by word, for stretches to take the place of those inside them. */
export class Wholes {
  private readonly nameOver: (Bounds | undefined)[]
  private readonly replaced = new Set<Bounds>()
  private readonly found: Bounds[] = []

  constructor(
    { words }: Reading,
    private readonly names: Bounds[],
  ) {
    this.nameOver = words.map(() => undefined)
    for (const name of names) this.nameOver.fill(name, name.first, name.last + 1)
  }

  /** The names inside a stretch; null where it is one already, or one goes beyond it. */
  partsOf({ first, last }: Bounds): Set<Bounds> | null {
    const parts = new Set(this.nameOver.slice(first, last + 1).filter((name) => name !== undefined))
    const isPart = (name: Bounds): boolean =>
      name.first >= first && name.last <= last && name.last - name.first < last - first
    return [...parts].every(isPart) ? parts : null
  }

  /** Takes a stretch for a name, in the place of its parts. */
  take(whole: Bounds, parts: Set<Bounds>): void {
    for (const part of parts) this.replaced.add(part)
    this.found.push(whole)
  }

  /** The names as they are now, in order. */
  all(): Bounds[] {
    const others = this.names.filter((name) => !this.replaced.has(name))
    return [...others, ...this.found].sort((a, b) => a.first - b.first)
  }
}
