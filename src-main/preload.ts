import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Announcement } from './api/contract/announcement'

// The wires between window and library, and nothing else, ever.
contextBridge.exposeInMainWorld('florilege', {
  call: (topic: string, name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', topic, name, input),
  on: (listener: (announcement: Announcement) => void): void => {
    ipcRenderer.on('announce', (_event, announcement: Announcement) => listener(announcement))
  },
  // Where files that were dropped lie goes past the window, which gets a number for them: it can name no other file.
  hold: (files: File[]): Promise<unknown> =>
    ipcRenderer.invoke(
      'hold',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
})
