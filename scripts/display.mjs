import { spawn } from 'node:child_process'
import { Problem } from './steps.mjs'
import { installLine } from './system.mjs'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Does the work with DISPLAY naming a screen nobody sees; the screen goes when the work is done. */
export async function withHiddenDisplay(work) {
  if (process.platform !== 'linux') return work(process.env)
  const { display, end } = await openXvfb()
  try {
    const { WAYLAND_DISPLAY: _, ...environment } = process.env
    return await work({ ...environment, DISPLAY: display })
  } finally {
    end()
  }
}

// Xvfb picks a free number itself and writes it to the file descriptor it is given; xvfb-run only guesses one.
function openXvfb() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe']
    })
    const end = () => server.kill()
    process.once('exit', end)
    server.stdio[3].once('data', (number) => resolve({ display: `:${String(number).trim()}`, end }))
    server.once('error', () => reject(new Problem('Xvfb, the screen without a screen, is missing.', installLine(['xvfb']))))
    server.once('exit', (code) => reject(new Problem(`Xvfb ended with ${code} before it opened a screen.`)))
  })
}
