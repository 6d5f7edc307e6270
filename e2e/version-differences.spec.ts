import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import type { Researcher } from './researcher'
import { strip } from './version-strip'

/** Takes in a file and what it was changed to, and opens the document in both panes. */
async function openBoth(
  researcher: Researcher,
  file: string,
  [before, after]: [before: string, after: string],
): Promise<void> {
  const { window } = researcher
  await writeFile(file, before)
  await researcher.importFiles([file])
  const report = window.getByRole('region', { name: m.docs_report() })
  await expect(report).toContainText(m.docs_report_imported({ count: 1 }))
  await writeFile(file, after)
  await researcher.importFiles([file])
  await expect(report.first()).toContainText(m.version_came({ version: 2 }))
  const [title = ''] = before.split('\n')
  // A long title has lines of its own, which begin where the others do.
  await expect(report.first().getByRole('button', { name: title, exact: true })).toHaveCSS(
    'text-align',
    'start',
  )
  await researcher.show('reading')
  await window.keyboard.press('Control+Shift+B')
  await window.getByRole('combobox', { name: m.command_beside() }).fill(title)
  await expect(window.getByRole('option', { name: title })).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(strip(window)).toHaveCount(2)
}

journey(
  'two versions stand beside each other, each with what it alone says',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'port.txt')
    const text = (sum: string) =>
      `Le port\n\nLe conseil a voté mardi soir.\n\nIl en coûtera ${sum} à la ville.\n\nLes travaux suivront.`
    await openBoth(researcher, file, [text('cent millions'), text('deux cents millions')])
    const differing = () =>
      window.evaluate(() =>
        [...(CSS.highlights.get('differs') ?? [])].map((range) =>
          range.startContainer.textContent?.slice(range.startOffset, range.endOffset).trim(),
        ),
      )
    expect(await differing()).toEqual([])
    await strip(window).last().getByRole('combobox').selectOption({ index: 1 })
    await expect.poll(async () => (await differing()).sort()).toEqual(['cent', 'deux cents'])
    await expect(strip(window).first()).toContainText(m.version_differs({ count: 1, version: 1 }))
    await expect(strip(window).last()).toContainText(m.version_differs({ count: 1, version: 2 }))
    await window.keyboard.press('Control+Shift+W')
    await expect.poll(differing).toEqual([])
  },
)

journey(
  'keys go from difference to difference of two versions beside each other, in both of them, and each is heard',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'digue.txt')
    const filler = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => `Phrase tranquille ${name} ${at} de la digue.`)
    const lost = 'Un paragraphe que la suite a perdu.'
    const text = (first: string, middle: string[], last: string) =>
      [
        ...['La digue', `Elle coûte ${first}.`, ...filler('du début', 40), ...middle],
        ...[...filler('de la fin', 40), `Elle dure ${last}.`],
      ].join('\n\n')
    await openBoth(researcher, file, [
      text('cent millions', [...filler('du milieu', 30), lost], 'dix ans'),
      text('deux cents millions', filler('du milieu', 30), 'vingt ans'),
    ])
    await strip(window).last().getByRole('combobox').selectOption({ index: 1 })
    const [newer, older] = [strip(window).first(), strip(window).last()]
    await expect(newer).toContainText(m.version_differs({ count: 3, version: 1 }))
    await expect(older).toContainText(m.version_differs({ count: 3, version: 2 }))

    const [pane, beside] = [0, 1].map((at) => window.locator(`section[data-pane="${at}"]`)) as [
      Locator,
      Locator,
    ]
    const heard = strip(window).getByRole('status')
    const at = (place: number, version: number) => m.version_differs_at({ place, count: 3, version })
    const top = async (words: Locator) => (await words.boundingBox())!.y
    /** Both panes are at the same place, and both say so. */
    const areAt = async (place: number) => {
      await expect(newer).toContainText(at(place, 1))
      await expect(older).toContainText(at(place, 2))
    }
    await pane.getByRole('document').focus()
    await window.keyboard.press('d')
    await areAt(1)
    await expect(heard).toContainText(m.version_heard_both({ here: 'deux cents', there: 'cent', version: 1 }))
    // What only the other version says is a difference, too, and stands there beside the place where it is lacking.
    await window.keyboard.press('d')
    await areAt(2)
    await expect(heard).toContainText(m.version_heard_there({ there: lost, version: 1 }))
    await expect(beside.getByText(lost)).toBeInViewport()
    await expect(pane.getByText('Phrase tranquille de la fin 0 de la digue.')).toBeInViewport()
    await window.keyboard.press('d')
    await areAt(3)
    await expect(heard).toContainText('vingt')
    await expect(pane.getByText('Elle dure vingt ans.')).toBeInViewport()
    await expect(beside.getByText('Elle dure dix ans.')).toBeInViewport()
    await window.keyboard.press('d')
    await areAt(3)
    await window.keyboard.press('D')
    await areAt(2)
    const passage = (side: Locator) => side.getByText('Phrase tranquille du milieu 29 de la digue.')
    await expect(passage(pane)).toBeInViewport()
    expect(Math.abs((await top(passage(pane))) - (await top(passage(beside))))).toBeLessThan(2)
    await window.keyboard.press('D')
    await areAt(1)
    await expect(pane.getByText('Elle coûte deux cents millions.')).toBeInViewport()
    await expect(beside.getByText('Elle coûte cent millions.')).toBeInViewport()

    // Where one text follows the other, a difference is shown in both all the same.
    await window.getByRole('button', { name: m.room_together() }).click()
    await newer.getByRole('button', { name: m.version_next_difference() }).focus()
    await window.keyboard.press('Enter')
    await areAt(2)
    await expect(passage(pane)).toBeInViewport()
    await expect(beside.getByText(lost)).toBeInViewport()
    // The other pane goes on from there.
    await beside.getByRole('document').focus()
    await window.keyboard.press('d')
    await areAt(3)
    await expect(pane.getByText('Elle dure vingt ans.')).toBeInViewport()
    await window.keyboard.press('?')
    await expect(window.getByRole('dialog')).toContainText(m.key_next_difference())
  },
)
