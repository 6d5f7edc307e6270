import { expect, test } from 'vitest'
import { Newest } from './newest'

test('what was written last is let through once, however long the first waits', async () => {
  const newest = new Newest<string>()
  const stored: string[] = []
  const write = async (words: string, ready: Promise<number>) => {
    const through = await newest.after('1', words, () => ready)
    if (through) stored.push(through.value)
  }
  const kept: ((id: number) => void)[] = []
  const slow = write('Only', new Promise<number>((resolve) => kept.push(resolve)))
  await write('Only warm', Promise.resolve(1))
  kept[0]!(1)
  await slow
  expect(stored).toEqual(['Only warm'])
})

test('what could not be made ready for waits for the next that is written', async () => {
  const newest = new Newest<string>()
  const refused = newest.after('1', 'Only', () => Promise.reject(new Error('disk-full')))
  await expect(refused).rejects.toThrow('disk-full')
  expect(await newest.after('2', 'other', () => Promise.resolve(7))).toEqual({ ready: 7, value: 'other' })
  expect(await newest.after('1', 'Only warm', () => Promise.resolve(7))).toEqual({
    ready: 7,
    value: 'Only warm',
  })
})
