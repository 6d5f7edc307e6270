import { expect, it } from 'vitest'
import { normalize } from './normalize'

it.each([
  ['line ends', 'a\r\nb\rc\n\u2028d', 'a\nb\nc\n\nd'],
  ['byte-order marks', '\ufeff\ufeffa', 'a'],
  ['combining accents', 'se\u0301ance', 'séance'],
  ['half pairs, not whole ones', 'a\ud83db😀\ude00', 'a\ufffdb😀\ufffd'],
  ['NUL and controls, but not tabs', 'a\0b\x1b]0;\tc', 'a\ufffdb\ufffd]0;\tc'],
])('mends %s', (_, text, normalized) => {
  expect(normalize(text)).toBe(normalized)
  expect(normalize(normalized)).toBe(normalized)
})
