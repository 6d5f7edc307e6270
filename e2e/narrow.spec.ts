import type { Locator } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { setLocale } from '../messages.compiled/runtime.js'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'
import { views } from '../src-renderer/lib/views'

const narrowest = 640

for (const locale of ['en', 'fr'] as const) {
  test(`every view of the narrowest window is in reach of the mouse in ${locale}`, async ({ open }) => {
    void setLocale(locale, { reload: false })
    const { app, window } = await open({ locale })
    await resize(app, narrowest, 500)
    const tabs = window.getByRole('navigation', { name: m.views() })
    for (const view of views) {
      const tab = tabs.getByRole('button', { name: m[`command_view-${view}`](), exact: true })
      expect(await edgesOf(tab), view).toEqual([])
      await tab.click()
      await expect(window.getByRole('main', { name: m[`command_view-${view}`]() })).toBeVisible()
    }
    void setLocale('en', { reload: false })
  })
}

journey(
  'a name is chosen inside the window, wherever its button stands',
  async ({ researcher, window, app }) => {
    await researcher.openSample()
    for (const width of [narrowest, 700, 1000, 1440]) {
      await resize(app, width, 800)
      for (const view of ['timeline', 'deals'] as const) {
        await researcher.show(view)
        await window.getByRole('button', { name: m.picture_about() }).click()
        const field = window.getByRole('combobox', { name: m.picture_about_search() })
        // What stands before the button may come later, and move both.
        await expect.poll(() => edgesOf(field), `${view} at ${width}`).toEqual([])
        await window.keyboard.press('Escape')
      }
    }
    await researcher.show('timeline')
    await window.getByRole('button', { name: m.picture_about() }).click()
    await resize(app, narrowest, 800)
    const field = window.getByRole('combobox', { name: m.picture_about_search() })
    await expect.poll(() => edgesOf(field), 'made narrower while it is open').toEqual([])
  },
)

journey('who speaks is offered with the whole of the name that is typed', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.speakers().first().click()
  await window.keyboard.press('e')
  await expect(window.getByRole('combobox', { name: m.read_whose_words() })).toBeFocused()
  await window.keyboard.type('Bastien Lacombe-Duvivier de la Tour')
  const offers = window.getByRole('option').locator('.words', { hasText: 'de la Tour' })
  await expect(offers.first()).toBeVisible()
  const cut = await offers.evaluateAll(
    (all) => all.filter((each) => each.scrollWidth > each.clientWidth).length,
  )
  expect(cut).toBe(0)
})

/** Over which edges of the window a thing stands. */
async function edgesOf(thing: Locator): Promise<string[]> {
  await expect(thing).toBeVisible()
  return thing.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    return [left < 0 && 'left', right > innerWidth && 'right'].filter((edge) => edge !== false)
  })
}
