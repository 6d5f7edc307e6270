/**
 * Runs checks two at a time, each as soon as those named in its `after` are done, whatever came of them.
 * `perform` does one and answers with its result; the results come back by name.
 */
export async function runChecks(checks, perform, atOnce = 2) {
  const results = new Map()
  const running = new Map()
  const waiting = [...checks]
  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.findIndex(({ after = [] }) => after.every((name) => results.has(name)))
    if (ready >= 0 && running.size < atOnce) {
      const [check] = waiting.splice(ready, 1)
      running.set(
        check.name,
        perform(check, results).then((result) => {
          results.set(check.name, result)
          running.delete(check.name)
        }),
      )
    } else {
      if (running.size === 0) throw new Error(`nothing brings what ${waiting[0].name} waits for`)
      await Promise.race(running.values())
    }
  }
  return results
}

/** A plain check counts as one; it passed if its program ended with 0. */
export function countPlain(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Vitest's report counts its tests; a file that could not even be read counts as a failure of its own. */
export function countUnit(report, code) {
  const unread = report?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return tests(report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (unread?.length ?? 0), code)
}

/** Playwright's report: a test that passed only when tried again has not passed. */
export function countWindow(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return tests(expected, unexpected + flaky + (report?.errors?.length ?? 0), code)
}

/** A runner that ran nothing, or that failed without saying which test, is one failure. */
function tests(passed, failed, code) {
  const silent = failed === 0 && (passed === 0 || code !== 0)
  return { passed, failed: silent ? 1 : failed }
}
