import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { bench, describe } from 'vitest'

// The test runner's own way of loading modules costs more than much of what is measured: the program is bundled as it is
// for users, and measured in a process of its own.
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

describe('extraction, seed 7', () => {
  bench('in a process of its own', measured, once)
})

async function measured(): Promise<void> {
  const root = process.cwd()
  // Within the checkout, where the model and the dependencies are found.
  const folder = mkdtempSync(join(root, 'node_modules', '.extract-bench-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: true,
        outDir: folder,
        rollupOptions: {
          input: {
            speed: 'src-main/extract/bench/speed.ts',
            ready: 'src-main/extract/bench/ready.ts',
          },
          output: { entryFileNames: '[name].mjs' },
        },
      },
    })
    // Line by line as they come: it takes a few minutes.
    execFileSync(process.execPath, [join(folder, 'speed.mjs')], { stdio: ['ignore', 'inherit', 'inherit'] })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
