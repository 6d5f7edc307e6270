import { BrowserWindow, nativeTheme, screen } from 'electron'
import { origin } from './security'

/** The one window, hidden until it is shown. */
interface OpenedWindow {
  window: BrowserWindow
  /** Its page has come, and hears what it is told; fails where it does not come. */
  loaded: Promise<void>
  /** There is something to be seen on it. */
  painted: Promise<void>
}

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
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', resolve))
  const contents = window.webContents
  const loaded = window.loadURL(page ?? `${origin}/index.html`).catch((error: unknown) => {
    // A window that is closed meanwhile waits for no page.
    if (!contents.isDestroyed()) throw error
  })
  return { window, loaded, painted }
}

/** What is seen before the page is painted. */
export function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#171614' : '#fbfaf6'
}
