import { app, nativeTheme, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setLocale } from '../../messages.compiled/runtime.js'
import { answer } from '../api/answer'
import { writeNotes } from '../api/exports'
import type { Answer } from '../model/error'
import type { Settings } from '../model/settings'
import { defaultLibrary } from '../store/place'
import { orSay } from './cannot-open'
import { closeGently } from './closing'
import { holdDrops } from './drops'
import { exportsTopic } from './exports'
import { announceTo } from './ipc'
import { librariesTopic } from './libraries'
import { showMenu } from './menu'
import { startSession } from './session'
import { localeOf, readSettings, settingsTopic } from './settings'
import { sourcesTopic } from './sources'
import { startWatching } from './watching'
import { background } from './window'

const { values: asked } = parseArgs({ options: { library: { type: 'string' } }, strict: false })

/** What the window asks and is told, once a library is open. */
export interface Program {
  answer(topic: string, name: string, input: unknown): Promise<Answer<unknown>>
  /** Shows what a `florilege://` address names. */
  follow(address: string): void
}

/** Opens a library and joins the window to it; null where none can be opened, and the program ends. */
export function startProgram(window: BrowserWindow): Program | null {
  prefer(readSettings())
  window.setBackgroundColor(background())
  const announce = announceTo(window)
  const sample = join(app.getAppPath(), 'resources/sample/100-milliards-evapores.txt')
  const { file, create } = libraryToOpen()
  const session = orSay((path, make) => startSession(path, make, sample, announce), file, create)
  if (!session) {
    app.quit()
    return null
  }
  showMenu(announce)
  const leave = closeGently(window, announce)
  const watching = startWatching(session, announce)
  const openLibrary = (file: string, create: boolean) => {
    session.open(file, create)
    watching.begin()
  }
  watching.begin()
  const doors = { window, queue: () => session.queue, turns: () => session.turns, watching }
  const shell = {
    libraries: librariesTopic({ window, current: () => session.store.file, open: openLibrary, leave }),
    exports: exportsTopic(
      window,
      (folder, note) => writeNotes(session.store, { folder, note }),
      (id) => session.queue.whole(id),
    ),
    sources: sourcesTopic({ ...doors, announce, drops: holdDrops(window) }),
    settings: settingsTopic((settings) => {
      prefer(settings)
      showMenu(announce)
    }),
  }
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void watching
      .end()
      .then(() => session.close())
      .finally(() => {
        closed = true
        app.quit()
      })
  })
  return {
    answer: (topic, name, input) => answer({ ...session.api, ...shell }, topic, name, input),
    follow: (address) => announce({ type: 'address', address }),
  }
}

/** What lies outside the window follows the settings too: the menu's language, the frame's theme. */
function prefer(settings: Settings): void {
  void setLocale(localeOf(settings), { reload: false })
  nativeTheme.themeSource = settings.theme
}

/** The library asked for, else the last one open, else the user's own. Only the first and the last may be made new. */
function libraryToOpen(): { file: string; create: boolean } {
  if (typeof asked['library'] === 'string') return { file: asked['library'], create: true }
  const last = readSettings().recent[0]
  if (last && last !== defaultLibrary()) return { file: last, create: false }
  return { file: defaultLibrary(), create: !last }
}
