import { app, type BrowserWindow } from 'electron'
import { parseArgs } from 'node:util'
import { answer, isAnswered } from '../api/answer'
import { firstAnswers } from '../api/first-answers'
import type { Answer } from '../model/error'
import { defaultLibrary } from '../store/place'
import { holdDrops } from './drops'
import { announceTo } from './ipc'
import { openLibrary, type OpenedLibrary } from './opened-library'
import type { Program } from './program'
import { prefer, readSettings, settingsTopic } from './settings'
import { background } from './window'

const { values: asked } = parseArgs({ options: { library: { type: 'string' } }, strict: false })

/** What the window asks and is told, once a library is open. */
export interface Begun {
  answer(topic: string, name: string, input: unknown): Promise<Answer<unknown> | undefined>
  /** Shows what a `florilege://` address names. */
  follow(address: string): void
  /** Reads the rest of the program, which the first view can do without. */
  goOn(): Promise<unknown>
}

/** Opens a library and joins the window to it; null where none can be opened, or the window is gone, and the program ends. */
export async function begin(window: BrowserWindow): Promise<Begun | null> {
  if (window.isDestroyed()) return null
  prefer(readSettings())
  window.setBackgroundColor(background())
  const opened = await openAsked()
  if (!opened) {
    app.quit()
    return null
  }
  const announce = announceTo(window)
  const drops = holdDrops(window)
  const first = { ...firstAnswers(opened.store), settings: settingsTopic(prefer) }
  let program: Program | null = null
  let starting: Promise<Program | null> | null = null
  const start = async () => {
    const { startProgram } = await import('./program')
    // Closed meanwhile, it needs no program around it.
    if (window.isDestroyed()) return null
    return (program = startProgram({ window, opened, drops, announce }))
  }
  const whole = () => (starting ??= start())
  const close = async () => {
    const running = await starting
    if (running) return running.close()
    opened.store.close()
    opened.letGo()
  }
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    // Not before this event has passed: until then, the system takes it that the program is ending already.
    void close().finally(() => {
      closed = true
      setImmediate(() => app.quit())
    })
  })
  return {
    async answer(topic, name, input) {
      const handlers = !program && isAnswered(first, topic, name) ? first : (await whole())?.handlers()
      return handlers && answer(handlers, topic, name, input)
    },
    follow: (address) => announce({ type: 'address', address }),
    goOn: whole,
  }
}

async function openAsked(): Promise<OpenedLibrary | null> {
  const { file, create } = libraryToOpen()
  try {
    return openLibrary(file, create)
  } catch (error) {
    const { openAnother } = await import('./cannot-open')
    return openAnother((other) => openLibrary(other, false), error)
  }
}

/** The library asked for, else the last one open, else the user's own. Only the first and the last may be made new. */
function libraryToOpen(): { file: string; create: boolean } {
  if (typeof asked['library'] === 'string') return { file: asked['library'], create: true }
  const last = readSettings().recent[0]
  if (last && last !== defaultLibrary()) return { file: last, create: false }
  return { file: defaultLibrary(), create: !last }
}
