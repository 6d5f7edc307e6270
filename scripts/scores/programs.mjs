import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Problem } from '../command.mjs'
import { root } from '../folders.mjs'

const program = join(root, 'scripts', 'florilege.mjs')

/** What the scoring program beside the data says of one file of marked texts. */
export function scoresOf(data, gold, what) {
  const cli = `${process.execPath} ${program}`
  return lastObject(scorer(data, 'score.mjs'), ['--gold', gold, '--what', what, '--json', '--cli', cli])
}

/** The same of the whole articles, in all. */
export function articleScores(data) {
  const scorerFile = scorer(data, 'articles.mjs')
  return lastObject(scorerFile, ['--from', join(data, 'articles'), '--json']).total
}

function scorer(data, name) {
  return join(data, '..', 'score', name)
}

function lastObject(file, parameters) {
  const { stdout, stderr, error } = spawnSync(process.execPath, [file, ...parameters], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, FLORILEGE_CLI: `${process.execPath} ${program}` },
  })
  const line = stdout?.trim().split('\n').at(-1) ?? ''
  if (error || !line.startsWith('{'))
    throw new Problem(`${file} gave no scores:\n${error?.message ?? stderr}`)
  return JSON.parse(line)
}
