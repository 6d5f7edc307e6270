import type { FileMark } from '../../../src-main/model/annotation'
import { m } from '../../../messages.compiled/messages.js'

/** How a mark came about that came with its file: "underlined by Anne Martin". */
export function madeInFile(madeAs: FileMark, author: string | null): string {
  const made = m[`read_made_as_${madeAs}`]()
  return author ? m.read_made_by({ made, author }) : made
}
