import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { annotate, call, rowsOf, tabTo, three } from './annotated'
import { expect, journey } from './fixtures'
import type { Researcher } from './researcher'

const kerbrat = 'Nous attendons un accord'
const heading = 'Une lettre du port'
const other = 'Le quai est vide.'

/** Three annotations in a dated report, and one in a letter that says no day. */
async function annotateTwo(researcher: Researcher, folder: string): Promise<void> {
  await annotate(researcher, folder, three)
  const { window } = researcher
  const file = join(folder, 'lettre.txt')
  await writeFile(file, `${heading}\n\n${other}`)
  await researcher.importFiles([file])
  await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(2)
  await call(window, 'documents', 'correct', { id: 1, said: { published: '2026-02-03' } })
  const span = { start: heading.length + 2, end: heading.length + 2 + other.length }
  await call(window, 'annotations', 'make', { document: 2, span, colour: 'grey' })
  await researcher.show('annotations')
  await expect(rowsOf(window)).toHaveCount(4)
}

journey(
  'what is typed narrows annotations by who says the words, by colour and by day, as it is offered',
  async ({ researcher, window, folder }) => {
    await annotateTwo(researcher, folder)
    const rows = rowsOf(window)
    const offers = window.getByRole('listbox', { name: m.search_offers() }).getByRole('option')

    await window.keyboard.press('/')
    await window.keyboard.type('speaker:ker')
    await expect(offers).toHaveText(['Hélène Kerbrat'])
    await window.keyboard.press('Enter')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(kerbrat)
    await window.keyboard.press('Escape')
    await expect(rows).toHaveCount(4)

    await call(window, 'colours', 'mean', { colour: 'green', meaning: 'à chiffrer' })
    await window.keyboard.type('colo')
    await expect(offers).toHaveText(['colour:'])
    await window.keyboard.press('Tab')
    await window.keyboard.type('chiff')
    await expect(offers).toHaveText(['à chiffrer'])
    await window.keyboard.press('Enter')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('dépasse le budget')
    await window.keyboard.press('Escape')
    await window.keyboard.type('color:gray ')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(other)
    await window.keyboard.press('Escape')

    await window.keyboard.type('after:2025 ')
    await expect(rows).toHaveCount(3)
    const told = window.getByRole('status').filter({ hasText: m.search_undated({ count: 1 }) })
    await expect(told).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(told).toHaveCount(0)
  },
)

journey(
  'each facet narrows the annotations by keys: colour, kind of mark, speaker, document and month',
  async ({ researcher, window, folder }) => {
    await annotateTwo(researcher, folder)
    const rows = rowsOf(window)
    const filters = window.getByRole('navigation', { name: m.annotations_filters() })
    const choose = async (legend: string, name: RegExp, left: number, words: string | null) => {
      const facet = filters.getByRole('group', { name: legend }).getByRole('checkbox', { name })
      await tabTo(facet, 'Shift+Tab')
      await window.keyboard.press('Space')
      await expect(rows).toHaveCount(left)
      if (words) await expect(rows).toContainText(words)
      await takeOff(facet)
    }
    const takeOff = async (facet: Locator) => {
      await expect(facet).toBeFocused()
      await window.keyboard.press('Space')
      await expect(rows).toHaveCount(4)
    }

    await choose(m.annotations_by_month(), /./, 4, null)
    await choose(m.annotations_by_document(), new RegExp(heading), 1, other)
    await choose(m.annotations_by_speaker(), /Hélène Kerbrat/, 1, kerbrat)
    await choose(m.annotations_by_mark(), new RegExp(m.annotations_on_quote()), 1, kerbrat)
    await choose(m.annotations_by_colour(), new RegExp(m.read_colour_green()), 1, 'dépasse le budget')

    // Two of one facet widen it, another narrows what they leave, and one button clears them all.
    const colour = (name: string) =>
      filters
        .getByRole('group', { name: m.annotations_by_colour() })
        .getByRole('checkbox', { name: new RegExp(name) })
    await tabTo(colour(m.read_colour_yellow()), 'Shift+Tab')
    await window.keyboard.press('Space')
    await tabTo(colour(m.read_colour_grey()))
    await window.keyboard.press('Space')
    await expect(rows).toHaveCount(2)
    await tabTo(
      filters
        .getByRole('group', { name: m.annotations_by_document() })
        .getByRole('checkbox', { name: new RegExp(heading) }),
    )
    await window.keyboard.press('Space')
    await expect(rows).toHaveCount(1)
    await tabTo(filters.getByRole('button', { name: m.quotes_filter_clear() }), 'Shift+Tab')
    await window.keyboard.press('Enter')
    await expect(rows).toHaveCount(4)
  },
)
