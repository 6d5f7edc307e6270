#!/usr/bin/env node
// npm run train -- DATAFOLDER: learns what a name is, then, from what is found by that, who speaks and who deals. The same data and
// the same code give the same bytes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const step of ['names.mjs', 'speakers.mjs', 'deals.mjs']) {
  const program = fileURLToPath(new URL(step, import.meta.url))
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2, 3)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
