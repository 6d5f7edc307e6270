import { contextBridge, ipcRenderer } from 'electron'
import type { Announcement } from './api/contract/announcement'

// The two wires between window and library, and nothing else, ever.
contextBridge.exposeInMainWorld('florilege', {
  call: (topic: string, name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', topic, name, input),
  on: (listener: (announcement: Announcement) => void): void => {
    ipcRenderer.on('announce', (_event, announcement: Announcement) => listener(announcement))
  },
})
