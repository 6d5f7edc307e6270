import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import { bring, pageOf } from './named-documents'

journey(
  'a note is written on someone, and found again from their page, by keyboard',
  async ({ researcher, window, folder }) => {
    await bring(researcher, folder, 'Le premier jour')
    let page = await pageOf(researcher, 'Jensen Huang')
    await page.getByRole('button', { name: m.about_note_write({ name: 'Jensen Huang' }) }).focus()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('textbox', { name: m.note_title() })).toHaveValue('Jensen Huang')
    await expect(researcher.editor()).toContainText('Jensen Huang')
    await researcher.editor().focus()
    await window.keyboard.press('Control+End')
    await window.keyboard.type('À rappeler mardi.')
    await researcher.noteIsSaved()

    page = await pageOf(researcher, 'Jensen Huang')
    const notes = page.getByRole('region', { name: m.about_notes() })
    await notes.getByRole('button', { name: 'Jensen Huang', exact: true }).focus()
    await window.keyboard.press('Enter')
    await expect(researcher.editor()).toContainText('À rappeler mardi.')
    // Nobody else's page has it.
    page = await pageOf(researcher, 'Sam Altman')
    await expect(page.getByRole('region', { name: m.about_notes() }).getByRole('button')).toHaveText([
      m.about_note_write({ name: 'Sam Altman' }),
    ])
  },
)

journey(
  'a page says with which deals, when and beside whom, each opening its words, by keys alone',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'dated.md')
    await writeFile(
      file,
      '---\ndate: 2026-02-03\n---\n\n# Un jour de février\n\nNvidia et OpenAI dorment. Il pleut à Paris.\n',
    )
    await researcher.openSample()
    await researcher.importFiles([file])
    const page = await pageOf(researcher, 'Nvidia')
    const part = (name: string) => page.getByRole('region', { name, exact: true })
    const press = async (button: ReturnType<typeof part>) => {
      await button.focus()
      await window.keyboard.press('Enter')
    }
    await expect(
      part(m.deals_table())
        .getByRole('row', { name: /OpenAI.*100/ })
        .first(),
    ).toBeVisible()
    await expect(
      part(m.about_figures())
        .getByRole('button', { name: /100 milliards/ })
        .first(),
    ).toBeVisible()

    // A month opens its sentences, those of the article without a date too, and closes them again.
    const month = page
      .getByRole('group', { name: m.voices_mentions() })
      .getByRole('button', { name: /Feb 2026/ })
    await press(month)
    await expect(month).toHaveAttribute('aria-expanded', 'true')
    const sentences = page.getByRole('group', { name: m.voices_named() })
    await expect(sentences).toBeFocused()
    await expect(sentences).toContainText('Nvidia et OpenAI dorment.')
    await press(month)
    await expect(sentences).toHaveCount(0)
    await expect(page.getByRole('table', { name: m.voices_mentions_table() }).getByRole('row')).toHaveText([
      /Times|Month/,
      /^Nvidia\s*Sep 2025\s*\d+$/,
      /^Nvidia\s*Jan 2026\s*\d+$/,
      /^Nvidia\s*Feb 2026\s*\d+$/,
    ])

    const together = part(m.about_companions()).getByRole('button', { name: /with OpenAI$/ })
    await press(together)
    await expect(together).toHaveAttribute('aria-expanded', 'true')
    await expect(part(m.about_companions()).locator('.source')).toHaveCount(2)

    // A town says nothing, and has no room for it.
    const town = await pageOf(researcher, 'Paris')
    await expect(town).toContainText(m.count_documents({ count: 1 }))
    await expect(town).not.toContainText(m.count_quotes({ count: 0 }))
    await expect(
      town.getByRole('region', { name: m.about_spoken_of({ name: 'Paris' }), exact: true }),
    ).toBeVisible()
    await expect(
      town.getByRole('region', { name: m.entities_said({ name: 'Paris' }), exact: true }),
    ).toHaveCount(0)
  },
)
