import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

journey(
  'a dialog that was opened from the palette gives the keys back to where they were',
  async ({ researcher, window }) => {
    await researcher.openSample()
    for (const command of [m.command_settings(), m.command_trash(), m.command_keys()]) {
      await window.keyboard.press('Control+k')
      await window.keyboard.type(command)
      await expect(window.getByRole('option', { name: command }).first()).toBeVisible()
      await window.keyboard.press('Enter')
      await expect(window.getByRole('dialog', { name: command })).toBeVisible()
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
      await expect(researcher.text()).toBeFocused()
    }
  },
)
