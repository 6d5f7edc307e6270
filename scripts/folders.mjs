import { existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const runtimeFolder = join(root, '.runtime')

/** A fresh folder beside where its content will end up, so that one rename finishes the work. */
export function temporaryFolder() {
  mkdirSync(runtimeFolder, { recursive: true })
  return mkdtempSync(join(runtimeFolder, `unfinished-${process.pid}-`))
}

/** What earlier attempts left when they were cut short. */
export function removeUnfinished() {
  if (!existsSync(runtimeFolder)) return
  for (const name of readdirSync(runtimeFolder)) {
    const owner = /^unfinished-(\d+)-/.exec(name)?.[1]
    if (owner && !isRunning(Number(owner)))
      rmSync(join(runtimeFolder, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
