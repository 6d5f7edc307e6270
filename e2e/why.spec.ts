import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { setLocale } from '../messages.compiled/runtime.js'
import { doubt } from './doubting'
import { expect, journey, test } from './fixtures'
import { Researcher } from './researcher'

/** The words drawn under a name, once the window has drawn them. */
const drawn = (window: Page, name: string) =>
  window.evaluate(
    (key) =>
      [
        ...((CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights.get(key) ??
          []),
      ].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    name,
  )

/** Goes through every mark by keys alone and gathers what the inspector says of each, by what it calls the mark. */
async function reasons(researcher: Researcher): Promise<Map<string, Set<string>>> {
  const { window } = researcher
  const said = new Map<string, Set<string>>()
  const heard = window.getByRole('main').locator('[aria-live]').first()
  await researcher.text().focus()
  for (let before = ''; ;) {
    await window.keyboard.press('j')
    // The last mark stays where it is.
    const now = await heard.evaluate(
      (line, old) =>
        new Promise<string>((done) => {
          const wait = (left: number): unknown =>
            line.textContent !== old || left === 0
              ? done(line.textContent ?? '')
              : requestAnimationFrame(() => wait(left - 1))
          wait(6)
        }),
      before,
    )
    if (now === before) return said
    before = now
    const card = researcher.inspector().getByRole('region').first()
    const kind = (await card.getByRole('heading').textContent()) ?? ''
    const why = await card.getByRole('note', { name: m.read_why() }).allTextContents()
    expect(why, `${kind}: ${now}`).toHaveLength(1)
    said.set(kind, (said.get(kind) ?? new Set()).add(why[0]!.trim()))
  }
}

for (const locale of ['en', 'fr'] as const) {
  test(`every mark says why it was made and how surely, in ${locale}`, async ({ open }) => {
    void setLocale(locale, { reload: false })
    const { app, window } = await open({ locale })
    const researcher = new Researcher(window, app)
    await researcher.openSample()
    const said = await reasons(researcher)
    const kinds = [
      m.read_kind_person(),
      m.read_kind_organization(),
      m.read_quote(),
      m.read_figure(),
      m.read_date(),
      m.read_deal(),
    ]
    expect([...said.keys()]).toEqual(expect.arrayContaining(kinds))
    const surely = locale === 'fr' ? /\p{L}.* Sûre? à \d+\s?%\.$/u : /\p{L}.* Sure to \d+%\.$/u
    for (const why of [...said.values()].flatMap((whys) => [...whys])) expect(why).toMatch(surely)
    // A date, a sum and a ratio have different reasons: no sentence serves for all.
    expect(said.get(m.read_date())!.size).toBeGreaterThan(1)
    for (const card of [m.read_checks(), m.read_deals()]) {
      const items = researcher.inspector().getByRole('region', { name: card }).locator('.card > ul > li')
      expect(await items.count()).toBeGreaterThan(0)
      for (const item of await items.all())
        await expect(item).toContainText(locale === 'fr' ? /Sûre? à \d+/ : /Sure to \d+%/)
    }
    void setLocale('en', { reload: false })
  })
}

journey(
  'what is doubtful is drawn quieter, name, date or deal, until a person has looked',
  async ({ researcher, window, library }) => {
    await researcher.openSample()
    doubt(library, { mentions: ['Reuters'], dates: ['Cinq mois'], deals: ['vise'] })
    await expect.poll(() => drawn(window, 'media-doubtful')).toEqual(['Reuters'])
    await expect.poll(() => drawn(window, 'date-doubtful')).toEqual([expect.stringContaining('Cinq mois')])
    await expect.poll(() => drawn(window, 'deal-doubtful')).toEqual(['vise'])
    // Beside the text, too, what is not sure can be left out.
    const deals = researcher.inspector().getByRole('region', { name: m.read_deals() })
    const doubtful = deals.getByText('SoftBank', { exact: true })
    await expect(doubtful).toBeVisible()
    await deals.getByRole('button', { name: m.deals_doubtful_hide({ count: 1 }) }).click()
    await expect(doubtful).toHaveCount(0)
    await deals.getByRole('button', { name: m.deals_doubtful_show({ count: 1 }) }).click()
    await expect(doubtful).toBeVisible()
    expect(await drawn(window, 'media')).toContain('Bloomberg')
    expect(await drawn(window, 'media')).not.toContain('Reuters')
    const look = (name: string) =>
      window.evaluate((key) => {
        const style = getComputedStyle(document.querySelector('[role="document"]')!, `::highlight(${key})`)
        return `${style.textDecorationStyle} ${style.textDecorationThickness}`
      }, name)
    expect(await look('media-doubtful')).not.toBe(await look('media'))
    await researcher.text().focus()
    await window.keyboard.press('r')
    for (let left = 3; left > 0; left--) {
      const title = await window
        .getByRole('region', { name: m.read_review() })
        .getByText(/\d+ of 3/)
        .textContent()
      await window.keyboard.press('a')
      if (left > 1)
        await expect(
          window.getByRole('region', { name: m.read_review() }).getByText(/\d+ of 3/),
        ).not.toHaveText(title!)
    }
    await researcher.hears(m.read_review_end())
    for (const name of ['media', 'date', 'deal'])
      await expect.poll(() => drawn(window, `${name}-doubtful`)).toEqual([])
    // Confirmed, the deal is as sure as any other, and no rule's reason is told for it.
    await window.keyboard.press('Escape')
    const confirmed = deals.locator('.card > ul > li').filter({ hasText: 'SoftBank' })
    await expect(confirmed).toContainText(m.read_decided())
    await expect(confirmed).not.toContainText(/Sure to/)
    await expect(deals.getByRole('button', { name: /doubtful/ })).toHaveCount(0)
    expect(await drawn(window, 'media')).toContain('Reuters')
  },
)
