import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey, test } from './fixtures'
import { Researcher } from './researcher'

/** Three quotes with nobody near who could have said them. */
const suddenly = `Et soudain
Et soudain. « Nous partirons demain avec la marée du matin. »

Puis plus rien. « Le bateau ne reviendra pas cette année. »

Encore et encore. « Il faudra tout recommencer depuis le début. »`

/** A name that stands several times, and says two things. */
const harbour = `Une journée au port
Sam Altman dirige le port. « La jetée tiendra bien encore dix ans », a déclaré Altman. « Les travaux commencent lundi », a ajouté Altman. Altman part mardi.`

async function read(researcher: Researcher, folder: string, words: string) {
  const file = join(folder, `${words.length}.txt`)
  await writeFile(file, words)
  await researcher.importFiles([file])
  // The library is shown as an import begins: whoever goes on before that is called back to it.
  const report = researcher.window.getByRole('region', { name: m.docs_report() })
  await expect(report.first()).toContainText(m.docs_report_imported({ count: 1 }))
  await researcher.show('reading')
  await expect(researcher.text()).toBeVisible()
}

const review = (window: Page) => window.getByRole('region', { name: m.read_review() })
const place = (place: number) => m.read_review_place({ place, count: 3 })

/** Says, where a speaker is asked for, that it is somebody new. */
async function nameSomeone(window: Page) {
  await window.keyboard.type('Zoé Martin')
  const offered = window.getByRole('option', { name: m.read_new_entity({ name: 'Zoé Martin' }) })
  await expect(offered.first()).toBeVisible()
  await window.keyboard.press('Enter')
}

/** The words drawn as doubtful. */
const paler = (window: Page) =>
  window.evaluate(() =>
    [
      ...((CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights.get(
        'quote-doubtful',
      ) ?? []),
    ].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    ),
  )

journey(
  'doubtful quotes are accepted, corrected and rejected by keys alone, and never asked again',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, suddenly)
    await expect.poll(() => paler(window)).toHaveLength(3)
    await researcher.text().focus()
    await window.keyboard.press('r')
    await expect(review(window)).toContainText(place(1))
    await expect(researcher.inspector()).toContainText(m.read_doubtful({ sure: '40%' }))
    const heard = window.getByRole('main').locator('[aria-live]').first()
    await expect(heard).toContainText('Nous partirons demain')

    await window.keyboard.press('a')
    await researcher.hears(m.read_said_accepted({ words: 'Nous partirons demain avec la marée du matin.' }))
    await expect(review(window)).toContainText(place(2))
    await expect(heard).toContainText('Le bateau ne reviendra pas')
    await window.keyboard.press('k')
    await expect(review(window)).toContainText(m.read_decided())
    await window.keyboard.press('j')

    // Before anything is typed, Enter leaves the speaker that stands there.
    await window.keyboard.press('e')
    await window.getByRole('combobox', { name: m.read_whose_words() }).press('Enter')
    await expect(window.getByRole('combobox', { name: m.read_whose_words() })).toBeHidden()
    await expect(review(window)).not.toContainText(m.read_decided())

    await window.keyboard.press('e')
    await nameSomeone(window)
    const said = { words: 'Le bateau ne reviendra pas cette année.', name: 'Zoé Martin' }
    await researcher.hears(m.read_said_speaker(said))
    await expect(review(window)).toContainText(m.read_decided())
    await expect(review(window)).toContainText('Zoé Martin')

    await window.keyboard.press('j')
    await expect(review(window)).toContainText(place(3))
    await window.keyboard.press('Delete')
    await researcher.hears(m.read_review_end())
    await expect(review(window)).toHaveCount(0)
    await expect.poll(() => paler(window)).toHaveLength(0)

    await window.getByRole('button', { name: m.read_more() }).click()
    await window.getByRole('menuitem', { name: m.read_again() }).click()
    await researcher.hears(m.read_said_read_again({ title: 'Et soudain' }))
    await expect(researcher.speakers()).toHaveCount(2)
    await window.keyboard.press('r')
    await researcher.hears(m.read_review_none())
  },
)

journey(
  'Escape leaves a review, and what was accepted can be taken back',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, suddenly)
    await researcher.text().focus()
    await window.keyboard.press('r')
    await expect(review(window)).toContainText(place(1))
    await window.keyboard.press('Enter')
    await expect(review(window)).toContainText(place(2))
    await window.keyboard.press('Escape')
    await expect(review(window)).toHaveCount(0)
    await expect(window.getByRole('button', { name: m.read_review_begin({ count: 2 }) })).toBeVisible()
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('button', { name: m.read_review_begin({ count: 3 }) })).toBeVisible()
  },
)

journey(
  'what was passed over is offered again until all is decided, and undo returns to its mark',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, suddenly)
    const [leaving, boat, again] = ['Nous partirons demain', 'Le bateau ne reviendra', 'Il faudra tout']
    const heard = window.getByRole('main').locator('[aria-live]').first()
    const isAt = async (words: string, at: number) => {
      await expect(review(window)).toContainText(place(at))
      await expect(heard).toContainText(words)
    }
    await researcher.text().focus()
    await window.keyboard.press('r')
    await isAt(leaving, 1)
    for (const [words, at] of [
      [boat, 2],
      [again, 3],
    ] as const) {
      await window.keyboard.press('j')
      await isAt(words, at)
    }
    await window.keyboard.press('j')
    await researcher.hears(new RegExp(m.read_review_end_open({ count: 3 })))
    await expect(review(window)).toHaveCount(0)

    // The next review begins behind the last one passed over; one begun later comes to what stands before it last.
    await window.keyboard.press('r')
    await isAt(leaving, 1)
    await window.keyboard.press('j')
    await isAt(boat, 2)
    await window.keyboard.press('Escape')
    await window.keyboard.press('r')
    await isAt(boat, 2)
    await window.keyboard.press('a')
    await isAt(again, 3)
    await window.keyboard.press('Control+z')
    await isAt(boat, 2)
    await expect(review(window)).not.toContainText(m.read_decided())
    await window.keyboard.press('a')
    await isAt(again, 3)
    await window.keyboard.press('Delete')
    await isAt(leaving, 1)
    await window.keyboard.press('a')
    await researcher.hears(new RegExp(m.read_review_end()))
  },
)

journey(
  'among the quotes, the doubtful ones are kept apart and open in their place',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, suddenly)
    await researcher.show('quotes')
    await window
      .getByRole('group', { name: m.quotes_filter_doubts() })
      .getByRole('checkbox', { name: m.quotes_doubtful() })
      .press('Space')
    await expect(window.getByRole('grid', { name: m.quotes_list() }).getByRole('row')).toHaveCount(3)
    await window.keyboard.press('Escape')
    await window.keyboard.press('Enter')
    await expect(researcher.inspector()).toContainText('Nous partirons demain')
  },
)

journey(
  'one correction is done for the same words of the document, and taken back at once',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, harbour)
    const altmans = () => researcher.speakers().filter({ hasText: 'Sam Altman' })
    const before = await altmans().count()
    await researcher.speakers().filter({ hasText: 'a déclaré' }).focus()
    await window.keyboard.press('Enter')
    await window.keyboard.press('e')
    await nameSomeone(window)
    await expect(altmans()).toHaveCount(before - 1)
    await expect(researcher.inspector()).toContainText(m.read_same_document({ count: 1 }))
    await window.keyboard.press('s')
    await researcher.hears(m.read_said_same({ count: 1, words: 'La jetée tiendra bien encore dix ans' }))
    await expect(altmans()).toHaveCount(before - 2)
    await window.keyboard.press('Control+z')
    await expect(altmans()).toHaveCount(before - 1)
  },
)

test('a name rejected everywhere stays so: in what comes in later, found again, after a restart', async ({
  open,
  folder,
}) => {
  let { app, window } = await open()
  let researcher = new Researcher(window, app)
  await read(researcher, folder, harbour)
  const entity = (count: number) =>
    window.getByRole('button', {
      name: m.read_named_times({ name: 'Sam Altman', kind: m.read_kind_person(), count }),
    })
  await expect(entity(4)).toBeVisible()
  await entity(4).focus()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await expect(researcher.inspector()).toContainText('Sam Altman')
  await window.keyboard.press('Delete')
  await expect(researcher.inspector()).toContainText(m.read_same_later({ count: 2 }))
  await window.keyboard.press('Shift+S')
  await expect(entity(1)).toBeVisible()
  await read(researcher, folder, `${harbour}\n\nEncore un mot.`)
  await expect(entity(1)).toBeVisible()
  await window.getByRole('button', { name: m.read_more() }).click()
  await window.getByRole('menuitem', { name: m.read_again() }).click()
  await researcher.hears(m.read_said_read_again({ title: 'Une journée au port' }))
  await expect(entity(1)).toBeVisible()
  await app.close()
  ;({ app, window } = await open())
  researcher = new Researcher(window, app)
  await researcher.show('reading')
  await expect(entity(1)).toBeVisible()
})

journey(
  'one of its names becomes an entity of its own, by keys alone, and is given back',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, harbour)
    await researcher.show('entities')
    await window.keyboard.press('/')
    await window.keyboard.type('Sam')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    const page = window.getByRole('region', { name: 'Sam Altman', exact: true })
    await expect(page).toContainText(m.entities_mentions({ count: 4 }))
    await window.keyboard.press('Tab')
    const aliases = page.getByRole('group', { name: m.entities_aliases() })
    await expect(aliases.getByRole('button', { name: 'Altman', exact: true })).toBeFocused()
    await window.keyboard.press('Enter')
    await window.keyboard.press('Tab')
    await window.keyboard.press('Enter')
    await researcher.hears(m.entities_split_done({ name: 'Altman', from: 'Sam Altman' }))
    await expect(page).toContainText(m.entities_mentions({ count: 1 }))
    await expect(aliases).toHaveCount(0)
    await window.keyboard.press('Control+z')
    await expect(page).toContainText(m.entities_mentions({ count: 4 }))
    await expect(aliases).toHaveText(/Altman/)
  },
)

journey(
  'a doubtful quote that notes cite, and is kept, is still the one to decide',
  async ({ researcher, window, folder }) => {
    await read(researcher, folder, suddenly)
    await expect.poll(() => paler(window)).toHaveLength(3)
    const words = 'Nous partirons demain'
    await window.evaluate(async (words) => {
      const call = globalThis.florilege.call
      const { value } = (await call('quotes', 'list', {})) as {
        value: { rows: { id: number; words: string }[] }
      }
      const { id } = value.rows.find((quote) => quote.words.startsWith(words))!
      await call('notes', 'make', { title: 'Marée' })
      await call('notes', 'save', { id: 1, title: 'Marée', body: `[mots](florilege://quote/${id})` })
    }, words)
    await researcher.text().focus()
    await window.keyboard.press('r')
    await expect(review(window)).toContainText(place(1))
    await window.keyboard.press('Delete')
    const warning = window.getByRole('dialog', { name: m.removal_title() })
    await warning.getByRole('button', { name: m.removal_keep() }).click()
    await expect(warning).toHaveCount(0)
    // The next key is for the same mark: nothing was stepped over.
    await researcher.text().focus()
    await window.keyboard.press('Delete')
    await warning.getByRole('button', { name: m.removal_go() }).click()
    await expect(review(window)).toContainText(place(2))
    await expect.poll(() => paler(window)).toHaveLength(2)
  },
)
