import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantilesOf, report, shown } from '../../src-main/store/bench/figures'
import { withMadeLibrary } from '../../src-main/store/bench/kept-library'
import { makeQueries } from '../../src-main/store/bench/made-queries'
import { openStore } from '../../src-main/store/open'
import { launch } from '../launch'

const seed = 7
const quotes = Number(process.env['QUOTES'] ?? 100_000)
const each = Number(process.env['QUERIES'] ?? 1)
const quotesEach = 50

const typed = await withMadeLibrary(quotes / quotesEach, seed, async (file) => {
  const store = openStore(file)
  const queries = makeQueries(store, each, seed).map(({ query }) => query)
  store.close()
  return { queries, large: await type(file, queries) }
})
const small = await withMadeLibrary(1, seed, (file) => type(file, typed.queries))

report(
  `Keys in the window, ${quotes.toLocaleString('en')} quotes`,
  `${typed.queries.length} queries of seed ${seed} typed letter by letter into the search of the quotes, ${typed.large.keys.length} keys: ` +
    `milliseconds from the key to the last change of the list that it brings, and the longest that the main process was not free, without its waiting for a processor. ` +
    `The peer is the same keys in a library of one document.`,
  [
    ['library', 'p50', 'p95 (limit 50)', 'p99', 'main held'],
    line(`${quotes.toLocaleString('en')} quotes`, typed.large),
    line(`${quotesEach} quotes`, small),
  ],
)

interface Typed {
  keys: number[]
  held: number
}

function line(name: string, { keys, held }: Typed): string[] {
  const { p50, p95, p99 } = quantilesOf(keys)
  return [name, shown(p50), shown(p95), shown(p99), shown(held)]
}

async function type(library: string, queries: string[]): Promise<Typed> {
  const home = mkdtempSync(join(tmpdir(), 'florilege-typing-'))
  const { app, window } = await launch({ library, home })
  try {
    await window.keyboard.press('Control+3')
    const field = window.getByRole('combobox').first()
    await field.focus()
    await watchList(window)
    await window.keyboard.type('une reponse')
    await settled(window)
    await watchMain(app)
    const keys: number[] = []
    for (const query of queries) {
      await field.fill('')
      await settled(window)
      for (const letter of query) {
        await window.keyboard.type(letter)
        keys.push(await settled(window))
      }
    }
    return { keys, held: await heldMain(app) }
  } finally {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  }
}

declare global {
  /** When the last key came, and when the list changed last. */
  var typing: { key: number; change: number }
}

/** Has the window keep when the last key came and when the list of quotes changed last. */
async function watchList(window: Page): Promise<void> {
  await window.getByRole('region', { name: 'Quotes' }).evaluate((list) => {
    const typing = (globalThis.typing = { key: 0, change: 0 })
    document.addEventListener('input', (event) => (typing.key = event.timeStamp), true)
    new MutationObserver(() => (typing.change = performance.now())).observe(list, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
}

/** From the last key to the last change, once nothing has changed for a while. */
function settled(window: Page): Promise<number> {
  return window.evaluate(
    (quiet) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const { key, change } = globalThis.typing
          if (performance.now() - Math.max(key, change) < quiet) setTimeout(look, 10)
          else resolve(Math.max(0, change - key))
        }
        look()
      }),
    300,
  )
}

/** Without its waiting for a processor that other programs of a busy machine have. */
async function watchMain(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')
    const stat = `/proc/self/task/${process.pid}/schedstat`
    const told = existsSync(stat)
    const spent = () =>
      performance.now() - (told ? Number(readFileSync(stat, 'utf8').split(' ')[1]) / 1e6 : 0)
    const watched = globalThis as unknown as { held: number }
    watched.held = 0
    let before = spent()
    setInterval(() => {
      const now = spent()
      watched.held = Math.max(watched.held, now - before - 5)
      before = now
    }, 5)
  })
}

function heldMain(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => (globalThis as unknown as { held: number }).held)
}
