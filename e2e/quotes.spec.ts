import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey, test } from './fixtures'

journey(
  'a quote is found however it is typed, and opens in its place, by keys alone',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.show('quotes')
    for (const typed of [
      'definitivement',
      'DÉFINITIVEMENT',
      'definitivment',
      'investissement financement',
      'c’est un très bon',
      "c'est un tres bon",
    ]) {
      await researcher.searchQuotes(typed)
      await expect(researcher.quote('Nous adorons travailler')).toHaveCount(0)
      await expect(researcher.quote('Nous allons définitivement participer')).toBeVisible()
      // So that each search has to find it anew.
      await researcher.searchQuotes('adorons')
      await expect(researcher.quote('Nous adorons travailler')).toBeVisible()
      await expect(researcher.quote('Nous allons définitivement participer')).toHaveCount(0)
    }
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(researcher.inspector()).toContainText('Nous adorons travailler')
  },
)

journey('quotes are kept apart by who speaks', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.show('quotes')
  await window
    .getByRole('group', { name: m.quotes_filter_speakers() })
    .getByRole('checkbox', { name: /Jensen Huang/ })
    .check()
  await expect(window.getByRole('grid', { name: m.quotes_list() }).getByRole('row')).toHaveCount(3)
  await expect(researcher.quote('on ice')).toHaveCount(0)
})

journey('a quote whose cue names its kind is listed, too', async ({ researcher, window, folder }) => {
  await researcher.openSample()
  await researcher.show('quotes')
  const file = join(folder, 'note.txt')
  await writeFile(file, 'The stake\n\nBloomberg reported that Nvidia would invest $20 billion in OpenAI.')
  await researcher.importFiles([file])
  const report = window.getByRole('region', { name: m.docs_report() })
  await expect(report).toContainText(m.docs_report_imported({ count: 1 }))
  await researcher.show('quotes')
  await window.keyboard.press('/')
  await window.keyboard.type('would invest')
  await expect(researcher.quote('would invest $20 billion')).toContainText('reported')
})

test('three quotes side by side are kept under a name', async ({ researcher, window, app, open }) => {
  await researcher.openSample()
  await researcher.show('quotes')
  for (const words of ['Nvidia négocie désormais', 'Nous allons définitivement', 'Nous adorons']) {
    await researcher.quote(words).getByRole('checkbox').check()
  }
  await researcher.show('comparison')
  const columns = window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')
  await expect(columns).toHaveCount(3)
  await expect(window.getByRole('main')).toContainText('$20B')
  await window.getByRole('button', { name: m.comparison_keep(), exact: true }).click()
  await window.getByRole('textbox', { name: m.comparison_name() }).fill('Both sides')
  await window.keyboard.press('Enter')
  await researcher.hears(m.comparison_kept({ name: 'Both sides' }))
  await app.close()

  const again = await open()
  await again.window.keyboard.press('Control+4')
  await again.window.getByRole('button', { name: /Both sides/ }).click()
  await expect(
    again.window.getByRole('list', { name: m.comparison_columns() }).getByRole('article'),
  ).toHaveCount(3)
})
