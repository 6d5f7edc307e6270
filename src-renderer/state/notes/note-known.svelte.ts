import { client } from '../../lib/client'
import { citationsById, kindsById, kindsByName, nothingKnown, type Known } from '../../lib/notes/editor/known'
import type { Workbench } from '../workbench.svelte'

const mostNames = 1_000

/** What the library says of the citations and names of a note, asked again as they change. */
export function askKnown(bench: Workbench, citationIds: () => number[]): { readonly value: Known } {
  const citations = bench.ask(['notes', 'documents', 'quotes', 'annotations', 'entities'], () =>
    citationsOf(citationIds()),
  )
  const entities = bench.ask(['entities'], () => client.entities.list({ limit: mostNames }))
  const value = $derived<Known>({
    citations: citations.value ?? nothingKnown.citations,
    kinds: kindsById(entities.value?.rows ?? []),
    speakers: kindsByName(entities.value?.rows ?? []),
  })
  return {
    get value() {
      return value
    },
  }
}

async function citationsOf(ids: number[]): Promise<Known['citations']> {
  return citationsById(ids, ids.length ? await client.notes.citations({ ids }) : [])
}
