import type { Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeText } from '../../src-main/extract/bench/made-text'
import { quantilesOf, report, shown } from '../../src-main/store/bench/figures'
import { openStore } from '../../src-main/store/open'
import { florilege } from '../command-line'
import { launch } from '../launch'

const seed = 7
const letters = Number(process.env['LETTERS'] ?? 1_000_000)
const steps = 300
/** Pixels a frame: a wheel that is spun fast. */
const stepHeight = 200
const markTables = ['quotes', 'mentions', 'figures', 'dates', 'deals', 'checks']

const folder = mkdtempSync(join(tmpdir(), 'florilege-reading-'))
try {
  const marked = imported('marked')
  const plain = imported('plain')
  const marks = unmark(plain)
  const [withMarks, without] = [await read(marked), await read(plain)]
  report(
    'A large text in the window',
    `A French text of ${letters.toLocaleString('en')} letters with ${marks.toLocaleString('en')} marks, seed ${seed}, and the same without them: milliseconds from the key ` +
      `that opens it to its first words on the screen, and between the frames while ${steps} steps of ${stepHeight} pixels are scrolled, one a frame.`,
    [
      ['text', 'first words (limit 300)', 'frame p50', 'frame p95', 'longest frame (limit 50)'],
      line('with its marks', withMarks),
      line('without', without),
    ],
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Read {
  opened: number
  frames: number[]
}

function line(name: string, { opened, frames }: Read): string[] {
  const { p50, p95 } = quantilesOf(frames)
  return [name, shown(opened), shown(p50), shown(p95), shown(Math.max(...frames))]
}

function imported(name: string): string {
  const text = join(folder, 'text.txt')
  writeFileSync(text, madeText('fr', letters, seed))
  const library = join(folder, `${name}.florilege`)
  const { status, stderr } = florilege('import', text, '--library', library)
  if (status !== 0) throw new Error(stderr)
  return library
}

/** Takes away every mark, and answers how many there were. */
function unmark(library: string): number {
  const store = openStore(library)
  const counts = markTables.map((table) => store.db.prepare(`DELETE FROM ${table}`).run().changes)
  store.close()
  return counts.reduce((a, b) => a + b)
}

async function read(library: string): Promise<Read> {
  const home = mkdtempSync(join(folder, 'home-'))
  const { app, window } = await launch({ library, home })
  try {
    await window.getByRole('listbox').first().focus()
    return { opened: await open(window), frames: await scroll(window) }
  } finally {
    await app.close()
  }
}

declare global {
  /** Milliseconds from the first key to the frame in which the first words stand. */
  var opening: Promise<number>
}

async function open(window: Page): Promise<number> {
  await window.evaluate(() => {
    globalThis.opening = new Promise((resolve) => {
      let key = 0
      document.addEventListener('keydown', (event) => (key ||= event.timeStamp), true)
      const look = (now: number) => {
        if (key && document.querySelector('[role=document] p')) resolve(now - key)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  })
  await window.keyboard.press('Enter')
  return window.evaluate(() => globalThis.opening)
}

/** The time between frames while the text is scrolled from its beginning by a step in each. */
function scroll(window: Page): Promise<number[]> {
  return window.evaluate(
    ({ steps, stepHeight }) =>
      new Promise<number[]>((resolve) => {
        const text = document.querySelector('[role=document]')!
        let scroller = text
        while (getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement!
        const frames: number[] = []
        let before = 0
        const step = (now: number) => {
          if (before) frames.push(now - before)
          before = now
          scroller.scrollTop += stepHeight
          if (frames.length < steps) requestAnimationFrame(step)
          else resolve(frames)
        }
        requestAnimationFrame(step)
      }),
    { steps, stepHeight },
  )
}
