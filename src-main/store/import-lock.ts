import { existsSync } from 'node:fs'
import { lockFile } from './file-lock'

const fileOf = (library: string, id: number) => `${library}.import-${id}`

/** Says to other programs at a library that an import goes on, until the answer is called. */
export function holdImport(library: string, id: number): () => void {
  return lockFile(fileOf(library, id)) ?? (() => undefined)
}

/** Whether an import goes on that this or another program began: one that went down with its program does not. */
export function isImportHeld(library: string, id: number): boolean {
  const file = fileOf(library, id)
  if (!existsSync(file)) return false
  const letGo = lockFile(file)
  letGo?.()
  return letGo === null
}
