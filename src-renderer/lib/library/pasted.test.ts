import { expect, it } from 'vitest'
import { askedPaste, pastedWords } from './pasted'

const at = new Date(2026, 1, 3, 17, 5, 9)

function contentOf(clipping: Parameters<typeof pastedWords>[0]): string | null {
  const words = pastedWords(clipping, at)
  return words && `${words.name}: ${new TextDecoder().decode(words.bytes)}`
}

it('takes pasted words with their markup only where it says more than the words', () => {
  const text = 'Le pont\n\nIl ouvre.'
  expect(contentOf({ text, html: '<h1>Le pont</h1><p>Il ouvre.</p>' })).toMatch(/\.html: <h1>/)
  expect(contentOf({ text, html: '<p><b>Le pont</b></p><p>Il ouvre.</p>' })).toMatch(/\.txt: Le pont\n/)
  expect(contentOf({ text: '', html: '<p>Il ouvre.</p>' })).toMatch(/\.html: <p>/)
  expect(contentOf({ text: ' \n', html: '' })).toBeNull()
})

it('names pasted words by the time at which they came', () => {
  const words = pastedWords({ text: 'Il ouvre.', html: '' }, at)
  expect(words?.name).toContain('2026-02-03 17-05-09')
  expect(words?.at).toBe(at.toISOString())
})

function paste(into: EventTarget, text: string): boolean {
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : '') }
  return into.dispatchEvent(Object.assign(new Event('paste', { cancelable: true }), { clipboardData }))
}

it('takes the one paste that was asked for, and leaves the next where it goes', async () => {
  const here = new EventTarget()
  const asked = askedPaste(() => Promise.resolve(paste(here, 'Il ouvre.')), here)
  expect(await asked).toEqual({ text: 'Il ouvre.', html: '' })
  expect(paste(here, 'Il ferme.')).toBe(true)
})

it('keeps no paste back once asking was refused', async () => {
  const here = new EventTarget()
  await expect(askedPaste(() => Promise.reject(new Error('refused')), here)).rejects.toThrow('refused')
  expect(paste(here, 'Il ouvre.')).toBe(true)
})
