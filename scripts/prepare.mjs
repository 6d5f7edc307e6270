import './node-version.mjs'
import { build, isBuilt } from './build.mjs'
import { command } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay } from './display.mjs'
import { removeUnfinished } from './folders.mjs'
import { compileNativeModule, nodeNeedsCompiling, tryNativeModule } from './native.mjs'
import { findRuntime, startRuntime, trustedRuntime } from './runtime.mjs'
import { step } from './steps.mjs'
import { canCompile, installPackages, missingPackages } from './system.mjs'

/**
 * Brings all that is missing, in the order it is needed, and answers with the path of an Electron that runs.
 * What is there and whole is left alone.
 */
export async function prepare({ hiddenDisplay = !hasDisplay(), building = true } = {}) {
  removeUnfinished()
  await installDependencies()

  const trusted = trustedRuntime()
  const compiling = nodeNeedsCompiling() || Number(trusted?.napi) < 10
  const system = installPackages(await missingPackages({ compiling, hiddenDisplay }))
  const [found] = await allOrFirstProblem([
    trusted ?? findRuntime(),
    system,
    compiling && (canCompile() ? compileNativeModule() : system.then(compileNativeModule)),
    building && !isBuilt() && step('build', build),
  ])

  const runtime = trusted ?? (await step('first start of the runtime', () => startRuntime(found)))
  const older = Number(runtime.napi) < 10
  if (older && !compiling) {
    await installPackages(await missingPackages({ compiling: true, hiddenDisplay }))
    await compileNativeModule()
  }
  await tryNativeModule(runtime.executable, compiling || older)
  return runtime.executable
}

/** Waits for all of them even if one fails, so that what the others bring is kept whole. */
async function allOrFirstProblem(works) {
  const results = await Promise.allSettled(works)
  const failed = results.find(({ status }) => status === 'rejected')
  if (failed) throw failed.reason
  return results.map(({ value }) => value)
}

if (process.argv[1] === import.meta.filename) {
  await command(async () => {
    console.log(await prepare({ hiddenDisplay: true, building: !process.argv.includes('--no-build') }))
  })
}
