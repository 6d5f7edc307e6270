import { expect, it } from 'vitest'
import { intervalOf } from './day-interval'

const line = (meant: string) => {
  const interval = intervalOf(meant)
  return interval && `${interval.edtf}: ${interval.from}–${interval.to}`
}

it('takes years, months, days and stretches of them', () => {
  expect(['2025', '2024-02', '2025-09-03', '2025-09/2026-01-15'].map(line)).toEqual([
    '2025: 2025-01-01–2025-12-31',
    '2024-02: 2024-02-01–2024-02-29',
    '2025-09-03: 2025-09-03–2025-09-03',
    '2025-09/2026-01-15: 2025-09-01–2026-01-15',
  ])
})

it('takes nothing else', () => {
  for (const meant of ['', 'hier', '2025-13', '2025-02-30', '2026/2025', '2024/2025/2026', '03/02/2026'])
    expect(line(meant), meant).toBe(null)
})
