import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  // One at a time: windows that share a screen take the pointer from each other in the middle of a drag.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Long enough for a machine that does much else meanwhile: what is right ends them long before.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
})
