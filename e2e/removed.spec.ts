import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import type { Researcher } from './researcher'

const ferry = 'The ferry is late\n\n“Nobody told the passengers,” said Anna Berg.\n'
const tram = 'The tram is early\n\n“Everybody was on time,” said Paul Renard.\n'

async function bringIn(researcher: Researcher, folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name)
  await writeFile(file, text)
  await researcher.importFiles([file])
  await expect(researcher.window.getByRole('region', { name: m.docs_report() })).toContainText(
    m.docs_report_imported({ count: 1 }),
  )
}

const said = (window: Page) => window.getByRole('list', { name: m.messages() }).getByRole('listitem')

/** Notes every sentence that is said from now on, also what is gone again when it is asked for. */
async function hearAll(window: Page): Promise<() => Promise<string[]>> {
  const heard = await window.getByRole('list', { name: m.messages() }).evaluateHandle((list) => {
    const sentences: string[] = []
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const added of addedNodes) sentences.push(added.firstChild?.textContent ?? '')
    }).observe(list, { childList: true })
    return sentences
  })
  return () => heard.jsonValue()
}

journey(
  'removing the only document that is listed is told once, and can be undone from there',
  async ({ researcher, window, folder }) => {
    await bringIn(researcher, folder, 'ferry.txt', ferry)
    const rows = window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')
    await rows.first().click()
    await window.keyboard.press('Delete')
    await expect(window.getByRole('button', { name: m.docs_empty_sample() })).toBeVisible()
    await expect(said(window)).toHaveText([new RegExp(m.docs_said_removed({ title: 'The ferry is late' }))])
    await said(window).getByRole('button', { name: m.command_undo() }).click()
    await expect(rows).toHaveCount(1)
    await expect(said(window)).toHaveCount(1)
  },
)

journey(
  'an import taken back while it is looked at is told, and nothing is said to be missing',
  async ({ researcher, window, folder }) => {
    await bringIn(researcher, folder, 'ferry.txt', ferry)
    const places = {
      library: window.getByRole('option', { selected: true }).filter({ hasText: 'tram' }),
      quotes: researcher.quote('Everybody'),
      reading: researcher.text().filter({ hasText: 'Paul Renard' }),
    }
    const words = 'The tram is early'
    const takenBack = m.undo_done({ act: m.act_import({ words }) })
    const heard = await hearAll(window)
    for (const view of ['library', 'quotes', 'reading'] as const) {
      await bringIn(researcher, folder, 'tram.txt', tram)
      await researcher.show(view)
      await places[view].click()
      await window.keyboard.press('Control+z')
      await researcher.hears(takenBack)
      await expect(places[view]).toHaveCount(0)
    }
    await expect(window.getByRole('heading', { name: m.read_gone() })).toBeVisible()
    await window.keyboard.press('Control+Shift+z')
    await expect(researcher.text()).toContainText('Paul Renard')
    const redone = m.redo_done({ act: m.act_import({ words }) })
    await researcher.hears(redone)
    // Whatever was asked of what was gone was answered before that.
    expect(await heard()).toEqual([takenBack, takenBack, takenBack, redone])
  },
)

journey(
  'where nothing answers to a filter, it is said below the field',
  async ({ researcher, window, folder }) => {
    await bringIn(researcher, folder, 'ferry.txt', ferry)
    await researcher.show('library')
    const field = window.getByRole('searchbox', { name: m.docs_filter() })
    await field.fill('zeppelin')
    const none = window.getByText(m.docs_none_found({ query: 'zeppelin' }))
    await expect(none).toBeVisible()
    const [above, below] = await Promise.all([field.boundingBox(), none.boundingBox()])
    expect(below!.y - above!.y - above!.height).toBeLessThan(300)
  },
)

journey(
  'words are cited in a new note where the making of the open one was taken back',
  async ({ researcher, window, folder }) => {
    await bringIn(researcher, folder, 'ferry.txt', ferry)
    await researcher.show('quotes')
    await researcher.quote('Nobody').click()
    await window.keyboard.press('n')
    const words = 'Nobody told the passengers,'
    const cited = m.quotes_cited({ note: m.quotes_untitled_note(), words })
    await researcher.hears(cited)
    const untitled = { words: m.note_untitled() }
    await window.keyboard.press('Control+z')
    await researcher.hears(m.undo_next({ act: m['act_write note'](untitled) }))
    await expect(researcher.editor()).toContainText('Nobody told')
    for (const act of [m['act_write note'](untitled), m['act_make note'](untitled), m.act_cite({ words })]) {
      await window.keyboard.press('Control+z')
      await researcher.hears(m.undo_done({ act }))
    }
    await researcher.show('quotes')
    await researcher.quote('Nobody').click()
    await window.keyboard.press('n')
    await researcher.hears(cited)
    await researcher.show('notes')
    await expect(researcher.editor()).toContainText('Nobody told')
  },
)
