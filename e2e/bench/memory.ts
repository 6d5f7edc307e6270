import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report, shown } from '../../src-main/store/bench/figures'
import { withMadeLibrary } from '../../src-main/store/bench/kept-library'
import { makeQueries } from '../../src-main/store/bench/made-queries'
import { openStore } from '../../src-main/store/open'
import { electron, environment, launch, sandboxFlag } from '../launch'

const seed = 7
const documents = Number(process.env['DOCUMENTS'] ?? 10_000)
const quotesEach = 50
const limit = 1.5
/** Until what was begun has ended, and what it left has been collected, in milliseconds. */
const calm = 10_000
const kinds = ['Browser', 'Tab', 'others'] as const
const columns = [...kinds, 'files'] as const

const folder = mkdtempSync(join(tmpdir(), 'florilege-memory-'))
try {
  const empty = await heldByEmpty()
  const large = await withMadeLibrary(documents, seed, (file) => heldByProgram(file, queriesOf(file)))
  const small = await withMadeLibrary(1, seed, (file) => heldByProgram(file, queriesOf(file)))
  const line = (what: string, held: Held[]) =>
    held.map((each) => [
      `${what}, ${each.when}`,
      ...[each.all, ...columns.map((column) => each.of[column] ?? 0)].map(shown),
      shown(each.all / empty.all),
    ])
  report(
    'Memory',
    `Megabytes held by all processes together, what is mapped of files counted once, ten seconds after: of the program with a library of ` +
      `${documents.toLocaleString('en')} documents and ${(documents * quotesEach).toLocaleString('en')} quotes, seed ${seed}, with one of a single document, ` +
      `and of an app with an empty window on the same runtime.`,
    [
      ['window', 'all', ...columns, `times an empty one (limit ${limit})`],
      ...line(`${documents.toLocaleString('en')} documents`, large),
      ...line('1 document', small),
      ...line('empty', [empty]),
    ],
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Held {
  when: string
  all: number
  of: Record<string, number>
}

function queriesOf(file: string): string[] {
  const store = openStore(file)
  const queries = makeQueries(store, 1, seed).map(({ query }) => query)
  store.close()
  return queries
}

async function heldByProgram(library: string, queries: string[]): Promise<Held[]> {
  const { app, window } = await launch({ library, home: mkdtempSync(join(folder, 'home-')) })
  try {
    const opened = await held(app, window, 'opened')
    await window.keyboard.press('Control+3')
    const field = window.getByRole('combobox').first()
    for (const query of queries) {
      await field.fill(query)
      await window.waitForTimeout(calm / 10) // as slowly as a person types, so that none is overtaken by the next
    }
    return [opened, await held(app, window, 'searched')]
  } finally {
    await app.close()
  }
}

async function heldByEmpty(): Promise<Held> {
  const place = mkdtempSync(join(folder, 'empty-'))
  const about = { name: 'empty', version: '1.0.0', type: 'module', main: 'main.js' }
  writeFileSync(join(place, 'package.json'), JSON.stringify(about))
  writeFileSync(
    join(place, 'main.js'),
    `import { app, BrowserWindow } from 'electron'
    void app.whenReady().then(() => {
      const window = new BrowserWindow({ width: 1440, height: 900, show: false })
      window.once('ready-to-show', () => window.show())
      void window.loadURL('data:text/html,<p>Empty</p>')
    })`,
  )
  const app = await _electron.launch({
    executablePath: electron(),
    args: [...sandboxFlag(), place, `--user-data-dir=${join(place, 'home')}`],
    env: environment(),
  })
  try {
    return await held(app, await app.firstWindow(), 'opened')
  } finally {
    await app.close()
  }
}

async function held(app: ElectronApplication, window: Page, when: string): Promise<Held> {
  await window.waitForTimeout(calm) // is measured, too: nothing tells when a runtime has given back what it held
  const processes = await app.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, type }) => ({ pid, type })),
  )
  const of: Record<string, number> = {}
  const shared = new Map<string, number>()
  for (const { pid, type } of processes) {
    const { own, files } = mappedBy(pid)
    const kind = kinds.find((each) => each === type) ?? 'others'
    of[kind] = (of[kind] ?? 0) + own
    for (const [file, size] of files) shared.set(file, Math.max(shared.get(file) ?? 0, size))
  }
  of['files'] = [...shared.values()].reduce((a, b) => a + b, 0)
  return { when, all: Object.values(of).reduce((a, b) => a + b, 0), of }
}

/** Megabytes of memory that a process has of its own, and of each file that it has mapped, which others may map, too. */
function mappedBy(pid: number): { own: number; files: Map<string, number> } {
  const files = new Map<string, number>()
  let own = 0
  let file = ''
  for (const line of readFileSync(`/proc/${pid}/smaps`, 'utf8').split('\n')) {
    const begun = /^[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+\s*(.*)$/.exec(line)
    if (begun) file = begun[1] ?? ''
    const [, what, size] = /^(Rss|Anonymous):\s+(\d+)/.exec(line) ?? []
    const megabytes = Number(size) / 1_000
    if (what === 'Anonymous') own += megabytes
    if (what) files.set(file, (files.get(file) ?? 0) + (what === 'Rss' ? megabytes : -megabytes))
  }
  return { own, files }
}
