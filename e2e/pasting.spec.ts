import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

/** Puts words on the system's clipboard: as marked up, and as they are. */
async function copy(window: Page, text: string, html = ''): Promise<void> {
  const copied = await window.evaluate(
    (data) => {
      const oncopy = (event: ClipboardEvent) => {
        for (const [type, words] of data) if (words) event.clipboardData?.setData(type, words)
        event.preventDefault()
      }
      document.addEventListener('copy', oncopy, { once: true })
      return document.execCommand('copy')
    },
    [
      ['text/plain', text],
      ['text/html', html],
    ] as const,
  )
  expect(copied).toBe(true)
}

const page = {
  html: '<meta charset="utf-8"><h2>Le pont</h2><p>« Il sera ouvert en mai », a dit <b>Anne Berg</b>.</p><ul><li>au nord</li><li>au sud</li></ul>',
  text: 'Le pont\n\n« Il sera ouvert en mai », a dit Anne Berg.\n\n- au nord\n- au sud',
}
const lines = 'La digue tiendra encore dix ans, selon la préfecture.\n\nRien n’est prévu ensuite.'

journey('copied words become a document, by keys alone', async ({ researcher, window }) => {
  const report = window.getByRole('region', { name: m.docs_report() })
  const rows = window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')

  // As they were marked up, with the first words as title; a second time they are there already.
  await copy(window, page.text, page.html)
  await window.keyboard.press('Control+v')
  await expect(report).toContainText(m.docs_report_imported({ count: 1 }))
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('Le pont')
  await window.keyboard.press('Control+v')
  await expect(report).toContainText(m.docs_report_there({ count: 1 }))
  await expect(rows).toHaveCount(1)
  await window.keyboard.press('Control+2')
  await expect(researcher.text().getByRole('heading', { name: 'Le pont' })).toBeVisible()
  await expect(researcher.text().getByRole('listitem')).toHaveText(['au nord', 'au sud'])

  // From anywhere by its command, though a field has the focus, which stays as it was.
  await researcher.beginNote('Digues')
  await copy(window, lines)
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill(m.command_paste())
  await window.keyboard.press('Enter')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('La digue tiendra encore dix ans, selon la préfecture.')
  await expect(window.getByRole('complementary', { name: m.docs_preview() })).toContainText(
    m.sources_pasted({ time: '' }).trim(),
  )
  await researcher.show('notes')
  await expect(researcher.editor()).not.toContainText('digue')

  // Into a field they are words.
  await researcher.show('library')
  await window.keyboard.press('/')
  await window.keyboard.press('Control+v')
  await expect(window.getByLabel(m.docs_filter())).toHaveValue(/^La digue/)
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Delete')
  await expect(rows).toHaveCount(2)

  await copy(window, ' ')
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill(m.command_paste())
  await window.keyboard.press('Enter')
  await researcher.hears(m.sources_nothing_to_paste())
})
