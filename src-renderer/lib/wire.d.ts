import type { Announcement } from '../../src-main/api/contract/announcement'

declare global {
  interface Window {
    /** The wires to the library: a call with an answer, announcements, and dropped files that go past the window. */
    florilege: {
      call(topic: string, name: string, input: unknown): Promise<unknown>
      hold(files: File[]): Promise<unknown>
      on(listener: (announcement: Announcement) => void): void
    }
  }
}
