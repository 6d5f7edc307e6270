import { expect, it } from 'vitest'
import { pastedFile } from './pasted'

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
