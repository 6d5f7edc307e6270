import { createRequire } from 'node:module'

/** Loads a library with the first text that needs it, and at once, as `import` cannot. */
export const requireLibrary = createRequire(import.meta.url)
