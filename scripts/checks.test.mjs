import { describe, expect, it } from 'vitest'
import { countPlain, countUnit, countWindow, runChecks } from './checks.mjs'

describe('checks', () => {
  it('runs each after those it names, no more than two at once', async () => {
    const order = []
    let running = 0
    let most = 0
    const perform = async ({ name }) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running--
      order.push(name)
      return name.toUpperCase()
    }
    const checks = [
      { name: 'last', after: ['a', 'b', 'c'] },
      { name: 'a' },
      { name: 'b', after: ['a'] },
      { name: 'c' },
    ]
    const results = await runChecks(checks, perform)
    expect(order.at(-1)).toBe('last')
    expect(order.indexOf('a')).toBeLessThan(order.indexOf('b'))
    expect(most).toBe(2)
    expect(results.get('b')).toBe('B')
  })

  it('says which check waits for what nobody brings', async () => {
    await expect(runChecks([{ name: 'alone', after: ['nothing'] }], async () => 1)).rejects.toThrow('alone')
  })
})

describe('counting', () => {
  it('counts a plain check as one', () => {
    expect(countPlain(0)).toEqual({ passed: 1, failed: 0 })
    expect(countPlain(2)).toEqual({ passed: 0, failed: 1 })
  })

  it('takes a runner without tests, without a report or with a failing end for a failure', () => {
    expect(countUnit({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
    })
    expect(countUnit(null, 1)).toEqual({ passed: 0, failed: 1 })
    expect(countUnit({ numPassedTests: 3, numFailedTests: 0, testResults: [] }, 1)).toEqual({
      passed: 3,
      failed: 1,
    })
    expect(countWindow({ stats: { expected: 0 } }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a test file that cannot be read as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    }
    expect(countUnit(report, 1)).toEqual({ passed: 5, failed: 2 })
  })

  it('counts a test that passed only when tried again as failed', () => {
    expect(countWindow({ stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [] }, 1)).toEqual({
      passed: 4,
      failed: 2,
    })
  })
})
