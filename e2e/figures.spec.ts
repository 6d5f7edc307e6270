import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { call, tabTo } from './annotated'
import { expect, test } from './fixtures'

interface Read {
  words: string
  value: number
  unit: string | null
  of: number | null
}
const figure = async (window: Page, words: string): Promise<Read> => {
  const { figures } = await call<{ figures: Read[] }>(window, 'documents', 'marks', { id: 1 })
  return figures.find((each) => each.words.includes(words))!
}

test('a figure is corrected in value, unit and whose it is, by keys alone, and finding again leaves it', async ({
  researcher,
  window,
}) => {
  await researcher.openSample()
  const { words } = await figure(window, '100 milliards')
  await window.mouse.click(...(await researcher.middleOf(words)))
  await window.keyboard.press('e')
  const inspector = researcher.inspector()
  const field = inspector.getByRole('textbox', { name: m.read_value() })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(words)
  await window.keyboard.type('beaucoup')
  await window.keyboard.press('Enter')
  await researcher.hears(m.error_not_an_amount({ words: 'beaucoup' }))
  await window.keyboard.press('Control+a')
  await window.keyboard.type('90 milliards d’euros')
  await window.keyboard.press('Enter')
  await researcher.hears(m.read_said_corrected({ words }))
  expect(await figure(window, words)).toMatchObject({ value: 9e10, unit: 'EUR' })

  // Correcting again begins with what it is by now: the words of the text are a correction like any other.
  await window.keyboard.press('e')
  await expect(field).not.toHaveValue(words)
  await window.keyboard.type(words)
  await window.keyboard.press('Enter')
  await researcher.hears(m.read_said_corrected({ words }))
  expect(await figure(window, words)).toMatchObject({ value: 1e11, unit: 'EUR' })
  await expect(inspector.getByRole('note', { name: m.read_why() })).toHaveCount(0)
  await expect(inspector).toContainText(m.read_decided())

  await window.keyboard.press('e')
  await tabTo(inspector.getByRole('button', { name: m.read_figure_of() }))
  await window.keyboard.press('Enter')
  await window.keyboard.type('Nvidia')
  await expect(window.getByRole('option', { name: 'Nvidia' }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await window.keyboard.press('Enter')
  await researcher.hears(m.read_said_figure_of({ words, name: 'Nvidia' }))
  await window.keyboard.press('e')
  await tabTo(inspector.getByRole('button', { name: m.read_figure_of() }))
  await window.keyboard.press('Enter')
  await window.getByRole('option', { name: m.read_nobody() }).click()
  await researcher.hears(m.read_said_figure_of_nothing({ words }))
  const corrected = await figure(window, words)
  await call(window, 'documents', 'readAgain', { id: 1 })
  expect(await figure(window, words)).toEqual(corrected)

  for (let acts = 0; acts < 5; acts++) await call(window, 'library', 'undo', undefined)
  expect(await figure(window, words)).toMatchObject({ value: 1e11, unit: 'USD' })
})
