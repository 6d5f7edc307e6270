import { Problem } from './command.mjs'
import { start } from './programs.mjs'
import { installLine, isInPath } from './system.mjs'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Does the work with an environment whose screen nobody sees, or with the real one, as `withHiddenDisplays` does. */
export function withHiddenDisplay(work) {
  return withHiddenDisplays(1, work)
}

/**
 * Does the work with an environment for the first of so many screens that nobody sees, and with the names of all;
 * they go when the work is done. Where there is no such screen but a real one, the work uses that and gets no names.
 */
export async function withHiddenDisplays(count, work) {
  if (process.platform !== 'linux') return work(process.env, [])
  if (!isInPath('Xvfb')) {
    if (hasDisplay()) return work(process.env, [])
    throw new Problem('Xvfb, a screen that nobody sees, is missing.', await installLine(['xvfb']))
  }
  const opened = []
  try {
    while (opened.length < count) opened.push(await openXvfb())
    const displays = opened.map(({ display }) => display)
    return await work({ ...process.env, DISPLAY: displays[0], WAYLAND_DISPLAY: undefined }, displays)
  } finally {
    for (const { server } of opened) server.kill()
  }
}

// Xvfb picks a free number itself and writes it to the file descriptor it is given; xvfb-run only guesses one.
function openXvfb() {
  return new Promise((resolve, reject) => {
    const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    server.stdio[3].once('data', (number) => resolve({ display: `:${String(number).trim()}`, server }))
    server.once('error', reject)
    server.once('exit', (code) => reject(new Problem(`Xvfb ended with ${code} before it opened a screen.`)))
  })
}
