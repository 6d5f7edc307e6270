import { ipcMain, type BrowserWindow } from 'electron'
import { z } from 'zod'
import { isOurWindow } from './ipc'

/** Where what was dropped on the window lies, a number each drop: the window is told no path, and can name none. */
export interface Drops {
  /** The paths of a drop, once. */
  take(drop: number): string[] | undefined
}

// A file that lies nowhere, made by another program while it was dragged, has an empty path.
const paths = z.array(z.string().min(1).max(32_768)).min(1).max(100_000)

/** Takes in drops; one that lies nowhere on this machine gets no number. */
export function holdDrops(window: BrowserWindow): Drops {
  const held = new Map<number, string[]>()
  let last = 0
  ipcMain.handle('hold', (event, dropped: unknown): number | null => {
    const parsed = isOurWindow(event, window) ? paths.safeParse(dropped) : null
    if (!parsed?.success) return null
    held.set(++last, parsed.data)
    return last
  })
  return {
    take(drop) {
      const found = held.get(drop)
      held.delete(drop)
      return found
    },
  }
}
