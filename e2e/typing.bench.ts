import { bench, describe } from 'vitest'
import { once, runApart } from '../src-main/store/bench/run-apart'

describe('keys typed in the window, seed 7; wants a built program and a screen', () => {
  bench('from each key to what it changes', () => runApart('e2e/bench/typing-speed.ts'), once)
})
