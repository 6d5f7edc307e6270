import type { Locator, Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../../messages.compiled/messages.js'
import { setLocale } from '../../messages.compiled/runtime.js'
import { call, rowsOf } from '../annotated'
import { florilege } from '../command-line'
import { expect, test } from '../fixtures'
import { checkout, resize } from '../launch'
import { Researcher } from '../researcher'

// The pictures of docs/pictures.md, by day and by night: an empty library, the sample article, and a library of the
// folder that DOCUMENTS names.
const folder = join(checkout, 'docs', 'pictures')
const themes = ['light', 'dark'] as const
const widths = [900, 1600] as const

async function take(window: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const colorScheme of themes) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.locator(`html[data-theme="${colorScheme}"]`).waitFor()
    await window.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
  }
}

/** Puts quotes of the list beside each other. */
async function compare(researcher: Researcher, quotes: Locator[]): Promise<void> {
  for (const quote of quotes) await quote.getByRole('checkbox').check()
  await researcher.show('comparison')
  await expect(
    researcher.window.getByRole('list', { name: m.comparison_columns() }).getByRole('article'),
  ).toHaveCount(quotes.length)
}

const annotated = [
  { words: 'on ice', colour: 'blue', tags: ['négociations/gel'] },
  { words: 'le deal est mort', colour: 'red', tags: ['négociations'] },
  { words: "Ni l'un ni l'autre ne cède.", colour: 'green' },
  {
    words: '100 milliards',
    colour: 'yellow',
    comment: 'Anticonstitutionnellement **disproportionné** : à vérifier par contre-interrogatoires.',
    tags: ['chiffres/invraisemblables'],
  },
] as const

/** Highlights words of the open text, and lists what was made. */
async function annotate(researcher: Researcher): Promise<void> {
  const { window } = researcher
  for (const { words, ...made } of annotated) {
    await researcher.selectWords(words)
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words }))
    const all = await call<{ id: number }[]>(window, 'annotations', 'list', {})
    const newest = Math.max(...all.map(({ id }) => id))
    await call(window, 'annotations', 'change', { id: newest, ...made })
    await window.keyboard.press('Escape')
  }
  await researcher.show('annotations')
  await expect(rowsOf(window)).toHaveCount(annotated.length)
}

async function takePictures(researcher: Researcher, name: string, entity: RegExp): Promise<void> {
  const { window } = researcher
  await take(window, `${name}-comparison`)
  await researcher.show('entities')
  const entities = window.getByRole('listbox', { name: m.entities_list() })
  await entities.getByRole('option', { name: entity }).first().click()
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await take(window, `${name}-entity`)
  for (const view of ['timeline', 'deals'] as const) {
    await researcher.show(view)
    await window.getByRole('main').getByRole('table').first().waitFor({ state: 'attached' })
    await take(window, `${name}-${view}`)
  }
}

test('an empty library and the sample article, in French', async ({ open }) => {
  await setLocale('fr', { reload: false })
  const { app, window } = await open({ locale: 'fr' })
  const researcher = new Researcher(window, app)
  for (const width of widths) {
    await resize(app, width, 1000)
    await take(window, `empty-${width}`)
  }
  await researcher.openSample()
  for (const width of widths) {
    await resize(app, width, 1000)
    await expect(researcher.text()).toBeVisible()
    await take(window, `reading-${width}`)
  }
  await annotate(researcher)
  for (const width of widths) {
    await resize(app, width, 1000)
    await take(window, `annotations-${width}`)
  }
  await researcher.show('reading')
  const count = 7
  const begin = m.read_review_begin({ count }).replace(String(count), '\\d+')
  await window.getByRole('button', { name: new RegExp(begin) }).click()
  await expect(window.getByRole('region', { name: m.read_review() })).toBeVisible()
  for (const width of widths) {
    await resize(app, width, 1000)
    await take(window, `review-${width}`)
  }
  await researcher.show('quotes')
  const said = ['Nvidia négocie désormais', 'Nous allons définitivement', 'Nous adorons']
  await compare(
    researcher,
    said.map((words) => researcher.quote(words)),
  )
  await takePictures(researcher, 'sample', /^Nvidia/)
})

test('a library of many articles, in English', async ({ open, library }) => {
  const documents = process.env['DOCUMENTS']
  expect(documents, 'DOCUMENTS names a folder').toBeTruthy()
  expect(florilege('import', documents!, '--library', library).status).toBe(0)
  await setLocale('en', { reload: false })
  const { app, window } = await open()
  const researcher = new Researcher(window, app)
  await resize(app, 1600, 1000)
  await researcher.show('quotes')
  await researcher.searchQuotes('million')
  const found = window.getByRole('grid', { name: m.quotes_list() }).getByRole('row')
  await compare(
    researcher,
    [0, 1, 2].map((row) => found.nth(row)),
  )
  // The list begins with who is named most.
  await takePictures(researcher, 'library', /./)
})
