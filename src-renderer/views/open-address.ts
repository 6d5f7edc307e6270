import { client } from '../lib/client'
import type { Workbench } from '../state/workbench.svelte'

/** Shows what an address leads to, or says why it leads nowhere. */
export function openAddress(bench: Workbench, address: string): Promise<void> {
  return bench
    .try(async () => {
      const to = await client.addresses.open({ address })
      if (!('document' in to)) {
        if (to.kind === 'entity') return bench.navigation.showEntity(to.id)
        bench.notebook.open = to.id
        bench.navigation.show('notes')
      } else {
        const { document, start, end } = to
        bench.navigation.read(document, start === null || end === null ? null : { start, end })
      }
    })
    .then(() => undefined)
}
