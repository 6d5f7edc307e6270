import type { Page } from '@playwright/test'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeText } from '../../src-main/extract/bench/made-text'
import { quantilesOf, report, shown } from '../../src-main/store/bench/figures'
import { colours } from '../../src-main/model/annotation'
import { annotationsIn } from '../../src-main/store/annotations'
import { openStore } from '../../src-main/store/open'
import { florilege } from '../command-line'
import { launch } from '../launch'

const seed = 7
const letters = Number(process.env['LETTERS'] ?? 1_000_000)
const steps = 300
/** Pixels a frame: a wheel that is spun fast. */
const stepHeight = 200
/** As many marks as the goal speaks of. */
const goal = 10_000
const markTables = ['quotes', 'mentions', 'figures', 'dates', 'deals', 'checks']

const folder = mkdtempSync(join(tmpdir(), 'florilege-reading-'))
try {
  const marked = imported()
  const [fewer, annotated, plain] = ['fewer', 'annotated', 'plain'].map((name) => copied(marked, name))
  const marks = unmark(plain!)
  unmark(annotated!)
  annotate(annotated!)
  thin(fewer!, goal / marks)
  report(
    'A large text in the window',
    `A French text of ${letters.toLocaleString('en')} letters, seed ${seed}, with what is found in it, with as much of it as the goal speaks of, with annotations instead, and ` +
      `with nothing: milliseconds from the key that opens it to its first words on the screen and to the marks on them, and between the frames while ${steps} steps of ` +
      `${stepHeight} pixels are scrolled, one a frame.`,
    [
      ['text', 'first words (limit 300)', 'marks', 'frame p50', 'frame p95', 'longest frame (limit 50)'],
      line(`${marks.toLocaleString('en')} marks`, await read(marked)),
      line(`${goal.toLocaleString('en')} marks`, await read(fewer!)),
      line(`${goal.toLocaleString('en')} annotations`, await read(annotated!)),
      line('without', await read(plain!, false)),
    ],
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Read {
  words: number
  /** Null where there are none. */
  marks: number | null
  frames: number[]
}

function line(name: string, { words, marks, frames }: Read): string[] {
  const { p50, p95 } = quantilesOf(frames)
  const opened = [shown(words), marks === null ? '–' : shown(marks)]
  return [name, ...opened, shown(p50), shown(p95), shown(Math.max(...frames))]
}

function imported(): string {
  const text = join(folder, 'text.txt')
  writeFileSync(text, madeText('fr', letters, seed))
  const library = join(folder, 'marked.florilege')
  const { status, stderr } = florilege('import', text, '--library', library)
  if (status !== 0) throw new Error(stderr)
  return library
}

function copied(library: string, name: string): string {
  const copy = join(folder, `${name}.florilege`)
  copyFileSync(library, copy)
  return copy
}

/** Takes away every mark, and answers how many there were. */
function unmark(library: string): number {
  const { db, close } = openStore(library)
  const counts = markTables.map((table) => db.prepare(`DELETE FROM ${table}`).run().changes)
  close()
  return counts.reduce((a, b) => a + b)
}

/** Keeps a share of the marks of each kind, evenly over the text. */
function thin(library: string, share: number): void {
  const { db, close } = openStore(library)
  for (const table of markTables)
    db.prepare(`DELETE FROM ${table} WHERE id * ? - floor(id * ?) >= ?`).run(share, share, share)
  close()
}

/** As many annotations as the goal says, evenly over the text, of every colour and every other with a comment. */
function annotate(library: string): void {
  const store = openStore(library)
  const { id, text } = store.db
    .prepare<[], { id: number; text: string }>('SELECT id, text FROM documents')
    .get()!
  const apart = Math.floor(text.length / goal)
  store.db.transaction(() => {
    for (let made = 0; made < goal; made++) {
      const span = { start: made * apart, end: made * apart + Math.floor(apart / 2) }
      const words = text.slice(span.start, span.end)
      const comment = made % 2 ? 'À vérifier.' : ''
      const colour = colours[made % colours.length]!
      annotationsIn(store).make({
        ...span,
        ...{ document: id, words, prefix: '', suffix: '', colour, comment, tags: [] },
      })
    }
  })()
  store.close()
}

async function read(library: string, marked = true): Promise<Read> {
  const home = mkdtempSync(join(folder, 'home-'))
  const { app, window } = await launch({ library, home })
  try {
    await window.getByRole('listbox').first().focus()
    return { ...(await open(window, marked)), frames: await scroll(window) }
  } finally {
    await app.close()
  }
}

declare global {
  /** Milliseconds from the first key to the frame in which the first words stand, and to that in which their marks do. */
  var opening: Promise<Omit<Read, 'frames'>>
}

async function open(window: Page, marked: boolean): Promise<Omit<Read, 'frames'>> {
  await window.evaluate((marked) => {
    globalThis.opening = new Promise((resolve) => {
      let key = 0
      let words = 0
      document.addEventListener('keydown', (event) => (key ||= event.timeStamp), true)
      const look = (now: number) => {
        if (key && document.querySelector('[role=document] p')) words ||= now - key
        const there = !marked || CSS.highlights.size > 0
        if (words && there) resolve({ words, marks: marked ? now - key : null })
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  }, marked)
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
