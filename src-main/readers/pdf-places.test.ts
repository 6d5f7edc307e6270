import { expect, it } from 'vitest'
import type { Run, Turn } from './pdf-drawn'
import { wordsPlaced } from './pdf-places'

const run: Omit<Run, 'turned'> = {
  ...{ words: 'Le', page: 0, order: 0, left: 700, right: 720, base: 160, size: 10 },
  ...{ font: '', isMonospace: false, isRightToLeft: false },
}

function box(turned: Turn | null): number[] {
  const [word] = wordsPlaced('Le', [{ start: 0, length: 2, run: { ...run, turned }, from: 0 }])
  return [word!.left, word!.top, word!.right, word!.bottom].map(Math.round)
}

it('says where a word stands on the page as it is shown, whichever way its line runs', () => {
  expect(box(null)).toEqual([700, 152, 720, 162])
  expect(box({ way: 'up', length: 800 })).toEqual([152, 80, 162, 100])
  expect(box({ way: 'down', length: 600 })).toEqual([438, 700, 448, 720])
})
