import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { answer, type AnyHandlers } from '../api/answer'
import type { Announcement } from '../api/contract/announcement'
import type { Answer } from '../model/error'

/** Answers the window's calls. Only the top frame of our own window, at our own page, is heard. */
export function serve(window: BrowserWindow, handlers: () => AnyHandlers): void {
  ipcMain.handle(
    'call',
    (event, topic: unknown, name: unknown, input: unknown): Promise<Answer<unknown>> | Answer<unknown> => {
      if (!isOurWindow(event, window)) return { ok: false, error: { code: 'bad-request', facts: {} } }
      return answer(handlers(), String(topic), String(name), input)
    },
  )
}

/** Tells the window, which is never waited for. */
export function announceTo(window: BrowserWindow): (announcement: Announcement) => void {
  return (announcement) => {
    if (!window.isDestroyed()) window.webContents.send('announce', announcement)
  }
}

function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window.webContents.mainFrame && frame.url === window.webContents.getURL()
}
