import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

let found: string | undefined

/**
 * The bytes of a file that ships in `resources`, by its path there. It lies beside the code and is no part of it: the
 * bundles of the window's worker, the command line and the tests lie at different depths, so the folder is looked for
 * from here upwards; and what is compiled into a script is held twice, and takes longer to come than all of the code.
 */
export function resourceBytes(path: string): Buffer {
  found ??= folderAbove(import.meta.dirname)
  return readFileSync(join(found, path))
}

export function resourceText(path: string): string {
  return resourceBytes(path).toString('utf8')
}

function folderAbove(folder: string): string {
  const resources = join(folder, 'resources')
  if (existsSync(join(resources, 'model'))) return resources
  const above = dirname(folder)
  if (above === folder) throw new Error('resources/model is missing.')
  return folderAbove(above)
}
