import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { origin } from './security'

/** The one window, hidden until it is shown. */
interface OpenedWindow {
  window: BrowserWindow
  /** Its page has come, and hears what it is told; fails where it does not come. */
  loaded: Promise<void>
  /** There is something to be seen on it; or there should be, and the system has not told. */
  painted: Promise<void>
}

/** In milliseconds from when the page has come. */
const longestUnpainted = 1000
/** How long a page that came again has to stand, in milliseconds, before it is tried once more. */
const leastStanding = 5000

/** Opens the window with its preload script, on `page` where a development server gives it. */
export function openWindow(preload: string, page: string | undefined): OpenedWindow {
  const room = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(1440, room.width),
    height: Math.min(900, room.height),
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: background(),
    autoHideMenuBar: true,
    title: 'Florilège',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  const contents = window.webContents
  const loaded = window.loadURL(page ?? `${origin}/index.html`).catch((error: unknown) => {
    // A window that is closed meanwhile waits for no page.
    if (!contents.isDestroyed()) throw error
  })
  comeBack(contents)
  // A window whose painting is never told would never be shown, and a page draws nothing more while it is not.
  const late = loaded.then(() => wait(longestUnpainted))
  const painted = Promise.race([once(window, 'ready-to-show'), late]).then(() => undefined)
  return { window, loaded, painted }
}

/** A page that went down comes again, with what the library has stored by then; one that goes down again at once does not. */
function comeBack(contents: WebContents): void {
  let last = 0
  contents.on('render-process-gone', () => {
    const again = Date.now() - last > leastStanding
    last = Date.now()
    if (again) setImmediate(() => !contents.isDestroyed() && contents.reload())
  })
}

/** What is seen before the page is painted. */
export function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#171614' : '#fbfaf6'
}
