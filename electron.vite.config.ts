import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import { existsSync } from 'node:fs'

// The tour drives the real window, so it is built beside the program but is no part of what users install.
const tour = existsSync('e2e/tour/tour.ts') ? { tour: 'e2e/tour/tour.ts' } : {}

// Built into the program: read one by one, their hundreds of small files would take longest of all at a start.
const builtIn = [
  'chokidar',
  'diff',
  'fuse.js',
  'mdast-util-to-string',
  'remark-frontmatter',
  'remark-gfm',
  'remark-parse',
  'remark-stringify',
  'unified',
  'unist-util-visit',
  'yaml',
  'zod',
]

// Minified, since the text of every script is held as long as it runs.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      minify: true,
      externalizeDeps: { exclude: builtIn },
      rollupOptions: {
        input: {
          index: 'src-main/index.ts',
          cli: 'src-main/cli.ts',
          worker: 'src-main/api/reading-worker.ts',
          asking: 'src-main/api/asking-worker.ts',
          writing: 'src-main/api/writing-worker.ts',
          backup: 'src-main/app/backup-worker.ts',
          ...tour,
        },
        external: ['@playwright/test'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'src-main/preload.ts' },
        // A sandboxed window runs its preload as CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    base: './',
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: { index: 'src-renderer/index.html' } },
      // Fonts stay files: the content security policy allows no data: addresses.
      assetsInlineLimit: 0,
    },
    plugins: [svelte()],
  },
})
