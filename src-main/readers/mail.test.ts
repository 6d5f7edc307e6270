import { expect, it } from 'vitest'
import { readMail } from './mail'
import { readMailbox } from './mailbox'
import { outline } from './outline-in-test'

const letter = [
  'From: =?utf-8?Q?Ma=C3=ABlle?= <maelle@a.example>',
  'To: Paul <paul@a.example>, anne@a.example',
  'Subject: Le port',
  'Date: Tue, 3 Feb 2026 09:00:00 +0000',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Le budget est vot=E9.',
  '',
  '> Est-il vot=E9 ?',
  '',
].join('\r\n')

it('reads a letter with its writer, day, subject and what it answers', async () => {
  const document = await readMail('a.eml', Buffer.from(letter))
  expect([document.title, document.author, document.published]).toEqual(['Le port', 'Maëlle', '2026-02-03'])
  expect(outline(document)).toEqual([
    'title: Le port',
    'paragraph: Maëlle <maelle@a.example> → Paul <paul@a.example>, anne@a.example · 2026-02-03 09:00',
    'paragraph: Le budget est voté.',
    'quote: > Est-il voté ?',
  ])
})

it('a letter is of the day on which its writer wrote it, wherever that was', async () => {
  for (const [date, day] of [
    ['Tue, 5 Mar 2024 00:30:00 +0100', '2024-03-05'],
    ['Mon, 4 Mar 2024 23:30:00 -0500', '2024-03-04'],
  ]) {
    const document = await readMail('a.eml', Buffer.from(`From: a@a.example\r\nDate: ${date}\r\n\r\nOui.`))
    expect(document.published).toBe(day)
  }
})

it('reads a letter written as a page', async () => {
  const page =
    'From: a@a.example\r\nSubject: S\r\nContent-Type: text/html\r\n\r\n<h2>Fait</h2><script>x</script><p>Oui.</p>'
  expect(outline(await readMail('a.eml', Buffer.from(page))).slice(2)).toEqual([
    'heading 2: Fait',
    'paragraph: Oui.',
  ])
})

it('reads a mailbox letter by letter', async () => {
  const second = letter.replace('Le port', 'La suite').replace('> Est-il', '>From here:')
  const box = `From - Tue Feb 03 2026\r\n${letter}\r\n\r\nFrom a@a.example Tue Feb  3 10:00:00 2026\r\n${second}`
  const lines = outline(await readMailbox('courrier.mbox', Buffer.from(box)))
  expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
    'heading 2: Le port',
    'heading 2: La suite',
  ])
  expect(lines.at(-1)).toBe('paragraph: From here: voté ?')
})

it('refuses what holds no letter', async () => {
  await expect(readMailbox('a.mbox', Buffer.from('Des mots.'))).rejects.toThrow('damaged-file')
  await expect(readMail('a.eml', Buffer.from('Des mots.'))).rejects.toThrow('damaged-file')
})
