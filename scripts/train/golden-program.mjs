// What reads a golden article and writes down what it found; Vite loads it, since the rest is TypeScript.
export { extract } from '../../src-main/extract/extract'
export { goldenLines, goldenOf } from '../../src-main/extract/golden/golden-lines.test-text'
export { blocksOfLines } from '../../src-main/extract/lines.test-text'
