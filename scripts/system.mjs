import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from './command.mjs'
import { run, tail } from './programs.mjs'
import { step } from './steps.mjs'

// What an Electron window needs of Linux: the file that shows it is there, and Debian's package for it.
// Newer Debian and Ubuntu carry some of them under a name ending in t64.
const libraries = {
  'libnss3.so': 'libnss3',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libdrm.so.2': 'libdrm2',
}
const screen = { Xvfb: 'xvfb' }
const compiler = { 'g++': 'g++', make: 'make', python3: 'python3' }

/**
 * What the system lacks and we can bring; where we cannot, a problem that says which line does.
 * A library alone is no reason to stop there: whether the runtime needs it, its first start tells.
 */
export async function missingPackages({ compiling, hiddenDisplay }) {
  if (process.platform !== 'linux') return []
  const programs = missingPrograms({ ...(hiddenDisplay && screen), ...(compiling && compiler) })
  const missing = [...(await missingLibraries()), ...programs]
  if (isDebian() && process.getuid() === 0) return missing
  if (programs.length === 0) return []
  throw new Problem(
    `This system lacks what Florilège needs to run here: ${missing.join(', ')}.`,
    await installLine(missing),
  )
}

export async function installPackages(missing) {
  if (missing.length === 0) return
  await step(`system packages (${missing.length})`, async (say) => {
    say('apt-get update')
    // A source that does not answer need not be the one that holds them.
    const update = await apt(['update', '-q'])
    const names = await Promise.all(missing.map(currentName))
    say(`apt-get install ${names.join(' ')}`)
    const install = await apt(['install', '-qy', '--no-install-recommends', ...names])
    if (install.code === 0) return
    throw new Problem(
      `apt-get could not install them:\n${tail(update.output, 4)}\n${tail(install.output, 6)}`,
      await installLine(missing),
    )
  })
}

export async function installLine(packages) {
  if (!isDebian()) return `Install them (these are Debian's names for them), then run the same command again.`
  const names = await Promise.all(packages.map(currentName))
  const sudo = process.getuid() === 0 ? '' : 'sudo '
  return `Run this, then the same command again:\n  ${sudo}apt-get install -y ${names.join(' ')}`
}

export function canCompile() {
  return Object.keys(compiler).every(isInPath)
}

export async function missingLibraries() {
  const known = await loaderLibraries()
  return Object.entries(libraries)
    .filter(([file]) => !known.includes(`\t${file} `))
    .map(([, name]) => name)
}

function missingPrograms(programs) {
  return Object.entries(programs)
    .filter(([program]) => !isInPath(program))
    .map(([, name]) => name)
}

// By its path: /sbin is not in an ordinary user's PATH.
async function loaderLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find(existsSync) ?? 'ldconfig'
  return (await run(ldconfig, ['-p'])).output
}

async function currentName(name) {
  const { code } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`])
  return code === 0 ? `${name}t64` : name
}

function apt(parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...parameters], { env })
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

export function isInPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
