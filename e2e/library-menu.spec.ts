import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import { resize } from './launch'

journey(
  'the library’s menu closes where a key shows another view, which has the keys',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await window.getByRole('button', { name: m.library_menu() }).press('Enter')
    const menu = window.getByRole('menu')
    await expect(menu).toBeVisible()
    await window.keyboard.press('Control+9')
    await expect(menu).toHaveCount(0)
    await expect(window.getByRole('heading', { level: 1, name: m['command_view-deals']() })).toBeFocused()
  },
)

journey('the search for a name stands while a dialog opens over it', async ({ researcher, app, window }) => {
  await researcher.openSample()
  // Low enough that the page scrolls behind them.
  await resize(app, 1000, 500)
  const opener = window.getByRole('button', { name: m.picture_about() })
  const field = window.getByRole('combobox', { name: m.picture_about_search() })
  for (const view of ['deals', 'voices', 'timeline'] as const) {
    await researcher.show(view)
    await opener.press('Enter')
    await expect(field).toBeFocused()
    for (const key of ['Control+k', 'Control+,', 'Control+k']) {
      await window.keyboard.press(key)
      // Until the dialog has the keys, Escape is the field's.
      await expect(window.locator('[role="dialog"]:focus-within')).toBeVisible()
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
      await expect(field).toBeFocused()
    }
    await window.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  }
})
