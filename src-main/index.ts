import { app, nativeTheme } from 'electron'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setLocale } from '../messages.compiled/runtime.js'
import { writeNotes } from './api/exports'
import { orSay } from './app/cannot-open'
import { exportsTopic } from './app/exports'
import { announceTo, serve } from './app/ipc'
import { librariesTopic } from './app/libraries'
import { showMenu } from './app/menu'
import { announceScheme, serveWindow } from './app/protocol'
import { closeBackgroundNetworking, keepInside } from './app/security'
import { startSession } from './app/session'
import { localeOf, readSettings, settingsTopic } from './app/settings'
import { sourcesTopic } from './app/sources'
import { startWatching } from './app/watching'
import { closeGently, openWindow } from './app/window'
import type { Announcement } from './api/contract/announcement'
import type { Settings } from './model/settings'
import { defaultLibrary } from './store/place'

const page = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const { values: asked } = parseArgs({ options: { library: { type: 'string' } }, strict: false })

closeBackgroundNetworking()
announceScheme()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  // Only an installed program may answer for its links on the whole machine.
  if (app.isPackaged) app.setAsDefaultProtocolClient('florilege')
  prefer(readSettings())
  keepInside(page)
  serveWindow(join(import.meta.dirname, '../renderer'))

  let tell: (announcement: Announcement) => void = () => undefined
  const announce = (announcement: Announcement) => tell(announcement)
  const sample = join(app.getAppPath(), 'resources/sample/100-milliards-evapores.txt')
  const { file, create } = libraryToOpen()
  const session = orSay((path, make) => startSession(path, make, sample, announce), file, create)
  if (!session) return app.quit()

  const window = openWindow(page)
  tell = announceTo(window)
  showMenu(announce)
  const leave = closeGently(window, announce)
  const watching = startWatching(session, announce)
  const openLibrary = (file: string, create: boolean) => {
    session.open(file, create)
    watching.begin()
  }
  watching.begin()
  const shell = {
    libraries: librariesTopic({ window, current: () => session.store.file, open: openLibrary, leave }),
    exports: exportsTopic(
      window,
      (folder, note) => writeNotes(session.store, { folder, note }),
      (id) => session.queue.report(id),
    ),
    sources: sourcesTopic({ window, queue: () => session.queue, turns: () => session.turns, watching }),
    settings: settingsTopic((settings) => {
      prefer(settings)
      showMenu(announce)
    }),
  }
  serve(window, () => ({ ...session.api, ...shell }))
  // A link opened anywhere leads here: by a second start, or by the system.
  const follow = (address: string | undefined) => {
    if (address) announce({ type: 'address', address })
  }
  app.on('second-instance', (_event, given) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    follow(addressAmong(given))
  })
  app.on('open-url', (event, address) => {
    event.preventDefault()
    follow(address)
  })
  window.webContents.once('did-finish-load', () => follow(addressAmong(process.argv)))
  app.on('window-all-closed', () => app.quit())
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
}

function addressAmong(given: string[]): string | undefined {
  return given.find((each) => each.startsWith('florilege://'))
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
