import { bench, describe } from 'vitest'
import { once, runApart } from '../store/bench/run-apart'

describe('words followed into an edited text, seeds 1 to 5; SPANS=4000 says how many a text', () => {
  bench('beside published matchers', () => runApart('src-main/text/bench/reanchor-table.ts'), once)
})
