import { expect, it } from 'vitest'
import { readMhtml } from './mhtml'

const article = `<p>${'Le pont sera ouvert en mai, dit-on à la mairie. '.repeat(12)}</p>`

function page(type: string, boundary: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/pont',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    '',
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `<html><head><title>Le pont</title></head><body><article>${article}</article></body></html>`,
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

it.each([
  ['multipart/related; type="text/html"; boundary="----Multipart--a----"', '----Multipart--a----'],
  ['multipart/related; boundary=abc; type="text/html"', 'abc'],
])('says that a page seems cut short where its last part does not end: %s', async (type, boundary) => {
  const whole = page(type, boundary)
  expect((await readMhtml('a.mhtml', Buffer.from(whole))).remarks).toBeUndefined()
  const cut = await readMhtml('a.mhtml', Buffer.from(whole.slice(0, -boundary.length - 60)))
  expect(cut.remarks).toEqual([{ code: 'cut-short', facts: {} }])
  expect(cut.text).toContain('Le pont sera ouvert en mai')
})
