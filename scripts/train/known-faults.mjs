#!/usr/bin/env node
// Lists anew, below each golden article's expected lines, where the program says otherwise: to be run, and its changes
// read, after a training. What is right stays as a person wrote it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = fileURLToPath(new URL('../../src-main/extract/golden', import.meta.url))
const program = fileURLToPath(new URL('golden-program.mjs', import.meta.url))
const { module } = await runnerImport(program, { configFile: false, logLevel: 'error' })
for (const file of readdirSync(folder)) {
  const name = /^(.+)\.expected\.txt$/.exec(file)?.[1]
  if (!name) continue
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  const blocks = module.blocksOfLines(text)
  const found = module.goldenLines(text, module.extract({ text, blocks, published: null, language: null }))
  const written = readFileSync(join(folder, file), 'utf8')
  const { right } = module.goldenOf(written)
  const faults = [
    ...without(right, found).map((line) => `missed: ${line}`),
    ...without(found, right).map((line) => `too many: ${line}`),
  ]
  const kept = written.split(/^# known faults$/m)[0].trimEnd()
  const all = faults.length > 0 ? [kept, '', '# known faults', ...faults] : [kept]
  writeFileSync(join(folder, file), `${all.join('\n')}\n`)
}

/** The lines of one list that the other lacks, as often as it lacks them. */
function without(lines, others) {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
