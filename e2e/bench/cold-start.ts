import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { quantilesOf, report, shown } from '../../src-main/store/bench/figures'
import { checkout, electron } from '../launch'

const rounds = 7
const limit = 1.5

interface Start {
  painted: number
  whole: number
}

// Begins as the program or as an empty one, says in its output when its first words were painted and when every view was
// there and every question answered, and ends.
const watched = (main: string) => `
  import { app } from 'electron'
  app.on('browser-window-created', (_event, window) => {
    const look = () => window.webContents.executeJavaScript(\`new Promise((resolve) =>
      new PerformanceObserver(async (list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0]
        if (!paint) return
        while (document.querySelector('main[aria-busy="true"]')) await new Promise((next) => setTimeout(next, 5))
        await window.florilege?.call('tags', 'list', {})
        resolve({ painted: performance.timeOrigin + paint.startTime, whole: Date.now() })
      }).observe({ type: 'paint', buffered: true }))\`)
    window.webContents.once('dom-ready', () => void look().then((start) => {
      process.stdout.write(JSON.stringify(start))
      app.exit()
    }))
  })
  ${main}`
const empty = `
  import { BrowserWindow } from 'electron'
  void app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1440, height: 900, show: false })
    window.once('ready-to-show', () => window.show())
    void window.loadURL('data:text/html,<p>Empty</p>')
  })`
const program = `await import(${JSON.stringify(pathToFileURL(join(checkout, 'out/main/index.js')).href)})`

const folder = mkdtempSync(join(tmpdir(), 'florilege-cold-'))
try {
  const apps = { empty: made('empty', empty), program: made('program', program) }
  const took = { empty: [] as Start[], program: [] as Start[] }
  // In turns, since a machine is now faster, now slower; what the first of each brings from the disk is not counted.
  for (let round = 0; round <= rounds; round++)
    for (const name of ['empty', 'program'] as const) {
      const start = await started(apps[name])
      if (round > 0) took[name].push(start)
    }
  const painted = (starts: Start[]) => quantilesOf(starts.map((start) => start.painted))
  const whole = (starts: Start[]) => shown(quantilesOf(starts.map((start) => start.whole)).p50)
  const [of, beside] = [painted(took.program), painted(took.empty)]
  report(
    'A cold start',
    `Milliseconds from the start of the process to the first words painted, and until every view and answer is there, ${rounds} starts by turns, the program in a library without documents.`,
    [
      ['window', 'p50', 'p95', `times an empty one (limit ${limit})`, 'everything, p50'],
      ['Florilège', shown(of.p50), shown(of.p95), shown(of.p50 / beside.p50), whole(took.program)],
      ['empty', shown(beside.p50), shown(beside.p95), '1', whole(took.empty)],
    ],
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function made(name: string, main: string): string {
  const app = mkdtempSync(join(folder, name))
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'main.js' }),
  )
  writeFileSync(join(app, 'main.js'), watched(main))
  return app
}

function started(app: string): Promise<Start> {
  const home = mkdtempSync(join(folder, 'home-'))
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const from = Date.now()
  return new Promise((resolve, reject) => {
    const parameters = [...sandbox, app, `--user-data-dir=${home}`, '--library', join(home, 'a.florilege')]
    const child = spawn(electron(), parameters, { stdio: ['ignore', 'pipe', 'ignore'] })
    let said = ''
    child.stdout.on('data', (words: Buffer) => (said += words.toString()))
    child.on('exit', () => {
      if (!said) return reject(new Error('nothing was painted'))
      const { painted, whole } = JSON.parse(said) as Start
      resolve({ painted: painted - from, whole: whole - from })
    })
  })
}
