import { bench, describe } from 'vitest'
import { once, runApart } from '../store/bench/run-apart'

const copying = { backup: 'src-main/app/backup-worker.ts' }
const threads = { worker: 'src-main/api/reading-worker.ts', writing: 'src-main/api/writing-worker.ts' }

describe('import, seed 7; FILES=20 says how many, LETTERS=1700000 how large the large document is', () => {
  bench('plain text', () => runApart('src-main/api/bench/import-speed.ts', copying), once)
  bench('a large document', () => runApart('src-main/api/bench/import-large.ts', threads), once)
})
