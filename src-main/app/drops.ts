import { ipcMain, type BrowserWindow } from 'electron'
import { z } from 'zod'
import type { HeldDrop } from '../model/imports'
import { isOurWindow } from './ipc'

/** Where what was dropped on the window lies, a number each drop: the window is told no path, and can name none. */
export interface Drops {
  /** The paths of a drop, once. */
  take(drop: number): string[] | undefined
}

// A file that lies nowhere, made by another program while it was dragged, has an empty path.
const paths = z.array(z.string().max(32_768)).min(1).max(100_000)

/** A drop is taken up at once: so many wait only where a window holds without taking. */
const mostHeld = 20

/** Takes in drops: each gets a number for what of it lies on this machine, if any does, and is told what does not by its place. */
export function holdDrops(window: BrowserWindow): Drops {
  const held = new Map<number, string[]>()
  let last = 0
  ipcMain.handle('hold', (event, dropped: unknown): HeldDrop | null => {
    const parsed = isOurWindow(event, window) ? paths.safeParse(dropped) : null
    if (!parsed?.success) return null
    const nowhere = parsed.data.flatMap((path, place) => (path === '' ? [place] : []))
    const lying = parsed.data.filter((path) => path !== '')
    if (!lying.length) return { drop: null, nowhere }
    held.set(++last, lying)
    held.delete(last - mostHeld)
    return { drop: last, nowhere }
  })
  return {
    take(drop) {
      const found = held.get(drop)
      held.delete(drop)
      return found
    },
  }
}
