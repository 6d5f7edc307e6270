import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules that colours decide. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What is wrong in light colours, and what of it colours decide in dark ones: nothing else is another there. */
export async function faultsOf(window: Page): Promise<string[]> {
  return [...(await faultsIn(window, 'light')), ...(await faultsIn(window, 'dark', ofColours))]
}

async function faultsIn(window: Page, colorScheme: 'light' | 'dark', rules?: string[]): Promise<string[]> {
  await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(window.locator('html')).toHaveAttribute('data-theme', colorScheme)
  // The window's own protocol lets no test page be opened beside it.
  const axe = new AxeBuilder({ page: window }).setLegacyMode()
  const { violations, passes } = await (rules ? axe.withRules(rules) : axe).analyze()
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme}, ${id}: ${html.slice(0, 160)}`))
}
