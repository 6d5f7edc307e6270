import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time'

it('does nothing while it works, and works again afterwards, whether it failed or not', async () => {
  let begun = 0
  const work = oneAtATime(async () => {
    begun++
    await Promise.resolve()
    if (begun === 1) throw new Error('refused')
  })
  const first = work()
  await work()
  expect(begun).toBe(1)
  await expect(first).rejects.toThrow('refused')
  await work()
  expect(begun).toBe(2)
})
