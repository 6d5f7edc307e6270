import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.ts', 'scripts/**/*.test.mjs'],
    benchmark: { include: ['src-main/**/*.bench.ts', 'src-renderer/**/*.bench.ts', 'e2e/**/*.bench.ts'] },
    environment: 'node',
    // Some unpack a hundred megabytes or read a long text: a slow machine that does other work, too, is no fault of theirs.
    testTimeout: 30_000,
    // The weights and word lists of reading are loaded once, not anew for each of some 240 files.
    isolate: false,
  },
})
