import { bench, describe } from 'vitest'
import { once, runApart } from './bench/run-apart'

describe('search, seed 7; QUOTES=100000,500000 and QUERIES=60 say how many, KEEP=FOLDER keeps what was made', () => {
  bench('recall and time by class', () => runApart('src-main/store/bench/search-speed.ts'), once)
})
