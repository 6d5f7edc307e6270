import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from './client'
import { Saver } from './saving'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A saver into a library that can be told to refuse or to take its time. */
function start() {
  const stored: string[] = []
  const told: string[] = []
  const lost: string[] = []
  const library = { refuses: false, gone: false, takes: 0 }
  const saver = new Saver<string>({
    save: async (id, words) => {
      if (library.takes) await new Promise((done) => setTimeout(done, library.takes))
      if (library.gone) throw new Refusal({ code: 'not-found', facts: {} })
      if (library.refuses) throw new Error('disk-full')
      stored.push(`${id} ${words}`)
    },
    ontold: (all, refusal) => told.push(refusal ? 'refused' : all ? 'stored' : 'not yet'),
    onlost: (words) => lost.push(words),
  })
  return { saver, stored, told, lost, library }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('words being typed', () => {
  test('are stored a quarter of a second after the first letter, whether or not typing goes on', async () => {
    const { saver, stored, told } = start()
    saver.write(1, 'a')
    await pass(200)
    saver.write(1, 'ab')
    await pass(49)
    expect(stored).toEqual([])
    await pass(1)
    expect(stored).toEqual(['1 ab'])
    expect(told).toEqual(['not yet', 'not yet', 'stored'])
  })

  test('wait longer where storing takes long, and never longer than two seconds', async () => {
    const { saver, stored, library } = start()
    library.takes = 300
    saver.write(1, 'a')
    await pass(600)
    saver.write(1, 'ab')
    await pass(899 + 300)
    expect(stored).toEqual(['1 a'])
    await pass(1)
    expect(stored).toEqual(['1 a', '1 ab'])
    library.takes = 3_000
    saver.write(1, 'abc')
    await pass(4_000)
    saver.write(1, 'abcd')
    await pass(5_000)
    expect(stored.at(-1)).toBe('1 abcd')
  })

  test('are said to be stored only when the library has answered', async () => {
    const { saver, told, library } = start()
    library.takes = 1_500
    saver.write(1, 'a')
    await pass(600)
    expect(told.at(-1)).toBe('not yet')
    expect(saver.unsaved(1)).toBe('a')
    await pass(1_500)
    expect(told.at(-1)).toBe('stored')
    expect(saver.unsaved(1)).toBeUndefined()
  })

  test('written while others are on their way are stored too', async () => {
    const { saver, stored, library } = start()
    library.takes = 3_000
    saver.write(1, 'a')
    await pass(500)
    saver.write(1, 'ab')
    await pass(12_000)
    expect(stored).toEqual(['1 a', '1 ab'])
  })

  test('stay here when the library refuses, and are tried again', async () => {
    const { saver, stored, told, library } = start()
    library.refuses = true
    saver.write(1, 'a')
    await pass(500)
    expect(told.at(-1)).toBe('refused')
    expect(saver.unsaved(1)).toBe('a')
    library.refuses = false
    await pass(2_500)
    expect(stored).toEqual(['1 a'])
    expect(told.at(-1)).toBe('stored')
  })

  test('of one note do not wait for those of another that is refused', async () => {
    const { stored, told, ...rest } = start()
    const saver = new Saver<string>({
      save: async (id, words) => {
        if (id === 1) throw new Error('disk-full')
        stored.push(words)
      },
      ontold: (all) => told.push(all ? 'stored' : 'not yet'),
      onlost: () => undefined,
    })
    void rest
    saver.write(1, 'a')
    saver.write(2, 'b')
    await pass(500)
    expect(stored).toEqual(['b'])
    expect(told.at(-1)).toBe('not yet')
  })
})

describe('words on something that is gone', () => {
  test('are given back once, and tried no more', async () => {
    const { saver, told, lost, library } = start()
    library.gone = true
    saver.write(1, 'a')
    await pass(10_000)
    expect(lost).toEqual(['a'])
    expect(told.at(-1)).toBe('stored')
    expect(saver.unsaved(1)).toBeUndefined()
  })

  test('are given back as they were written last', async () => {
    const { saver, lost, library } = start()
    library.gone = true
    library.takes = 1_000
    saver.write(1, 'a')
    await pass(500)
    saver.write(1, 'ab')
    await pass(10_000)
    expect(lost).toEqual(['ab'])
  })

  test('keep nobody from leaving', async () => {
    const { saver, lost, library } = start()
    library.gone = true
    saver.write(1, 'a')
    await saver.flush()
    expect(lost).toEqual(['a'])
  })
})

describe('leaving', () => {
  test('waits for the library to have every word', async () => {
    const { saver, stored, library } = start()
    library.takes = 700
    saver.write(1, 'a')
    const left = vi.fn()
    void saver.flush().then(left)
    await pass(100)
    saver.write(1, 'ab')
    saver.write(2, 'c')
    await pass(900)
    expect(left).not.toHaveBeenCalled()
    await pass(2_000)
    expect(left).toHaveBeenCalled()
    expect(stored).toContain('1 ab')
    expect(stored).toContain('2 c')
  })

  test('says why words could not be stored', async () => {
    const { saver, library } = start()
    library.refuses = true
    saver.write(1, 'a')
    await expect(saver.flush()).rejects.toThrow('disk-full')
    expect(saver.unsaved(1)).toBe('a')
  })

  test('is done at once when nothing was written', async () => {
    await expect(start().saver.flush()).resolves.toBeUndefined()
  })
})
