import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const runtimeFolder = join(root, '.runtime')

/** What went wrong, in a sentence, and what the reader can do about it. */
export class Problem extends Error {
  constructor(sentence, advice = '') {
    super(sentence)
    this.advice = advice
  }
}

/** Names a piece of work as it begins, while it goes on, and with the time it took. */
export async function step(name, work) {
  const began = Date.now()
  console.error(`  ${name} …`)
  try {
    const result = await withPulse(name, work)
    console.error(`✓ ${name}, ${seconds(began)}`)
    return result
  } catch (error) {
    console.error(`✗ ${name}, ${seconds(began)}`)
    throw error
  }
}

/** Does the work, and says every ten seconds that it still goes on and what it last said of itself. */
export async function withPulse(name, work) {
  const began = Date.now()
  let detail = ''
  const pulse = setInterval(() => {
    console.error(`  ${name}: ${seconds(began)}${detail && `, ${detail}`}`)
  }, 10_000)
  try {
    return await work((text) => (detail = text))
  } finally {
    clearInterval(pulse)
  }
}

export function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`
}

/**
 * Runs a program and answers with its exit code and all it printed; never throws.
 * `onOutput` sees the text as it comes.
 */
export function run(program, parameters, { onOutput, ...options } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = start(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const keep = (chunk) => {
      output += chunk
      onOutput?.(String(chunk))
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ code: error.code, output: output + error.message }))
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }))
  })
}

/** Runs a program that speaks to the user itself; answers with its exit code. */
export async function follow(program, parameters, options) {
  const { code, output } = await run(program, parameters, { stdio: 'inherit', ...options })
  if (typeof code === 'number') return code
  if (output) console.error(output)
  return 1
}

const children = new Set()
process.once('exit', () => children.forEach((child) => child.kill()))

/** Starts a program that ends when we do. */
export function start(program, parameters, options) {
  const child = spawn(program, parameters, { cwd: root, killSignal: 'SIGKILL', ...options })
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

/** npm as it was started, so that no shell and no search of PATH is needed where npm runs us. */
export function npm(parameters, options) {
  const started = process.env.npm_execpath
  if (started?.endsWith('npm-cli.js')) return run(process.execPath, [started, ...parameters], options)
  return run('npm', parameters, { shell: process.platform === 'win32', ...options })
}

/** npm's own patience, some 70 seconds of trying again, is long for someone who only has no network. */
export const brieflyPatient = [
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
]

/** What npm names as the cause; its usage and the path of its log follow it. */
export function npmErrors(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)\s+(?!A complete log)\S/.test(line))
  return errors.length > 0 ? errors.slice(0, 5).join('\n') : tail(output, 5)
}

/** The path of a program that one of the dependencies brings. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

export function lastLine(output) {
  return tail(output, 1).trim()
}

/** A fresh folder beside where its content will end up, so that one rename finishes the work. */
export function temporaryFolder() {
  mkdirSync(runtimeFolder, { recursive: true })
  return mkdtempSync(join(runtimeFolder, `unfinished-${process.pid}-`))
}

/** What earlier attempts left when they were cut short. */
export function removeUnfinished() {
  if (!existsSync(runtimeFolder)) return
  for (const name of readdirSync(runtimeFolder)) {
    const owner = /^unfinished-(\d+)-/.exec(name)?.[1]
    if (owner && !isRunning(Number(owner)))
      rmSync(join(runtimeFolder, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** The last lines of what a program printed: enough to see why, not enough to drown it. */
export function tail(output, lines = 12) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

/** Runs a command of the project; whatever it throws becomes sentences and an exit code. */
export async function command(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(`\n${explain(error)}`)
    process.exitCode = 1
  }
}

export function explain(error) {
  if (/ENOSPC|no space left on device|Wrote only \d+ of/i.test(`${error.code} ${error.message} ${error.advice}`)) {
    return `The disk is full. Dependencies, runtime and build take about 1.7 GB in ${root}.\nFree some space, then run the same command again: it goes on from what is whole.`
  }
  return error.advice ? `${error.message}\n${error.advice}` : error.message
}
