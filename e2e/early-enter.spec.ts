import type { Locator } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import { pageOf } from './named-documents'

// Enter may come before the library has answered what was typed last: it then means that answer, not the one before.

/** Other words typed and Enter, before anything can be answered in between. */
function typeAndEnter(field: Locator, words: string): Promise<void> {
  return field.evaluate((input: HTMLInputElement, typed) => {
    input.value = typed
    input.setSelectionRange(typed.length, typed.length)
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  }, words)
}

journey(
  'what was typed when Enter came is what is meant, wherever words are typed',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await journey.step('what is found everywhere is what was typed when Enter came', async () => {
      const palette = window.getByRole('dialog')
      await window.getByRole('navigation').getByRole('button').first().focus()
      // Letters may come with the keys that open it: the next thing that the page hears is typed into it already.
      const heard = await window.evaluate(
        () =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(document.activeElement?.getAttribute('role'))
            const key = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true })
            document.activeElement?.dispatchEvent(key)
            port2.postMessage(null)
          }),
      )
      expect(heard).toBe('combobox')
      await window.keyboard.type('gigantesque')
      await expect(palette.getByRole('option').first()).toContainText('gigantesque')
      await typeAndEnter(palette.getByRole('combobox'), 'temporise définitivement')
      await expect(palette).toHaveCount(0)
      await expect(researcher.inspector()).toContainText('Nous allons définitivement')
    })

    await journey.step('a filter names whom one typed when Enter came', async () => {
      await researcher.show('quotes')
      const field = window.getByRole('combobox', { name: m.quotes_search() })
      await field.focus()
      await window.keyboard.type('speaker:huang')
      await expect(window.getByRole('option', { name: 'Jensen Huang' })).toBeVisible()
      await typeAndEnter(field, 'speaker:altman')
      await expect(field).toHaveValue('speaker:"Sam Altman" ')
    })

    await journey.step('letters typed right behind Tab follow what it takes', async () => {
      const field = window.getByRole('combobox', { name: m.quotes_search() })
      await field.fill('')
      await window.keyboard.type('spea')
      await expect(window.getByRole('option', { name: 'speaker:' })).toBeVisible()
      await field.evaluate((input: HTMLInputElement) => {
        const type = (typed: string) => {
          input.value = typed
          input.setSelectionRange(typed.length, typed.length)
          input.dispatchEvent(new InputEvent('input', { bubbles: true }))
        }
        type('speak')
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))
        type('speakh')
        type('speakhu')
      })
      await expect(field).toHaveValue('speaker:hu')
      await expect(window.getByRole('option', { name: 'Jensen Huang' })).toBeVisible()
    })

    await journey.step('a picture is narrowed to the name that was typed when Enter came', async () => {
      await researcher.show('timeline')
      await window.getByRole('button', { name: m.picture_about() }).focus()
      await window.keyboard.press('Enter')
      const field = window.getByRole('combobox', { name: m.picture_about_search() })
      await expect(field).toBeFocused()
      await window.keyboard.type('Jensen')
      await expect(window.getByRole('option', { name: /^Jensen Huang/ })).toBeVisible()
      await typeAndEnter(field, 'Bloomberg')
      await expect(window.getByRole('table', { name: m.timeline_table() }).getByRole('rowheader')).toHaveText(
        ['Feb 3, 2026'],
      )
    })

    await journey.step('words are cited that were typed in one go with Enter', async () => {
      await researcher.beginNote('Brouillon')
      await window.keyboard.type('@adorons')
      await window.keyboard.press('Enter')
      await expect(researcher.editor()).toContainText('Nous adorons travailler avec Nvidia')
      await expect(researcher.editor()).not.toContainText('@adorons')
    })

    await journey.step('a page is merged into the name that was typed when Enter came', async () => {
      await pageOf(researcher, 'Jensen Huang')
      await window.getByRole('button', { name: m.entities_merge() }).focus()
      await window.keyboard.press('Enter')
      const field = window.getByRole('dialog').getByRole('combobox')
      await field.focus()
      await window.keyboard.type('Bloomberg')
      await expect(window.getByRole('option', { name: /^Bloomberg/ })).toBeVisible()
      await typeAndEnter(field, 'Sam Altman')
      await researcher.hears(m.entities_merged({ name: 'Jensen Huang', into: 'Sam Altman' }))
    })
  },
)
