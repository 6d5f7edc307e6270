import { defineConfig } from '@playwright/test'

// Takes the pictures of docs/pictures.md; no test of the program.
export default defineConfig({
  testDir: '.',
  testMatch: 'gallery.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 300_000,
  reporter: [['list']],
})
