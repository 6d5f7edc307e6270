import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** The rules that colours decide. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What is wrong in light colours, and what of it colours decide in dark ones: nothing else is another there. */
export async function faultsOf(window: Page): Promise<string[]> {
  return [...(await faultsIn(window, 'light')), ...(await faultsIn(window, 'dark', ofColours))]
}

/** What is wrong by those rules, or by all, in colours of that kind. */
export async function faultsIn(
  window: Page,
  colorScheme: 'light' | 'dark',
  rules?: string[],
): Promise<string[]> {
  await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(window.locator('html')).toHaveAttribute('data-theme', colorScheme)
  // Its half a million letters go to a page once: to send them takes longer than to look.
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(axe.source)
  const { violations, passes } = await window.evaluate(
    (wanted) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, wanted ? { runOnly: wanted } : {}),
    rules,
  )
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme}, ${id}: ${html.slice(0, 160)}`))
}
