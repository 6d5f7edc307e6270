import { run, tail } from './programs.mjs'

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
