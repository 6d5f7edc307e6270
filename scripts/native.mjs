import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from './command.mjs'
import { root, runtimeFolder, temporaryFolder } from './folders.mjs'
import { npm } from './npm.mjs'
import { run, tail } from './programs.mjs'
import { readStamp, writeStamp } from './stamps.mjs'
import { step } from './steps.mjs'

const module = join(root, 'node_modules', 'better-sqlite3')
const stamp = join(runtimeFolder, 'native.json')
const inModule = join(module, 'build', 'Release', 'better_sqlite3.node')

/** better-sqlite3's own binary needs Node-API 10; where this Node has less, one is compiled. */
export const nodeNeedsCompiling = () => Number(process.versions.napi) < 10

/** Compiled once a version and kept outside node_modules, so that a new installation does not cost it again. */
export async function compileNativeModule() {
  const kept = keptBinary()
  if (!existsSync(kept)) await step('better-sqlite3 for this Node (compiled once)', () => compile(kept))
  if (statSync(inModule, { throwIfNoEntry: false })?.size === statSync(kept).size) return
  mkdirSync(dirname(inModule), { recursive: true })
  cpSync(kept, `${inModule}.${process.pid}`)
  renameSync(`${inModule}.${process.pid}`, inModule)
}

/**
 * Opens a database in plain Node and in the runtime; what was seen to work is not tried again,
 * and a compiled binary that does not is compiled once more.
 */
export async function tryNativeModule(executable, compiled) {
  if (readStamp(stamp) === facts(executable)) return
  let complaint = await openDatabases(executable)
  if (complaint && compiled) {
    rmSync(keptBinary(), { force: true })
    await compileNativeModule()
    complaint = await openDatabases(executable)
  }
  if (complaint) throw new Problem(complaint, 'Run `npm ci`, then the same command again.')
  writeStamp(stamp, facts(executable))
}

function facts(executable) {
  const size = statSync(inModule, { throwIfNoEntry: false })?.size ?? 'prebuilt'
  return [version(), size, process.version, executable].join(' ')
}

/** Answers what did not work, or null. In processes of their own: a wrong binary ends the one that loads it. */
async function openDatabases(executable) {
  const code =
    "const open = require('better-sqlite3'); console.log(open(':memory:').prepare('SELECT 1').get())"
  for (const [program, env] of [
    [process.execPath, process.env],
    [executable, { ...process.env, ELECTRON_RUN_AS_NODE: '1' }],
  ]) {
    const result = await run(program, ['-e', code], { env })
    if (result.code !== 0) {
      return `better-sqlite3 does not load in ${program} (${result.code}):\n${tail(result.output)}`
    }
  }
  return null
}

async function compile(kept) {
  const work = temporaryFolder()
  try {
    for (const part of ['binding.gyp', 'package.json', 'deps', 'lib', 'src']) {
      cpSync(join(module, part), join(work, part), { recursive: true })
    }
    const { code, output } = await run(
      process.execPath,
      [await nodeGyp(), 'rebuild', '--release', '--force_build=1', ...headers()],
      {
        cwd: work,
        env: { ...process.env, CFLAGS: '-O2', CXXFLAGS: `-O2 ${experimental}` },
      },
    )
    if (code !== 0)
      throw new Problem(
        `better-sqlite3 could not be compiled:\n${tail(output, 20)}`,
        'Node.js 22.14 or newer needs no compiling: it runs the binary that comes with it.',
      )
    renameSync(join(work, 'build', 'Release', 'better_sqlite3.node'), kept)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

// It keeps references to strings, which Node-API 9 allows only at the experimental level.
const experimental =
  '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -DNODE_API_EXPERIMENTAL_NO_WARNING'

/** Node's own headers where they were installed with it; else node-gyp fetches them. */
function headers() {
  const prefix = dirname(dirname(process.execPath))
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : []
}

async function nodeGyp() {
  if (process.env.npm_config_node_gyp) return process.env.npm_config_node_gyp
  const { output } = await npm(['root', '--global', '--silent'])
  return join(tail(output, 1), 'npm', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
}

function keptBinary() {
  return join(runtimeFolder, `better-sqlite3-${version()}-${process.platform}-${process.arch}.node`)
}

function version() {
  return JSON.parse(readFileSync(join(module, 'package.json'), 'utf8')).version
}
