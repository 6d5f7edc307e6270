import { bench, describe } from 'vitest'
import { once, runApart } from '../src-main/store/bench/run-apart'

describe('a large text in the window, seed 7; wants a built program and a screen', () => {
  bench('opened and scrolled', () => runApart('e2e/bench/reading-speed.ts'), once)
})
