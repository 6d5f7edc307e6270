import type { CitedKind } from '../../../src-main/model/note'
import { client } from '../../lib/client'

/** What waits for a person's word: the notes it touches, and what is told once they have decided. */
interface Held {
  /** What is to be removed, as the person knows it. */
  name: string
  notes: { id: number; title: string }[]
  decide: (go: boolean) => void
}

/** Removing what notes cite is held until the person has seen which notes these are. */
export class Removing {
  held = $state.raw<Held | null>(null)

  /** Whether the removal may go on: at once where no note cites it, else as the person decides. */
  async isWanted(kind: CitedKind, ids: number[], name: string): Promise<boolean> {
    const notes = await client.notes.citing({ kind, ids })
    if (notes.length === 0) return true
    this.decide(false)
    return new Promise((decide) => (this.held = { name, notes, decide }))
  }

  decide(go: boolean): void {
    const { held } = this
    this.held = null
    held?.decide(go)
  }
}
