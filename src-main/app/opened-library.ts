import { asAppError } from '../store/errors'
import { holdLittle, openStore } from '../store/open'
import type { Store } from '../store/store'
import { holdForWindow } from '../store/window-lock'
import { rememberLibrary } from './settings'

/** A library that is open in this window, and in no other. */
export interface OpenedLibrary {
  store: Store
  /** Lets another window open it. */
  letGo: () => void
}

export function openLibrary(file: string, create: boolean): OpenedLibrary {
  const store = openStore(file, { create })
  const letGo = heldOrClosed(store)
  holdLittle(store)
  rememberLibrary(store.file)
  return { store, letGo }
}

/** A library that is open in another window is closed again: it was only read. */
function heldOrClosed(store: Store): () => void {
  try {
    return holdForWindow(store.file)
  } catch (error) {
    store.close()
    throw asAppError(error) ?? error
  }
}
