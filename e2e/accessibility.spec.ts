import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { faultsOf } from './faults-seen'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'
import { views } from '../src-renderer/lib/views'

journey(
  'no view has a serious fault for those who see less, in light colours and dark ones',
  async ({ researcher, window }) => {
    expect(await faultsOf(window), 'first start').toEqual([])
    for (const view of views) {
      await researcher.show(view)
      expect(await faultsOf(window), `${view}, empty`).toEqual([])
    }
    await researcher.show('library')
    await researcher.openSample()
    await researcher.speakers().nth(1).click()
    expect(await faultsOf(window), 'reading').toEqual([])
    await researcher.show('library')
    expect(await faultsOf(window), 'library').toEqual([])
    await researcher.show('quotes')
    await researcher.quote('on ice').getByRole('checkbox').check()
    await researcher.quote('Nous adorons').getByRole('checkbox').check()
    expect(await faultsOf(window), 'quotes').toEqual([])
    await researcher.show('comparison')
    await expect(window.getByRole('article')).toHaveCount(2)
    expect(await faultsOf(window), 'comparison').toEqual([])
    await researcher.show('entities')
    expect(await faultsOf(window), 'entities').toEqual([])
    await researcher.show('annotations')
    expect(await faultsOf(window), 'annotations').toEqual([])
    await researcher.show('timeline')
    expect(await faultsOf(window), 'timeline').toEqual([])
    await researcher.show('deals')
    expect(await faultsOf(window), 'deals').toEqual([])
    await researcher.show('voices')
    await expect(window.getByRole('grid')).toBeVisible()
    expect(await faultsOf(window), 'voices').toEqual([])
    await researcher.beginNote('A note')
    await researcher.cite('adorons')
    expect(await faultsOf(window), 'notes').toEqual([])
    await window.keyboard.press('Control+k')
    await expect(window.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(window), 'palette').toEqual([])
  },
)

journey('nothing scrolls sideways, however wide the window', async ({ researcher, window, app }) => {
  await researcher.openSample()
  for (const view of views) {
    await researcher.show(view)
    // The widest of a page comes last.
    if (view === 'entities') await expect(window.getByRole('table', { name: m.deals_table() })).toBeVisible()
    for (const width of [640, 900, 1600]) {
      await resize(app, width, 800)
      await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
      const wide = await window.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 &&
              /auto|scroll/.test(getComputedStyle(element).overflowX),
          )
          .map((element) => element.className),
      )
      expect(wide, `${view}, ${width} pixels`).toEqual([])
    }
  }
})

test('a name longer than the page does not widen the page of who is named with it', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  const long = 'Méthylpropénylènedihydroxycinnaménylacrylique'.repeat(3)
  const file = join(folder, 'mots.txt')
  await writeFile(file, `La maire Anne Legrand a signé un accord avec ${long} SA mardi, a dit Paul Martin.`)
  await resize(app, 900, 800)
  await researcher.importFiles([file])
  await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
  await researcher.show('entities')
  const names = window.getByRole('listbox', { name: m.entities_list() })
  await names.getByRole('option', { name: /Anne Legrand/ }).click()
  const name = window.getByRole('main').getByRole('button', { name: long }).first()
  await expect(name).toBeVisible()
  // What stands beyond the page's edge is cut off there, not scrolled to.
  const edge = await name.evaluate((button) => button.getBoundingClientRect().right)
  expect(edge).toBeLessThan(900)
})
