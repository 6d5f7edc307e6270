import { expect, it } from 'vitest'
import { readDocument } from './index'

const at = '2026-02-03T17:05:09.000Z'

function read(name: string, words: string, chosen: boolean) {
  return readDocument(name, Buffer.from(words), undefined, { at, chosen })
}

it('gives words without a file their first line as title, and the time they came', async () => {
  const words = `Une phrase, qui finit par un point.\n\n${'et encore '.repeat(30)}`
  const document = await read('Texte collé 2026-02-03.txt', words, true)
  expect(document).toMatchObject({ title: 'Une phrase, qui finit par un point.', captured: at })
  const long = await read('Texte collé 2026-02-03.txt', 'sans fin '.repeat(40), true)
  expect(long.title).toMatch(/^sans fin .*[a-z]…$/)
  expect(long.title.length).toBeLessThanOrEqual(121)
  const prose = await read(
    'Texte collé 2026-02-03.txt',
    `Le pont est fermé. ${'On attend. '.repeat(40)}`,
    true,
  )
  expect(prose.title).toBe('Le pont est fermé.')
})

it('keeps all the words that were chosen on a page, and of a whole page its article', async () => {
  const article = `<p>${'Le pont sera ouvert en mai, dit-on à la mairie. '.repeat(12)}</p>`
  const page = `<html><head><title>Le pont</title></head><body><nav><ul><li>Accueil</li></ul></nav><article>${article}</article></body></html>`
  expect((await read('Texte collé.html', page, true)).text).toContain('Accueil')
  const piped = await read('Entrée standard', page, false)
  expect(piped.text).not.toContain('Accueil')
  expect(piped).toMatchObject({ title: 'Le pont', format: 'html', captured: at })
})

it('leaves a file its own title', async () => {
  const words = 'Une phrase, qui finit par un point.\n\nUne autre.'
  expect((await readDocument('Notes.txt', Buffer.from(words))).title).toBe('Notes')
})
