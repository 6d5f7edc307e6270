import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { setLocale } from '../messages.compiled/runtime.js'
import { doubt } from './doubting'
import { faultsIn } from './faults-seen'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'
import { Researcher } from './researcher'

const port = `Une journée au port
Le 3 mars 2025, Sam Altman dirige le port. « La jetée tiendra bien encore dix ans », a déclaré Altman. Altman part mardi.`
const quay = `Une nuit à quai
Le 4 mars 2025, Sam Altman revient à Paris. « Le bateau restera ici cet hiver », a déclaré Altman. Altman dort.`

/** Two documents with two doubtful marks each: a name and a quote, a name and a date. The newer one comes first. */
async function twoDocuments(researcher: Researcher, folder: string, library: string) {
  const { window } = researcher
  for (const [name, words, title] of [
    ['port.txt', port, 'Une journée au port'],
    ['quai.txt', quay, 'Une nuit à quai'],
  ] as const) {
    await writeFile(join(folder, name), words)
    await researcher.importFiles([join(folder, name)])
    await researcher.show('library')
    await expect(window.getByText(title).first()).toBeVisible()
  }
  doubt(library, { mentions: ['Sam Altman'], quotes: ['La jetée'], dates: ['4 mars'] })
  await researcher.show('reading')
  await expect(window.getByRole('button', { name: m.read_review_begin({ count: 2 }) })).toBeVisible()
}

const review = (window: Page) => window.getByRole('region', { name: m.read_review() })
const heard = (window: Page) => window.getByRole('main').locator('[aria-live]').first()
const title = (researcher: Researcher) => researcher.text().getByRole('heading', { level: 1 })

async function isAt(
  window: Page,
  place: number,
  words: string,
  progress: Parameters<typeof m.read_review_in_library>[0],
) {
  await expect(review(window)).toContainText(m.read_review_place({ place, count: 2 }))
  await expect(review(window)).toContainText(m.read_review_in_library(progress))
  await expect(heard(window)).toContainText(m.read_review_document(progress))
  await expect(heard(window)).toContainText(words)
}

test('the whole library is reviewed by keys alone, one document after the other, and another day', async ({
  open,
  folder,
  library,
}) => {
  let { app, window } = await open()
  let researcher = new Researcher(window, app)
  await twoDocuments(researcher, folder, library)
  await researcher.text().focus()
  await window.keyboard.press('Shift+R')
  await isAt(window, 1, '4 mars 2025', { document: 1, documents: 2, decided: 0, all: 4 })
  await window.keyboard.press('a')
  await researcher.hears(m.read_said_accepted({ words: 'Le 4 mars 2025' }))
  await isAt(window, 2, 'Sam Altman', { document: 1, documents: 2, decided: 1, all: 4 })

  // Passed over, and on to the other document; back again, and on.
  await window.keyboard.press('j')
  await expect(title(researcher)).toHaveText('Une journée au port')
  await isAt(window, 1, 'Sam Altman', { document: 2, documents: 2, decided: 1, all: 4 })
  await window.keyboard.press('k')
  await expect(title(researcher)).toHaveText('Une nuit à quai')
  await isAt(window, 2, 'Sam Altman', { document: 1, documents: 2, decided: 1, all: 4 })
  await window.keyboard.press('j')
  await isAt(window, 1, 'Sam Altman', { document: 2, documents: 2, decided: 1, all: 4 })
  await window.keyboard.press('j')
  await isAt(window, 2, 'La jetée tiendra', { document: 2, documents: 2, decided: 1, all: 4 })

  // Another day: it goes on at that very mark.
  await app.close()
  ;({ app, window } = await open())
  researcher = new Researcher(window, app)
  await researcher.show('library')
  await window.keyboard.press('Control+k')
  await window.keyboard.type(m.command_review())
  await window.keyboard.press('Enter')
  await expect(title(researcher)).toHaveText('Une journée au port')
  await isAt(window, 2, 'La jetée tiendra', { document: 1, documents: 2, decided: 1, all: 4 })
  await expect(researcher.text()).toBeFocused()

  // Corrected by keys alone: whose words they are.
  await window.keyboard.press('e')
  await window.keyboard.type('Zoé Martin')
  await expect(
    window.getByRole('option', { name: m.read_new_entity({ name: 'Zoé Martin' }) }).first(),
  ).toBeVisible()
  await window.keyboard.press('Enter')
  await researcher.hears(
    m.read_said_speaker({ words: 'La jetée tiendra bien encore dix ans', name: 'Zoé Martin' }),
  )
  await expect(review(window)).toContainText('Zoé Martin')
  await expect(researcher.text()).toBeFocused()
  await window.keyboard.press('j')
  await expect(title(researcher)).toHaveText('Une nuit à quai')
  await expect(review(window)).toContainText(m.read_review_place({ place: 1, count: 1 }))
  await window.keyboard.press('Delete')
  await researcher.hears(new RegExp(m.read_said_rejected({ words: 'Sam Altman' })))
  await researcher.hears(new RegExp(m.read_review_end_library({ count: 1 })))
  await expect(review(window)).toHaveCount(0)
  await expect(researcher.text()).toBeFocused()

  // Each act is taken back with a sentence.
  for (const act of [
    m['act_reject mark']({ words: 'Sam Altman' }),
    m['act_correct quote']({ words: 'La jetée tiendra bien encore dix ans' }),
    m['act_accept mark']({ words: 'Le 4 mars 2025' }),
  ]) {
    await window.keyboard.press('Control+z')
    await researcher.hears(m.undo_done({ act }))
  }
  await expect(window.getByRole('button', { name: m.read_review_begin({ count: 2 }) })).toBeVisible()
})

journey(
  'keys that come faster than the library answers are each for a mark of their own',
  async ({ researcher, window, library }) => {
    await researcher.openSample()
    doubt(library, { mentions: ['Bloomberg', 'Reuters', 'SoftBank'] })
    await expect(window.getByRole('button', { name: m.read_review_begin({ count: 3 }) })).toBeVisible()
    await researcher.text().focus()
    await window.keyboard.press('r')
    await expect(review(window)).toBeVisible()
    // Three presses in one breath: none waits for what the one before it does.
    await window.evaluate(() => {
      for (let press = 0; press < 3; press++)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true }),
        )
    })
    await researcher.hears(new RegExp(m.read_review_end()))
    await expect(window.getByRole('button', { name: /doubtful/ })).toHaveCount(0)
  },
)

journey(
  'a doubtful name is corrected by keys alone, and settled by that in one step',
  async ({ researcher, window, library }) => {
    await researcher.openSample()
    doubt(library, { mentions: ['Bloomberg'], quotes: ['Non, non'] })
    await expect(window.getByRole('button', { name: m.read_review_begin({ count: 2 }) })).toBeVisible()
    await researcher.text().focus()
    await window.keyboard.press('r')
    await expect(heard(window)).toContainText('Bloomberg')
    await expect(heard(window)).toContainText(m.read_review_place({ place: 1, count: 2 }))
    await window.keyboard.press('e')
    await expect(researcher.inspector().getByRole('textbox', { name: m.read_name() })).toBeFocused()
    await window.keyboard.type('Bloomberg News')
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_renamed({ from: 'Bloomberg', to: 'Bloomberg News' }))
    await expect(researcher.text()).toBeFocused()
    await expect(review(window)).toContainText('Bloomberg News')
    await expect(review(window)).toContainText(m.read_decided())
    await window.keyboard.press('j')
    await expect(heard(window)).toContainText('Non, non')
    await window.keyboard.press('Control+z')
    await researcher.hears(m.undo_done({ act: m['act_rename entity']({ words: 'Bloomberg' }) }))
    await expect(heard(window)).toContainText(
      m.read_heard_name({
        kind: m.read_kind_media(),
        name: 'Bloomberg',
        words: 'Bloomberg',
      }),
    )
    await expect(review(window)).not.toContainText(m.read_decided())
  },
)

journey(
  'a doubtful date and a doubtful deal are corrected by keys alone, and finding again leaves them',
  async ({ researcher, window, library }) => {
    await researcher.openSample()
    doubt(library, { dates: ['Cinq mois'], deals: ['vise'] })
    await expect(window.getByRole('button', { name: m.read_review_begin({ count: 2 }) })).toBeVisible()
    await researcher.text().focus()
    await window.keyboard.press('r')
    await expect(heard(window)).toContainText('Cinq mois plus tard')
    await window.keyboard.press('e')
    await expect(researcher.inspector().getByRole('textbox', { name: m.read_date_meant() })).toBeFocused()
    await window.keyboard.type('bientôt')
    await window.keyboard.press('Enter')
    await researcher.hears(m.error_not_a_date({ words: 'bientôt' }))
    await window.keyboard.press('Control+a')
    await window.keyboard.type('2026-02-03')
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_corrected({ words: 'Cinq mois plus tard' }))
    await expect(researcher.text()).toBeFocused()
    await window.keyboard.press('j')
    await expect(heard(window)).toContainText('vise')
    await window.keyboard.press('e')
    await expect(researcher.inspector().getByRole('combobox', { name: m.read_deal_from() })).toBeFocused()
    await window.keyboard.type('Anthropic')
    await expect(window.getByRole('option', { name: /^Anthropic/ }).first()).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(researcher.inspector().getByRole('combobox', { name: m.read_deal_receives() })).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(review(window)).toContainText('Anthropic →')
    await expect(researcher.text()).toBeFocused()

    await window.getByRole('button', { name: m.read_more() }).click()
    await window.getByRole('menuitem', { name: m.read_again() }).click()
    await researcher.hears(m.read_said_read_again({ title: '100 milliards évaporés' }))
    const deals = researcher.inspector().getByRole('region', { name: m.read_deals() })
    await expect(deals).toContainText(/Anthropic\s*→/)
    await expect(deals).not.toContainText(/SoftBank\s*→/)
  },
)

journey(
  'the focus is always seen, and returns to where a review was begun',
  async ({ researcher, window, folder, library }) => {
    await twoDocuments(researcher, folder, library)
    const ring = () =>
      window.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
    const button = window.getByRole('button', { name: m.read_review_begin({ count: 2 }) })
    await button.focus()
    await window.keyboard.press('Enter')
    await expect(review(window)).toBeVisible()
    await expect(researcher.text()).toBeFocused()
    // Every stop of the strip shows that it has the focus.
    const acts = review(window).getByRole('button')
    for (const act of await acts.all()) {
      await act.focus()
      await window.keyboard.press('Shift')
      expect(await ring(), (await act.textContent()) ?? '').toBe(true)
    }
    await researcher.text().focus()
    await window.keyboard.press('e')
    await window.keyboard.press('Escape')
    await expect(researcher.text()).toBeFocused()
    await expect(review(window)).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(review(window)).toHaveCount(0)
    await expect(button).toBeFocused()
  },
)

for (const [locale, colorScheme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`the review has no serious fault and fits 900 pixels, in ${locale} by ${colorScheme}`, async ({
    open,
    folder,
    library,
  }) => {
    void setLocale(locale, { reload: false })
    const { app, window } = await open({ locale })
    const researcher = new Researcher(window, app)
    await resize(app, 900, 720)
    await twoDocuments(researcher, folder, library)
    await researcher.text().focus()
    await window.keyboard.press('Shift+R')
    await expect(review(window)).toContainText(
      m.read_review_in_library({ document: 1, documents: 2, decided: 0, all: 4 }),
    )
    for (const editing of [false, true]) {
      if (editing) await window.keyboard.press('e')
      expect(await faultsIn(window, colorScheme)).toEqual([])
      const wide = await window.evaluate(() => [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ...[...document.querySelectorAll('main *')]
          .filter(
            (each) =>
              each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX),
          )
          .map(({ className }) => className),
      ])
      expect(wide).toEqual([0])
    }
    // All that can be done is on screen, not cut off.
    for (const act of await review(window).getByRole('button').all())
      await expect(act).toBeInViewport({ ratio: 1 })
    void setLocale('en', { reload: false })
  })
}
