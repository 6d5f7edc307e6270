import type { Announcement } from '../../src-main/api/contract/announcement'

declare global {
  interface Window {
    /** The two wires to the library: a call with an answer, and announcements. */
    florilege: {
      call(topic: string, name: string, input: unknown): Promise<unknown>
      on(listener: (announcement: Announcement) => void): void
    }
  }
}
