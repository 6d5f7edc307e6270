import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { languageName } from '../src-main/telling/language-name'
import { expect, journey, test } from './fixtures'

journey(
  'the sample article says who said what, and keys alone go from mark to mark, each announced',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await expect(researcher.speakers()).toHaveText([
      /^Wall Street Journal\s*révèle/,
      /^Jensen Huang\s*a critiqué · en privé/,
      /^OpenAI\s*according to Reuters · considère/,
      /^Bloomberg\s*rapporte/,
      /^Jensen Huang\s*temporise/,
      /^Jensen Huang/,
      /^Sam Altman/,
    ])

    await researcher.text().focus()
    const heard = window.getByRole('main').locator('[aria-live]').first()
    for (const words of [/100 milliards/, /septembre 2025/, /Nvidia/, /OpenAI/]) {
      await window.keyboard.press('j')
      await expect(heard).toHaveText(words)
    }
    await window.keyboard.press('k')
    await expect(heard).toHaveText(/Nvidia/)
  },
)

journey(
  'one goes on from mark to mark while they are highlighted, by keys alone',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.text().focus()
    for (const words of ['100 milliards', 'septembre 2025', 'Nvidia']) {
      await window.keyboard.press('j')
      await expect(researcher.inspector()).toContainText(words)
      await window.keyboard.press('h')
      await researcher.hears(m.read_said_highlighted({ words }))
      await expect(researcher.inspector()).toContainText(m.read_annotation())
    }
    await researcher.show('annotations')
    await expect(window.getByRole('main').getByText(m.annotations_found({ count: 3 }))).toBeVisible()
  },
)

journey(
  'marks are corrected, made and taken away, and stay so when the document is read again',
  async ({ researcher, window }) => {
    const told = window.getByRole('list', { name: m.messages() }).getByRole('listitem')
    const readAgain = async () => {
      await window.getByRole('button', { name: m.read_more() }).click()
      await window.getByRole('menuitem', { name: m.read_again() }).click()
      // The last of what is told: what was told before may still be there.
      await expect(told.last()).toContainText(m.read_said_read_again({ title: '100 milliards évaporés' }))
    }
    await researcher.openSample()
    await researcher.speakers().nth(5).click()
    await window.keyboard.press('e')
    await window.keyboard.type('Altman')
    await window.keyboard.press('Enter')
    await expect(researcher.speakers().nth(5)).toHaveText(/^Sam Altman/)
    await researcher.selectWords("Aucun contrat n'a été signé")
    await researcher.inspector().getByRole('button', { name: m.read_quote(), exact: true }).click()
    await window.keyboard.type('Wall Street')
    await window.keyboard.press('Enter')
    await expect(researcher.speakers()).toHaveCount(8)
    await readAgain()
    await expect(researcher.speakers().nth(6)).toHaveText(/^Sam Altman/)
    await expect(researcher.speakers()).toHaveCount(8)

    // What is taken away is not found again.
    await researcher.speakers().first().click()
    await window.keyboard.press('Delete')
    await researcher.hears(m.read_said_rejected({ words: 'on ice' }))
    await expect(researcher.speakers()).toHaveCount(7)
    await readAgain()
    await expect(researcher.speakers()).toHaveCount(7)
  },
)

journey(
  'marks are drawn on the words, and stay so after corrections and by night',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const drawn = () =>
      window.evaluate(() =>
        ['quote', 'person', 'organization', 'figure'].map((name) => {
          const ranges = [
            ...((CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights.get(
              name,
            ) ?? []),
          ]
          return ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected)
        }),
      )
    await expect.poll(drawn).toEqual([true, true, true, true])
    await researcher.selectWords('le deal est mort')
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words: 'le deal est mort' }))
    await window.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(drawn).toEqual([true, true, true, true])
    await researcher.speakers().nth(4).click()
    await expect.poll(drawn).toEqual([true, true, true, true])
  },
)

journey(
  'the library’s menu gives the keys back to the text they were taken from',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await window.getByRole('button', { name: m.library_menu() }).click()
    await expect(window.getByRole('menu')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('menu')).toHaveCount(0)
    await expect(researcher.text()).toBeFocused()
  },
)

test('a text in a language that is not read in full says so, and has who speaks between its marks', async ({
  researcher,
  window,
  folder,
}) => {
  const file = join(folder, 'werk.txt')
  const said = 'Wir haben keine andere Wahl'
  await writeFile(
    file,
    `Das Werk Falkenau schließt\n\n„${said}“, sagte Roland Brandt am 3. Oktober in München. Der Umsatz sank um 4,5 Prozent auf 1,2 Milliarden Euro.\n`,
  )
  await researcher.importFiles([file])
  const language = languageName('de')
  await expect(window.getByRole('region', { name: m.docs_report() })).toContainText(
    m.remark_language_unread({ name: 'werk.txt', language }),
  )
  const unread = window.getByText(m.docs_language_unread({ language }))
  await expect(unread).toBeVisible()
  await researcher.readFiles([file])
  await expect(unread).toBeVisible()
  await expect(researcher.speakers()).toHaveText([/^Roland Brandt/])
})
