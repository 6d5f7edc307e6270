import type { Page } from '@playwright/test'
import { join } from 'node:path'

/** The pictures of a tour: each stage as it looks by day and by night. */
export class Album {
  readonly pictures: string[] = []

  constructor(readonly folder: string) {}

  async take(window: Page, name: string): Promise<void> {
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
