import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { Announcement } from '../api/contract/announcement'
import type { Answer } from '../model/error'

/** Answers a call, or nothing where there is no program to do so. */
type Answering = (topic: string, name: string, input: unknown) => Promise<Answer<unknown> | undefined>

const refused: Answer<never> = { ok: false, error: { code: 'bad-request', facts: {} } }

/** Answers the window's calls. */
export function serve(window: BrowserWindow, answering: Answering): void {
  ipcMain.handle(
    'call',
    async (event, topic: unknown, name: unknown, input: unknown): Promise<Answer<unknown>> => {
      if (!isOurWindow(event, window)) return refused
      return (await answering(String(topic), String(name), input)) ?? refused
    },
  )
}

/** Tells the window, which is never waited for. */
export function announceTo(window: BrowserWindow): (announcement: Announcement) => void {
  return (announcement) => {
    if (!window.isDestroyed()) window.webContents.send('announce', announcement)
  }
}

/** Only the top frame of our own window, at our own page, is heard. */
export function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window.webContents.mainFrame && frame.url === window.webContents.getURL()
}
