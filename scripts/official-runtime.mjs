import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, temporaryFolder } from './folders.mjs'
import { run, tail } from './programs.mjs'

const electron = join(root, 'node_modules', 'electron')
const distribution = join(electron, 'dist')
const patience = 10_000

/** The Electron that package.json asks for. */
export function wantedVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron
}

/** What Electron's installer left; it writes path.txt last. */
export function officialRuntime() {
  try {
    const executable = join(distribution, readFileSync(join(electron, 'path.txt'), 'utf8'))
    const version = readFileSync(join(distribution, 'version'), 'utf8').replace(/^v/, '')
    return version === wantedVersion() && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** Runs Electron's own installer for as long as bytes come in; answers why it did not work, or null. */
export async function downloadOfficial(say) {
  const temporary = temporaryFolder()
  rmSync(distribution, { recursive: true, force: true })
  const silence = new AbortController()
  let size = 0
  let grew = Date.now()
  const watch = setInterval(() => {
    const now = folderSize(temporary) + folderSize(distribution)
    if (now !== size) grew = Date.now()
    size = now
    if (size > 0) say(`${Math.round(size / 1e6)} MB`)
    if (Date.now() - grew > patience) silence.abort()
  }, 500)
  const { code, output } = await run(process.execPath, [join(electron, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    signal: silence.signal,
  })
  clearInterval(watch)
  rmSync(temporary, { recursive: true, force: true })
  if (officialRuntime()) return null
  return silence.signal.aborted
    ? `no answer within ${patience / 1000} s`
    : firstError(output) || `ended with ${code}`
}

function firstError(output) {
  return (output.split('\n').find((line) => /error/i.test(line)) ?? tail(output, 1)).trim()
}

function folderSize(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.reduce(
      (size, entry) => size + statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
      0,
    )
  } catch {
    // Not there yet, or a file was renamed while we looked: the next look will tell.
    return 0
  }
}

/** What its installer left does not start: the next run fetches it anew. */
export function removeOfficialRuntime() {
  rmSync(join(electron, 'path.txt'), { force: true })
}
