import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import type { Workbench } from '../../state/workbench.svelte'

/** Asks where a picture goes, and says where it went. */
export async function savePicture(
  { messages }: Workbench,
  picture: { name: string; type: 'svg' | 'png'; bytes: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const file = await client.exports.picture(picture)
  if (file === null) return
  const show = { label: m.export_show(), run: () => void client.exports.show({ file }) }
  messages.say(m.picture_saved({ file }), show)
}
