import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { kindWords } from '../src-main/model/kind-words'
import { call } from './annotated'
import { expect, journey } from './fixtures'

const count = 260
const article = [
  'Compte rendu',
  '« La séance est levée », a déclaré Camille Vasseur.',
  '« Les séances du matin sont trop longues », a déclaré Jensen Huang.',
  '« Un accord reste possible », a déclaré Jensen Huang.',
  ...Array.from(
    { length: count },
    (_, index) => `« La réunion numéro ${index + 1} du comité est reportée », a déclaré Hélène Kerbrat.`,
  ),
].join('\n\n')

journey(
  'quotes are searched, narrowed, scrolled and opened by keys alone',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'compte-rendu.txt')
    writeFileSync(file, article)
    await researcher.importFiles([file])
    await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(1)
    await researcher.show('quotes')

    const field = window.getByRole('combobox', { name: m.quotes_search() })
    const grid = window.getByRole('grid', { name: m.quotes_list() })
    const rows = grid.getByRole('row')
    const type = async (words: string) => {
      await window.keyboard.press('/')
      await window.keyboard.press('Control+a')
      await window.keyboard.type(words)
      await expect(field).toHaveValue(words)
    }

    // Each page follows the one before, to the very end.
    await expect(grid).toHaveAttribute('aria-rowcount', String(count + 3))
    const last = grid.locator(`[aria-rowindex="${count + 3}"]`)
    await expect
      .poll(async () => {
        await window.keyboard.press('End')
        return last.count()
      })
      .toBe(1)
    await expect(last).toContainText(`numéro ${count} du`)

    // The word itself, then other forms of it; what answered for what is said.
    await type('seance ')
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(0)).toContainText('La séance est levée')
    await expect(rows.nth(1)).toContainText('Les séances du matin')
    await expect(window.getByText(m.quotes_near({ words: 'seance → séance' }))).toBeVisible()
    await window.keyboard.press('Escape')

    await type('acord')
    await expect(rows).toHaveCount(1)
    await expect(window.getByText(m.quotes_near({ words: 'acord → accord' }))).toBeVisible()

    await type('"séance est levée"')
    await expect(rows).toHaveCount(1)
    await type('seance -longues ')
    await expect(rows).toHaveCount(1)
    await expect(researcher.quote('La séance est levée')).toBeVisible()
    await type('xqzvwk')
    await expect(rows).toHaveCount(0)

    // A filter's word and what it names are completed, the name spelt badly too.
    await type('spe')
    await expect(window.getByRole('option', { name: 'speaker:' })).toBeVisible()
    await window.keyboard.press('Tab')
    await expect(field).toHaveValue('speaker:')
    await window.keyboard.type('hunag')
    await expect(window.getByRole('option', { name: 'Jensen Huang' })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(field).toHaveValue('speaker:"Jensen Huang" ')
    await expect(rows).toHaveCount(2)
    await window.keyboard.type('accord')
    await expect(rows).toHaveCount(1)

    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(researcher.inspector()).toContainText('Un accord reste possible')
  },
)

journey(
  'each filter is completed and narrows what it names, by keys alone',
  async ({ researcher, window, folder }) => {
    const papers = [
      { title: 'Budget', source: 'Les Échos', date: '2025-03-10', speaker: 'Jensen Huang' },
      { title: 'Chantier', source: 'Le Monde', date: '2026-02-01', speaker: 'Camille Vasseur' },
    ]
    const files = papers.map(({ title, source, date, speaker }) => {
      const file = join(folder, `${title}.md`)
      const head = `---\ntitle: ${title}\nsource: ${source}\ndate: ${date}\nlang: fr\n---`
      writeFileSync(file, `${head}\n\n« Rien de neuf ce matin sur ${title} », a déclaré ${speaker}.\n`)
      return file
    })
    await researcher.importFiles(files)
    await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(2)
    const { rows: said } = await call<{ rows: { document: number; start: number; end: number }[] }>(
      ...([window, 'quotes', 'list', { query: 'chantier' }] as const),
    )
    const [{ document, start, end }] = said as [(typeof said)[0]]
    await call(window, 'annotations', 'make', {
      ...{ document, span: { start, end }, colour: 'yellow', tags: ['travaux/retards'] },
    })
    await researcher.show('quotes')
    const field = window.getByRole('combobox', { name: m.quotes_search() })
    const rows = window.getByRole('grid', { name: m.quotes_list() }).getByRole('row')
    const begin = async (typed: string, operator: string) => {
      await window.keyboard.press('/')
      await window.keyboard.press('Control+a')
      await window.keyboard.type(typed)
      await expect(window.getByRole('option', { name: operator, exact: true })).toBeVisible()
      await window.keyboard.press('Tab')
      await expect(field).toHaveValue(operator)
    }

    for (const { begun, operator, misspelt, named, words } of [
      { begun: 'spe', operator: 'speaker:', misspelt: 'vaseur', named: 'Camille Vasseur', words: 'Chantier' },
      { begun: 'sou', operator: 'source:', misspelt: 'ecohs', named: 'Les Échos', words: 'Budget' },
      { begun: 'ta', operator: 'tag:', misspelt: 'retadrs', named: 'travaux/retards', words: 'Chantier' },
      { begun: 'in', operator: 'in:', misspelt: 'chanteir', named: 'Chantier', words: 'Chantier' },
    ]) {
      await begin(begun, operator)
      await window.keyboard.type(misspelt)
      await expect(window.getByRole('option').first()).toHaveText(named)
      await window.keyboard.press('Enter')
      await expect(field).toHaveValue(`${operator}${/\s/.test(named) ? `"${named}"` : named} `)
      await expect(rows).toHaveText([new RegExp(words)])
    }

    // A year, month or day: those of documents are offered, and any other can be typed; in full, it is what is meant.
    for (const { begun, operator, day, offered, words } of [
      { begun: 'bef', operator: 'before:', day: '2026', offered: ['2026-02'], words: 'Budget' },
      { begun: 'aft', operator: 'after:', day: '2025-12', offered: [], words: 'Chantier' },
    ]) {
      await begin(begun, operator)
      await window.keyboard.type(day)
      await expect(window.getByRole('option')).toHaveText(offered)
      await window.keyboard.press('Enter')
      await expect(field).toHaveValue(`${operator}${day}`)
      await expect(rows).toHaveText([new RegExp(words)])
    }

    await begin('kin', 'kind:')
    await window.keyboard.type('repo')
    await expect(window.getByRole('option', { name: 'reported' })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(field).toHaveValue('kind:reported ')
    await expect(rows).toHaveCount(0)
    await begin('kin', 'kind:')
    await window.keyboard.type('dire')
    await expect(window.getByRole('option', { name: 'direct' })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(rows).toHaveCount(2)
  },
)

journey(
  'phrases, what is left out and what names nothing are shown as such',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.show('quotes')
    await window.keyboard.press('/')
    await window.keyboard.type('nous "très bon" -adorons speaker:huang ')
    const tokens = window.locator('.token')
    await expect(tokens).toHaveText(['"très bon"', '-adorons', 'speaker:huang'])
    await expect(window.locator('.unknown')).toHaveCount(0)
    const rows = window.getByRole('grid', { name: m.quotes_list() }).getByRole('row')
    await expect(rows).toHaveText([/Nous allons définitivement/])
    await window.keyboard.type('before:hier tag:rien ')
    await expect(window.locator('.unknown')).toHaveText(['before:hier', 'tag:rien'])
    await expect(window.locator('.struck')).toHaveText(['before:hier'])
    const left = m.search_not_applied({ words: `before:hier (${m.search_why_date()})` })
    const line = window.getByText(`${m.search_unknown({ count: 1, words: 'tag:rien' })} · ${left}`)
    await expect(line).toBeVisible()
    // What may go on is offered below that line.
    await window.keyboard.type('sp')
    await expect(window.getByRole('option', { name: 'speaker:' })).toBeVisible()
    const [told, offered] = await Promise.all([
      line.boundingBox(),
      window.getByRole('listbox', { name: m.search_offers() }).boundingBox(),
    ])
    expect(offered!.y).toBeGreaterThanOrEqual(told!.y + told!.height)
  },
)

journey(
  'the palette puts who is named so first, offers every kind, and lights what answers beside the words',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const [document] = await call<{ rows: { id: number }[] }>(window, 'documents', 'list', {}).then(
      ({ rows }) => rows,
    )
    await call(window, 'annotations', 'make', {
      ...{ document: document!.id, span: { start: 0, end: 20 }, colour: 'yellow' },
      comment: 'À recouper avec le bilan',
    })
    await window.keyboard.press('Control+k')
    const palette = window.getByRole('dialog')
    const options = palette.getByRole('option')
    const field = palette.getByRole('combobox')
    await field.fill('jensen huang ')
    await expect(options.first()).toHaveText('Jensen Huang')
    const said = options.filter({ hasText: 'manque de discipline' }).first()
    await expect(said.locator('mark')).toHaveText(['Jensen', 'Huang'])
    await field.fill('jensen hunag ')
    await expect(options.first().locator('mark')).toHaveText(['Jensen', 'Huang'])
    // A last name alone, too.
    await field.fill('altman')
    await expect(options.first()).toHaveText('Sam Altman')
    // Whoever types the whole name of a command means it, though texts hold the word.
    await field.fill('deals')
    await expect(options.first()).toHaveText(/^Deals/)
    await expect(options.filter({ hasText: 'le deal est mort' })).not.toHaveCount(0)
    await field.fill('notes')
    await expect(options.first()).toHaveText(/^Notes/)
    await expect(palette.getByRole('group', { name: m.palette_commands() }).last()).toContainText('all notes')
    await field.fill('recoupper ')
    await expect(options.filter({ hasText: 'À recouper avec' }).locator('mark')).toHaveText('recouper')
    await field.fill('kind:')
    const offers = palette.getByRole('group', { name: m.search_offers() })
    await expect(offers.getByRole('option')).toHaveText(kindWords('en'))
    // Letters of a filter's word stand in names of commands, and mean none.
    await field.fill('in:')
    await expect(offers.getByRole('option').first()).toBeVisible()
    await expect(palette.getByRole('group', { name: m.palette_commands() })).toHaveCount(0)
  },
)

journey(
  'the palette shows filters as tokens, says what answered, and goes on beyond its first page',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'carnet.txt')
    const paragraphs = Array.from({ length: 60 }, (_, index) => `Page ${index} : le télescope voit loin.`)
    writeFileSync(file, `Carnet\n\n${paragraphs.join('\n\n')}`)
    await researcher.openSample()
    await researcher.importFiles([file])
    await researcher.show('library')
    await expect(window.getByRole('main').getByText('Carnet', { exact: true }).first()).toBeVisible()
    await window.keyboard.press('Control+k')
    const palette = window.getByRole('dialog')
    await window.keyboard.type('kind:passage telesscope')
    await expect(palette.locator('.token')).toHaveText('kind:passage')
    await expect(palette).toContainText('telesscope → télescope')
    const status = palette.getByRole('status').last()
    await expect(status).toHaveText(m.palette_count_more({ count: 24 }))
    const further = palette.getByRole('option', { name: /^Show what follows/ })
    for (const found of [48, 60]) {
      await expect(further).toHaveCount(1)
      while ((await further.getAttribute('aria-selected')) !== 'true')
        await window.keyboard.press('ArrowDown')
      await window.keyboard.press('Enter')
      await expect(status).toHaveText(
        found < 60 ? m.palette_count_more({ count: found }) : m.palette_count({ count: found }),
      )
    }
    await expect(further).toHaveCount(0)
    // The first of what followed stands where it was asked for: Enter opens it.
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toContainText('le télescope voit loin')
  },
)
