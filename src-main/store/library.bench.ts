import { bench, describe } from 'vitest'
import { once, runApart } from './bench/run-apart'

describe('a library as it grows, seed 7; DOCUMENTS=100,1000,10000 says how far, KEEP=FOLDER keeps what was made', () => {
  bench('what is asked of it', () => runApart('src-main/store/bench/library-growth.ts'), once)
})
