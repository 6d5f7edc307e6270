import type { Page } from '@playwright/test'
import type { DocumentMarks } from '../src-main/model/mark'
import { m } from '../messages.compiled/messages.js'
import { call, tabTo } from './annotated'
import { expect, journey } from './fixtures'
import type { Researcher } from './researcher'

const marks = (window: Page) => call<DocumentMarks>(window, 'documents', 'marks', { id: 1 })

/** Selects words, and asks for what is to be made of them. */
async function make(researcher: Researcher, words: string, kind: string): Promise<void> {
  await researcher.selectWords(words)
  const kinds = researcher.inspector().getByRole('group', { name: m.read_mark_as() })
  await kinds.getByRole('button', { name: kind, exact: true }).click()
}

async function choose(window: Page, name: string): Promise<void> {
  await window.keyboard.type(name)
  await expect(window.getByRole('option', { name }).first()).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
}

journey(
  'a deal that was not found is made of its words, with its sides, and so are a figure and a date',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const before = await marks(window)
    const told = 'a signé en parallèle des contrats majeurs'
    await make(researcher, told, m.read_deal())
    const inspector = researcher.inspector()
    await inspector.getByRole('combobox', { name: m.read_deal_status() }).selectOption('signed')
    await inspector.getByRole('combobox', { name: m.read_deal_from() }).focus()
    await choose(window, 'OpenAI')
    await expect(inspector.getByRole('combobox', { name: m.read_deal_receives() })).toBeFocused()
    await choose(window, 'AMD')
    await researcher.hears(m.read_said_made({ words: told }))
    await expect(researcher.text()).toBeFocused()

    await make(researcher, "d'autres géants", m.read_figure())
    await window.keyboard.type('plein')
    await window.keyboard.press('Enter')
    await researcher.hears(m.error_not_an_amount({ words: 'plein' }))
    await window.keyboard.press('Control+a')
    await window.keyboard.type('3')
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_made({ words: "d'autres géants" }))

    await make(researcher, 'prochain tour de financement', m.read_date())
    await window.keyboard.type('mars 2026')
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_made({ words: 'prochain tour de financement' }))

    const made = await marks(window)
    const entity = (name: string) => made.entities.find((each) => each.name === name)!.id
    const own = <Mark extends { origin: string }>(all: Mark[]) => all.find(({ origin }) => origin === 'made')
    expect(own(made.deals)).toMatchObject({ from: entity('OpenAI'), to: entity('AMD'), status: 'signed' })
    expect(own(made.figures)).toMatchObject({ words: "d'autres géants", value: 3, kind: 'count' })
    expect(own(made.dates)).toMatchObject({ from: '2026-03-01', to: '2026-03-31' })
    await call(window, 'documents', 'readAgain', { id: 1 })
    const again = await marks(window)
    expect([own(again.deals), own(again.figures), own(again.dates)]).toEqual([
      own(made.deals),
      own(made.figures),
      own(made.dates),
    ])
    for (let acts = 0; acts < 4; acts++) await call(window, 'library', 'undo', undefined)
    expect(await marks(window)).toEqual(before)
  },
)

journey(
  'what became of a deal is put right: another status, a step more, a step less, another amount',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const before = await marks(window)
    const deal = before.deals.find(({ history }) => history.length > 2)!
    const last = deal.history.at(-1)!
    const now = async () => (await marks(window)).deals.find(({ id }) => id === deal.id)!
    await window.mouse.click(...(await researcher.middleOf(last.words)))
    const inspector = researcher.inspector()
    await expect(inspector).toContainText(m.read_deal())
    await window.keyboard.press('e')
    const statusOf = (words: string) =>
      inspector.getByRole('combobox', { name: m.read_deal_step({ words }), exact: true })
    await tabTo(statusOf(last.words))
    await window.keyboard.press('End')
    await researcher.hears(m.read_said_course({ words: last.words, status: m.read_status_denied() }))
    expect((await now()).status).toBe('denied')

    const more = "Aucun contrat n'a été signé"
    await researcher.selectWords(more)
    await inspector.getByRole('button', { name: m.read_deal_step_add() }).click()
    await expect(statusOf(more)).toHaveValue('denied')
    await expect(statusOf(more)).toBeFocused()
    expect((await now()).history.map(({ words }) => words)).toContain(more)

    await inspector
      .getByRole('button', { name: m.read_deal_step_remove_of({ words: deal.history[0]!.words }) })
      .click()
    await expect(statusOf(deal.history[0]!.words)).toHaveCount(0)
    await expect(statusOf(deal.history[1]!.words)).toBeFocused()

    const amounts = inspector.getByRole('combobox', { name: m.read_value() })
    await amounts.selectOption({ label: m.read_deal_no_amount() })
    await expect.poll(async () => (await now()).figure).toBe(null)

    const corrected = await now()
    await call(window, 'documents', 'readAgain', { id: 1 })
    const after = await marks(window)
    expect(after.deals.find(({ id }) => id === deal.id)).toEqual(corrected)
    expect(after.deals).toHaveLength(before.deals.length)
  },
)
