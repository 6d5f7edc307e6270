import { bench, describe } from 'vitest'
import { once, runApart } from '../src-main/store/bench/run-apart'

describe('memory of the program with a large library; wants a built program, a screen and Linux', () => {
  bench('beside an empty window', () => runApart('e2e/bench/memory.ts'), once)
})
