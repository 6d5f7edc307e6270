import { app, dialog, Menu } from 'electron'
import { join } from 'node:path'
import { serve } from './app/ipc'
import { announceScheme, serveWindow } from './app/protocol'
import { closeBackgroundNetworking, keepInside } from './app/security'
import { openWindow } from './app/window'

const page = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

closeBackgroundNetworking()
announceScheme()
// Electron would make a menu of its own first.
Menu.setApplicationMenu(null)
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp)
else app.quit()

// What is imported here is all that a window needs to load, in a process of its own. While that begins, this one reads
// what the first view asks, and opens the library once the page needs nothing more of it: asked meanwhile, it would be
// waited for. The rest of the program is read when the first view is on the screen.
async function start(): Promise<void> {
  // Only an installed program may answer for its links on the whole machine.
  if (app.isPackaged) app.setAsDefaultProtocolClient('florilege')
  keepInside(page)
  const served = serveWindow(join(import.meta.dirname, '../renderer'))
  const { window, loaded, painted } = openWindow(join(import.meta.dirname, '../preload/preload.cjs'), page)
  const given = (part: Promise<void>) => Promise.race([part, loaded])
  const read = given(served.page).then(() => import('./app/beginning'))
  const begun = Promise.all([read, given(served.script)]).then(([{ begin }]) => begin(window))
  serve(window, async (topic, name, input) => (await begun)?.answer(topic, name, input))
  const follow = async (address: string | undefined) => {
    if (!address) return
    await loaded
    ;(await begun)?.follow(address)
  }
  // A link opened anywhere leads here: by a second start, or by the system.
  app.on('second-instance', (_event, given) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    void follow(addressAmong(given))
  })
  app.on('open-url', (event, address) => {
    event.preventDefault()
    void follow(address)
  })
  app.on('window-all-closed', () => app.quit())
  void follow(addressAmong(process.argv))
  // Not before it is known in which colours.
  const shown = Promise.all([painted, begun]).then(([, program]) => {
    if (program && !window.isDestroyed()) window.show()
  })
  const whole = Promise.all([page ? shown : served.later, begun]).then(([, program]) => program?.goOn())
  await Promise.all([loaded, shown, whole])
}

/** Nothing is on the screen yet: the system's own box says what is wrong. */
async function giveUp(why: unknown): Promise<void> {
  try {
    const { sayCannotStart } = await import('./app/cannot-start')
    sayCannotStart(why)
  } catch {
    // Files of the program are missing, and our sentences with them.
    dialog.showErrorBox(app.name, String(why))
    app.exit(1)
  }
}

function addressAmong(given: string[]): string | undefined {
  return given.find((each) => each.startsWith('florilege://'))
}
