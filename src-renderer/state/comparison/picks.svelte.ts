const most = 6

/** The quotes put side by side, in order; up to six. */
export class Picks {
  ids = $state.raw<number[]>([])
  /** The saved comparison these come from, if any. */
  comparison = $state<number | null>(null)

  has(id: number): boolean {
    return this.ids.includes(id)
  }

  /** Adds or takes away a quote; false where six are picked already. */
  toggle(id: number): boolean {
    if (this.has(id)) {
      this.ids = this.ids.filter((other) => other !== id)
      return true
    }
    if (this.ids.length >= most) return false
    this.ids = [...this.ids, id]
    return true
  }

  set(ids: number[], comparison: number | null): void {
    this.ids = ids.slice(0, most)
    this.comparison = comparison
  }

  /** Moves a column one place to the left (-1) or right (1). */
  move(id: number, step: -1 | 1): void {
    const from = this.ids.indexOf(id)
    const to = from + step
    if (from < 0 || to < 0 || to >= this.ids.length) return
    const ids = [...this.ids]
    ids.splice(from, 1)
    ids.splice(to, 0, id)
    this.ids = ids
  }

  clear(): void {
    this.set([], null)
  }
}
