import { bench, describe } from 'vitest'
import { once, runApart } from '../src-main/store/bench/run-apart'

describe('a cold start to the first paint; wants a built program and a screen', () => {
  bench('beside an empty window', () => runApart('e2e/bench/cold-start.ts'), once)
})
