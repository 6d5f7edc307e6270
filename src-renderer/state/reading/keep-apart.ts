import type { VersionRow } from '../../../src-main/model/version'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import type { Workbench } from '../workbench.svelte'

/** A version becomes a document of its own, which is said and can be taken back at once; answers that document. */
export async function keepApart(
  bench: Workbench,
  { id, title }: Pick<VersionRow, 'id' | 'title'>,
): Promise<number> {
  const { document } = await client.documents.part({ id })
  bench.messages.say(m.version_said_apart({ title }), {
    label: m.command_undo(),
    run: () => void bench.try(() => bench.library.undo()),
  })
  return document
}
