import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, isBuilt } from '../build.mjs'
import { command, Problem } from '../command.mjs'
import { root } from '../folders.mjs'
import { writeBetweenMarkers } from './document.mjs'
import { readerTable } from './reader-table.mjs'

// npm run scores:readers -- [DATAFOLDER]: what the built program reads of documents whose words are known, into docs/readers.md.
await command(async () => {
  const data = resolve(process.argv[2] ?? join(root, '..', 'shared', 'data'), 'documents')
  if (!isBuilt()) await build()
  const expected = expectedIn(data)
  const { score } = await import(pathToFileURL(join(data, 'score.mjs')).href)
  const { read, said } = readAll(expected.map(({ file }) => join(data, 'files', file)))
  const scored = expected.map((each) => {
    const { fields, text, faults } = score(each, read.get(each.file))
    const unnamed = each.refused && !said.includes(each.file) ? ['no sentence names it'] : []
    return { format: extname(each.file).slice(1), fields, words: text, faults: [...faults, ...unnamed] }
  })
  await writeBetweenMarkers(join(root, 'docs', 'readers.md'), readerTable(scored))
})

function expectedIn(data) {
  try {
    return JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8'))
  } catch (error) {
    throw new Problem(`There are no documents to score at ${data}: ${error.message}`)
  }
}

/** What the command line answers for each file, by name, and all it says. */
function readAll(files) {
  const program = join(root, 'scripts', 'florilege.mjs')
  const { stdout, stderr, error } = spawnSync(process.execPath, [program, 'extract', ...files, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (error) throw new Problem(`florilege extract did not run: ${error.message}`)
  const answers = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
  const read = new Map(answers.filter(({ file }) => file).map((answer) => [basename(answer.file), answer]))
  return { read, said: stdout + stderr }
}
