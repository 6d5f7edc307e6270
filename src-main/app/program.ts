import { app, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { AnyHandlers } from '../api/answer'
import type { Announcement } from '../api/contract/announcement'
import { writeNotes } from '../api/exports'
import { closeGently } from './closing'
import type { Drops } from './drops'
import { exportsTopic } from './exports'
import { librariesTopic } from './libraries'
import { showMenu } from './menu'
import type { OpenedLibrary } from './opened-library'
import { startSession } from './session'
import { prefer, settingsTopic } from './settings'
import { sourcesTopic } from './sources'
import { startWatching } from './watching'

interface Beginning {
  window: BrowserWindow
  opened: OpenedLibrary
  drops: Drops
  announce: (announcement: Announcement) => void
}

/** The whole program around the window of a library. */
export interface Program {
  /** What may be asked of the library that is open now, and of the program. */
  handlers(): AnyHandlers
  close(): Promise<void>
}

export function startProgram({ window, opened, drops, announce }: Beginning): Program {
  const sample = join(app.getAppPath(), 'resources/sample/100-milliards-evapores.txt')
  const session = startSession(opened, sample, announce)
  showMenu(announce)
  const leave = closeGently(window, announce)
  const watching = startWatching(session, announce)
  const open = (file: string, create: boolean) => {
    session.open(file, create)
    watching.begin()
  }
  watching.begin()
  const doors = { window, queue: () => session.queue, turns: () => session.turns, watching }
  const shell = {
    libraries: librariesTopic({ window, current: () => session.store.file, open, leave }),
    exports: exportsTopic(
      window,
      (folder, note) => writeNotes(session.store, { folder, note }),
      (id) => session.queue.whole(id),
    ),
    sources: sourcesTopic({ ...doors, announce, drops }),
    settings: settingsTopic((settings) => {
      prefer(settings)
      showMenu(announce)
    }),
  }
  return {
    handlers: () => ({ ...session.api, ...shell }),
    close: () => watching.end().then(() => session.close()),
  }
}
