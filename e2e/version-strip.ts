import type { Locator, Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'

/** Says which version is read; one a pane. */
export const strip = (window: Page): Locator => window.getByRole('region', { name: m.version_strip() })
