// Copied into the spare runtime, where it does what Electron's own default app does: run the app in a folder.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!folder) {
  console.error('electron FOLDER')
  app.exit(2)
} else {
  const path = resolve(folder)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version ?? '0.0.0')
  app.setAppPath(path)
  // Awaited, so that the app's own code runs before Electron is ready, as it would as an application of its own.
  await import(pathToFileURL(join(path, manifest.main ?? 'index.js')).href)
}
