import { m } from '../../../messages.compiled/messages.js'
import type { Workbench } from '../../state/workbench.svelte'

/** Says which table was copied. */
export function tableCopied({ messages }: Workbench): (title: string) => void {
  return (title) => messages.say(m.picture_table_copied({ title }))
}
