import './node-version.mjs'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, isBuilt } from './build.mjs'
import { countPlain, countUnit, countWindow, runChecks } from './checks.mjs'
import { command, explain } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay, withHiddenDisplays } from './display.mjs'
import { temporaryFolder } from './folders.mjs'
import { prepare } from './prepare.mjs'
import { lastLine, run, tool } from './programs.mjs'
import { withoutNodeMode } from './runtime.mjs'
import { seconds, withPulse } from './steps.mjs'

// Of this run alone: two may run at once.
const folder = temporaryFolder()
const reports = { unit: join(folder, 'unit.json'), window: join(folder, 'window.json') }
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

// `machine` brings what the others need: it counts only when it fails.
const checks = [
  { name: 'machine', work: prepareMachine, preparing: true },
  { name: 'build', work: buildWhenStale },
  check('types of src-main', 'tsc -p src-main'),
  check('types of src-main/model', 'tsc -p src-main/model'),
  check('types of e2e', 'tsc -p e2e'),
  check('types of src-renderer', 'svelte-check --tsconfig src-renderer/tsconfig.json --fail-on-warnings'),
  // Before the checks that take one processor alone, which then go on beside them.
  {
    name: 'unit tests',
    after: ['machine', 'build'],
    work: testUnits,
    count: countUnit,
    report: reports.unit,
  },
  check('lint', 'eslint . --max-warnings 0'),
  check('format', 'prettier --check . --cache --cache-strategy content'),
  check('import arrows', 'depcruise src-main src-renderer e2e --config .dependency-cruiser.cjs'),
  check('unused code', 'knip'),
  { name: 'window tests', work: testWindow, count: countWindow, report: reports.window },
]
// Alone and last: they wait for a real window, and should not wait for a linter.
checks.at(-1).after = checks.slice(0, -1).map(({ name }) => name)

await command(async () => {
  const began = Date.now()
  try {
    await installDependencies()
  } catch (error) {
    console.log(`\n${explain(error)}\n\n0 passed, 1 failed`)
    return 1
  }
  const results = [...(await runChecks(chosen(), perform)).values()]
  const failing = results.filter(({ failed }) => failed > 0)
  if (failing.length > 0) console.log(`\nFailed: ${failing.map(({ name }) => name).join(', ')}`)
  console.log(`\nIn ${seconds(began)}:`)
  console.log(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`)
  return failing.length > 0 ? 1 : 0
})

/** A check that is one program. It comes after the build, which compiles the messages that types are checked with. */
function check(name, line) {
  const [program, ...parameters] = line.split(' ')
  return { name, after: ['build'], work: (say) => run(tool(program), parameters, { onOutput: say }) }
}

/** `npm test -- --only NAME`: the checks whose name holds it, after what prepares them. */
function chosen() {
  const at = process.argv.indexOf('--only')
  if (at < 0) return checks
  const wanted = checks.filter(
    ({ name, preparing }) => preparing || name === 'build' || name.includes(process.argv[at + 1]),
  )
  const names = wanted.map(({ name }) => name)
  return wanted.map((each) => ({ ...each, after: each.after?.filter((name) => names.includes(name)) }))
}

async function perform({ name, work, count = countPlain, report, preparing }, results) {
  const began = Date.now()
  const go = (say) => work((text) => say(lastLine(text)), results)
  // What prepares names its own steps.
  const done = preparing ? go(() => {}) : withPulse(name, go)
  const { code, output } = await done.catch((error) => ({ code: 1, output: explain(error) }))
  const { passed, failed } = report ? count(read(report), code) : count(code)
  if (failed > 0) console.log(`\n✗ ${name}, ${seconds(began)}\n${output.trimEnd()}\n`)
  else console.log(`✓ ${name}, ${report ? `${passed} tests, ` : ''}${seconds(began)}`)
  return { name, passed: preparing ? 0 : passed, failed, output }
}

async function prepareMachine() {
  return { code: 0, output: await prepare({ hiddenDisplay: !hasDisplay(), building: false }) }
}

async function buildWhenStale() {
  if (!isBuilt()) await build()
  return { code: 0, output: '' }
}

function testUnits(say, results) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`]
  return run(tool('vitest'), ['run', ...reporters], { onOutput: say, env: environment(results) })
}

function testWindow(say, results) {
  for (const name of ['machine', 'build']) {
    if (results.get(name).failed > 0) return { code: 1, output: `Not run, since ${name} failed.` }
  }
  return withHiddenDisplays(2, (env, displays) =>
    run(tool('playwright'), ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], {
      onOutput: say,
      env: {
        ...environment(results, env),
        PLAYWRIGHT_JSON_OUTPUT_FILE: reports.window,
        FLORILEGE_DISPLAYS: displays.join(' '),
      },
    }),
  )
}

/** Where the tests find the Electron to drive. */
function environment(results, env = process.env) {
  return { ...withoutNodeMode(env), FLORILEGE_ELECTRON: results.get('machine').output }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return null
  }
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0)
}
