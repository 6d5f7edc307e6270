import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from './open'
import type { Store } from './store'

/** A real library in a folder of its own, for tests. */
export interface TemporaryLibrary {
  folder: string
  file: string
  store: Store
  /** Closes it and opens it again, as a restart does. */
  reopen(): Store
  remove(): void
}

export function temporaryLibrary(): TemporaryLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-'))
  const file = join(folder, 'library.florilege')
  const library: TemporaryLibrary = {
    folder,
    file,
    store: openStore(file, { create: true }),
    reopen() {
      library.store.close()
      library.store = openStore(file)
      return library.store
    },
    remove() {
      library.store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return library
}
