import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './command.mjs'
import { root } from './folders.mjs'
import { brieflyPatient, npm, npmErrors } from './npm.mjs'
import { step } from './steps.mjs'

const record = join(root, 'node_modules', '.package-lock.json')

/** Installs what package-lock.json names, unless exactly that is there. */
export async function installDependencies() {
  if (isInstalled()) return
  await step('dependencies', async () => {
    // npm writes its record last; without it an installation cut short is never taken for a whole one.
    rmSync(record, { force: true })
    const { code, output } = await npm(['ci', ...brieflyPatient])
    if (code === 0 && isInstalled()) return
    throw unreachable(output)
      ? new Problem(
          `npm ci could not reach its registry:\n${npmErrors(output)}`,
          'Check the network (or the proxy and registry of `npm config list`), then run the same command again.',
        )
      : new Problem(`npm ci failed:\n${npmErrors(output)}`, 'Run `npm ci` to see all it says.')
  })
}

function unreachable(output) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/.test(
    output,
  )
}

function isInstalled() {
  const wanted = packages(join(root, 'package-lock.json'))
  const installed = packages(record)
  return Boolean(installed) && agree(wanted, installed) && Object.keys(installed).every(hasManifest)
}

/** Whether what npm says it installed is what the lock asks for; other systems' optional packages may be absent. */
export function agree(wanted, installed) {
  const same = Object.entries(installed).every(
    ([path, { version, integrity }]) =>
      wanted[path]?.version === version && wanted[path].integrity === integrity,
  )
  const all = Object.entries(wanted).every(
    ([path, { optional }]) => path === '' || optional || path in installed,
  )
  return same && all
}

function packages(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages
  } catch {
    return null
  }
}

function hasManifest(path) {
  return existsSync(join(root, path, 'package.json'))
}
