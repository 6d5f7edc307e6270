import { m } from '../../../messages.compiled/messages.js'
import { dayHere } from '../../../src-main/model/day-here'
import { formatDay } from '../../lib/format'
import { client } from '../../lib/client'
import type { Workbench } from '../../state/workbench.svelte'

/** "Library “Elections” · 3 févr. 2026" */
export const pictureSource = ({ library }: Workbench): string =>
  m.picture_source({ library: library.state?.name ?? '', day: formatDay(dayHere(new Date())) })

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
