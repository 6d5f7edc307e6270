import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'

/** What measures many times by itself is run once, however often the runner asks. */
export const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }
const runs = new Map<string, Promise<void>>()

/**
 * Bundles scripts as the program is for users and runs the first in a process of its own: the test runner's way of loading
 * modules costs more than much of what is measured. Threads lie beside it under their names.
 */
export function runApart(script: string, threads: Record<string, string> = {}): Promise<void> {
  const running = runs.get(script) ?? run(script, threads)
  runs.set(script, running)
  return running
}

async function run(script: string, threads: Record<string, string>): Promise<void> {
  const root = process.cwd()
  // Within the checkout, where the dependencies are found.
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'))
  const nameOf = (file: string) => basename(file, '.ts')
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: true,
        outDir: folder,
        rollupOptions: {
          input: { ...threads, [nameOf(script)]: script },
          output: { entryFileNames: '[name].js' },
        },
      },
    })
    // Line by line as they come: it takes minutes.
    execFileSync(process.execPath, ['--expose-gc', join(folder, `${nameOf(script)}.js`)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
