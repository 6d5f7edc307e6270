import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from './folders.mjs'

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
      onOutput?.(chunk)
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
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

/** Starts a program that ends when we do. */
export function start(program, parameters, options) {
  endThemWithUs()
  const child = spawn(program, parameters, { cwd: root, killSignal: 'SIGKILL', ...options })
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

let ending = false
function endThemWithUs() {
  if (ending) return
  ending = true
  process.once('exit', () => children.forEach((child) => child.kill()))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
}

/** The path of a program that one of the dependencies brings. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

/** The last lines of what a program printed: enough to see why, not enough to drown it. */
export function tail(output, lines = 12) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

export function lastLine(output) {
  return tail(output, 1).trim()
}
