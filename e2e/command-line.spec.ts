import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { florilege, florilegeHearing } from './command-line'
import { expect, test } from './fixtures'

const sample = join(import.meta.dirname, '../resources/sample/100-milliards-evapores.txt')

test('extract prints what product and person need', () => {
  const { status, stdout } = florilege('extract', sample, '--json')
  expect(status).toBe(0)
  const said = JSON.parse(stdout) as { text: string; quotes: { start: number; end: number; words: string }[] }
  expect(said.quotes.length).toBeGreaterThanOrEqual(6)
  for (const { start, end, words } of said.quotes) expect(said.text.slice(start, end)).toBe(words)
  expect(florilege('extract', sample).stdout).toContain('Jensen Huang')
})

test('what another program says becomes a document, once', ({ library }) => {
  const said = 'Nobody knows.\n\n“We will rebuild the bridge,” said Anna Berg on 3 March 2026.\n'
  const once = florilegeHearing(said, 'import', '-', '--library', library)
  expect([once.status, once.stdout]).toEqual([0, expect.stringMatching(/^imported Standard input .*\n$/)])
  expect(florilegeHearing(said, 'import', '-', '--library', library).stdout).toMatch(/^already there /)
  expect(florilegeHearing('', 'import', '-', '--library', library).status).toBe(1)
  const { stdout } = florilege('search', 'nobody', '--kind', 'document', '--json', '--library', library)
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'document', words: 'Nobody knows.' })
})

test('import, search, export and check work on one library, and a bad file is told', async ({
  folder,
  library,
}) => {
  await writeFile(join(folder, 'empty.txt'), '')
  const imported = florilege('import', sample, join(folder, 'empty.txt'), '--library', library)
  expect(imported.status).toBe(1)
  expect(imported.stdout.trim().split('\n')).toEqual([
    `imported ${sample}`,
    expect.stringMatching(/^refused .*empty\.txt: ./),
  ])
  expect(florilege('import', sample, '--library', library).stdout.trim()).toBe(`already there ${sample}`)

  const [first] = florilege('search', 'investisement', '--kind', 'quote', '--json', '--library', library)
    .stdout.trim()
    .split('\n')
  expect(first).toContain('investissement')

  // A file of queries: a line each, in their order, with the time of each and what answers it.
  const asked = join(folder, 'queries.txt')
  await writeFile(asked, 'tag:rien\r\nnvidia\nxqzvwk\n')
  const many = florilege(...['search', '--queries', asked, '--limit', '2', '--json', '--library', library])
  expect(many.status).toBe(0)
  const answers = many.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ms: number; hits: unknown[] })
  expect(answers).toMatchObject([
    { query: 'tag:rien', unknown: ['tag:rien'], hits: [] },
    { query: 'nvidia', hits: [{ kind: 'entity', words: 'Nvidia', start: 0, end: 6, document: null }, {}] },
    { query: 'xqzvwk', hits: [] },
  ])
  expect(answers.every(({ ms }) => ms > 0)).toBe(true)

  await mkdir(join(folder, 'out'))
  expect(florilege('export', '--all', '--to', join(folder, 'out'), '--library', library).status).toBe(0)
  expect(florilege('check', '--library', library).status).toBe(0)
  expect(florilege('backup', '--library', library).status).toBe(0)
  expect(florilege('restore', '--library', library).status).toBe(0)
  expect(florilege('check', '--library', library).status).toBe(0)
})

test('wrong use ends with 2, a missing library with 1 and a sentence', ({ folder }) => {
  expect(florilege('nonsense').status).toBe(2)
  const missing = florilege('search', 'x', '--library', join(folder, 'none.florilege'))
  expect(missing.status).toBe(1)
  expect(missing.stderr).toContain('none.florilege')
})

test('the window shows what the command line imported', async ({ open, library }) => {
  florilege('import', sample, '--library', library)
  const { window } = await open()
  await expect(window.getByText('100 milliards évaporés').first()).toBeVisible()
})

test('the window hears of what the command line writes while it is open', async ({ window, library }) => {
  await expect(window.getByRole('main')).toBeVisible()
  florilege('import', sample, '--library', library)
  await expect(window.getByText('100 milliards évaporés').first()).toBeVisible()
})
