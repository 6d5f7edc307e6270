import { untrack } from 'svelte'
import type { Imports } from './imports.svelte'

/** Shows the first document of each import that ends from now on; asked for while a component begins. */
export function followArrivals(imports: Imports, show: (document: number) => void): void {
  /** Those that were here before are not what one comes back for. */
  let followed = untrack(() => imports.reports[0]?.id)

  // An effect, since imports end by themselves; what came in is what the person wants to see.
  $effect(() => {
    const report = imports.reports[0]
    if (!report || report.id === followed) return
    followed = report.id
    const first = report.outcomes.find((outcome) => outcome.status !== 'refused')
    if (first) show(first.document)
  })
}
