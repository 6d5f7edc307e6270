import type { Hit } from '../../../src-main/model/library'
import type { Workbench } from '../../state/workbench.svelte'

/** Shows the first words of a hit that are lit, where they stand. */
export function openHit(bench: Workbench, { document, start, matches: [lit] }: Hit): void {
  if (document !== null && lit)
    bench.navigation.read(document, { start: start + lit.start, end: start + lit.end })
}
