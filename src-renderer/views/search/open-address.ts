import { client } from '../../lib/client'
import { keyOfMark } from '../../lib/reading/reading-marks'
import type { Workbench } from '../../state/workbench.svelte'

/** Shows what an address leads to, or says why it leads nowhere. */
export function openAddress(bench: Workbench, address: string): Promise<void> {
  return bench
    .try(async () => {
      const to = await client.addresses.open({ address })
      if (!('document' in to)) {
        if (to.kind === 'entity') return bench.navigation.showEntity(to.id)
        bench.showNote(to.id)
      } else {
        if (to.kind === 'document') return bench.navigation.read(to.document)
        const mark = to.kind === 'citation' ? undefined : keyOfMark(to.kind, to.id)
        bench.navigation.read(to.document, to, mark)
      }
    })
    .then(() => undefined)
}
