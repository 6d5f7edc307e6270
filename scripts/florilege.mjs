#!/usr/bin/env node
import './node-version.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasDisplay, withHiddenDisplay } from './display.mjs'
import { trustedRuntime } from './runtime.mjs'
import { command, Problem } from './command.mjs'
import { root } from './folders.mjs'
import { follow } from './programs.mjs'

const unprepared = 'Run `npm start` or `npm test` once: either prepares this checkout.'

await command(() => {
  const [name, ...parameters] = process.argv.slice(2)
  return name === 'tour' ? tour(parameters) : commandLine()
})

/** The command line reads process.argv itself and needs no window. */
async function commandLine() {
  try {
    await import(pathToFileURL(built('cli.js')).href)
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND')
      throw new Problem('A dependency of Florilège is missing.', unprepared)
    throw error
  }
}

/** The tour drives the real application, so it needs a runtime and a screen. */
async function tour(parameters) {
  const program = built('tour.js')
  const runtime = trustedRuntime()
  if (!runtime) throw new Problem('The tour needs the Electron runtime, which is missing.', unprepared)
  const walk = (env) =>
    follow(process.execPath, [program, ...parameters], {
      env: { ...env, FLORILEGE_ELECTRON: runtime.executable },
      cwd: process.cwd(),
    })
  return hasDisplay() ? walk(process.env) : withHiddenDisplay(walk)
}

function built(file) {
  const path = join(root, 'out', 'main', file)
  if (!existsSync(path)) throw new Problem('Florilège is not built yet.', unprepared)
  return path
}
