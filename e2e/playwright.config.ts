import { defineConfig } from '@playwright/test'

// As many at a time as there are screens: windows that share one take the pointer from each other in the middle of a drag.
const displays = (process.env['FLORILEGE_DISPLAYS'] ?? '').split(' ').filter(Boolean)
// Told to each worker, which reads this file too.
const display = displays[Number(process.env['TEST_PARALLEL_INDEX'])]
if (display) process.env['DISPLAY'] = display

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  workers: Math.max(1, displays.length),
  retries: 0,
  forbidOnly: true,
  // Long enough for a machine that does much else meanwhile: what is right ends them long before.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
})
