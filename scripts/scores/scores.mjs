import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { command, Problem } from '../command.mjs'
import { build, isBuilt } from '../build.mjs'
import { root } from '../folders.mjs'
import { articleTable, tablesOf } from './tables.mjs'
import { articleScores, scoresOf } from './programs.mjs'
import { foldTable } from './folds.mjs'
import { stressed } from './stress.mjs'
import { writeBetweenMarkers } from './document.mjs'

// npm run scores -- [DATAFOLDER] [--folds]: what the built program finds in the marked texts, into docs/extraction.md.
await command(async () => {
  const { values, positionals } = parseArgs({
    options: { folds: { type: 'boolean' } },
    allowPositionals: true,
  })
  const data = resolve(positionals[0] ?? join(root, '..', 'shared', 'data'))
  if (!isBuilt()) await build()
  const work = mkdtempSync(join(tmpdir(), 'florilege-scores-'))
  try {
    const stress = await stressed(join(data, 'extraction'), work)
    const say = (line) => console.error(line)
    const tables = tablesOf((file, what) => {
      say(`${file} ${what}`)
      return scoresOf(
        data,
        file === stress.name ? stress.file : join(data, 'extraction', `${file}.jsonl`),
        what,
      )
    }, stress.name)
    say('articles')
    tables.push(articleTable(articleScores(data)))
    if (values.folds) tables.push(await foldTable(join(data, 'extraction'), say))
    await writeBetweenMarkers(join(root, 'docs', 'extraction.md'), tables.join('\n\n'))
  } catch (error) {
    if (error.code === 'ENOENT') throw new Problem(`There are no marked texts at ${data}: ${error.message}`)
    throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
