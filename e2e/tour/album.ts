import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { m } from '../../messages.compiled/messages.js'

/** The pictures of a tour: each stage as it looks by day and by night. */
export class Album {
  readonly pictures: string[] = []

  constructor(readonly folder: string) {}

  async take(window: Page, name: string): Promise<void> {
    await dismissMessages(window)
    const number = String(this.pictures.length / 2 + 1).padStart(2, '0')
    for (const colorScheme of ['dark', 'light'] as const) {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await window.locator(`html[data-theme="${colorScheme}"]`).waitFor()
      const path = join(this.folder, `${number}-${name}-${colorScheme}.png`)
      await window.screenshot({ path })
      this.pictures.push(path)
    }
  }
}

/** Closes what was said at the foot of the window, as one does who wants to see what lies behind. */
async function dismissMessages(window: Page): Promise<void> {
  if (await window.getByRole('dialog').isVisible()) return
  const close = window.getByRole('list', { name: m.messages() }).getByRole('button', { name: m.close() })
  while ((await close.count()) > 0) await close.first().click()
}
