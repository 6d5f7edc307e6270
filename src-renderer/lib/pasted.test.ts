import { expect, it } from 'vitest'
import { askedPaste, pastedFile } from './pasted'

const at = new Date(2026, 1, 3, 17, 5, 9)

async function contentOf(clipping: Parameters<typeof pastedFile>[0]): Promise<string | null> {
  const file = pastedFile(clipping, at)
  return file && `${file.name}: ${await (await file.open()).text()}`
}

it('takes pasted words with their markup only where it says more than the words', async () => {
  const text = 'Le pont\n\nIl ouvre.'
  expect(await contentOf({ text, html: '<h1>Le pont</h1><p>Il ouvre.</p>' })).toMatch(/\.html: <h1>/)
  expect(await contentOf({ text, html: '<p><b>Le pont</b></p><p>Il ouvre.</p>' })).toMatch(/\.txt: Le pont\n/)
  expect(await contentOf({ text: '', html: '<p>Il ouvre.</p>' })).toMatch(/\.html: <p>/)
  expect(await contentOf({ text: ' \n', html: '' })).toBeNull()
})

it('names pasted words by the time at which they came', () => {
  const file = pastedFile({ text: 'Il ouvre.', html: '' }, at)
  expect(file?.name).toContain('2026-02-03 17-05-09')
  expect(file?.capture).toEqual({ at: at.toISOString(), chosen: true })
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
