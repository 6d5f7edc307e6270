import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import { strip } from './version-strip'

journey(
  'what stands equally well in two places is placed by a person, by keys alone',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'pont.txt')
    const words = 'Le pont sera fermé'
    const report = window.getByRole('region', { name: m.docs_report() }).first()
    const rest =
      'Les habitants de la vallée passeront par le col, plus long de douze kilomètres, et par le tunnel.'
    await writeFile(
      file,
      `La vallée\n\n${rest}\n\nAu conseil de lundi.\n\n${words} tout l’hiver.\n\nC’est dit.`,
    )
    await researcher.importFiles([file])
    await expect(report).toContainText(m.docs_report_imported({ count: 1 }))
    await researcher.show('reading')
    await researcher.selectWords(words)
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words }))

    const [first, second] = ['au printemps', 'en été']
    await writeFile(
      file,
      `La vallée\n\n${rest}\n\n${words} ${first}.\n\nUne autre affaire.\n\n${words} ${second}.`,
    )
    await researcher.importFiles([file])
    await expect(report).toContainText(m.version_came({ version: 2 }))
    await window.keyboard.press('Control+Shift+L')
    const list = window.getByRole('listbox', { name: m.orphans_list() })
    await expect(list.getByRole('option')).toHaveCount(1)
    await expect(list).toBeFocused()
    const candidates = window.getByRole('region', { name: m.orphan_candidates() }).getByRole('button')
    await expect(candidates).toHaveCount(2)
    await expect(candidates.first()).toHaveAttribute('aria-pressed', 'true')

    // The other place is the one.
    await window.keyboard.press('l')
    await expect(candidates.last()).toHaveAttribute('aria-pressed', 'true')
    const meant = (await candidates.last().textContent())?.includes(first) ? first : second
    await window.keyboard.press('a')
    await researcher.hears(m.orphan_said_placed({ words }))
    await expect(window.getByRole('heading', { name: m.orphans_none() })).toBeVisible()

    // The last one leads back to the text, where its words are marked in that place and no other.
    await expect(window.getByRole('button', { name: m.orphans_to_reading() })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(strip(window)).toBeVisible()
    const marked = () =>
      window.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('annotation-'))
          .flatMap(([, ranges]) => [...ranges])
          .map((range) => range.startContainer.parentElement?.closest('p')?.textContent),
      )
    await expect.poll(marked).toEqual([expect.stringContaining(meant)])
  },
)
