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
    'quote: Est-il voté ?',
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

it('reads quoted lines without their signs, and no line that parts the signature', async () => {
  const text = 'Oui.\n\n> Est-ce voté ?\n> Vraiment ?\n>\n>> Plus\n>> ancien.\n\n-- \nAnne'
  const document = await readMail('a.eml', Buffer.from(`From: a@a.example\nSubject: S\n\n${text}`))
  expect(outline(document).slice(2)).toEqual([
    ...['paragraph: Oui.', 'quote: Est-ce voté ?', 'quote: Vraiment ?', 'quote: Plus', 'quote: ancien.'],
    'paragraph: Anne',
  ])
})

it('reads a letter within a letter, and remarks on what else is attached', async () => {
  const inner =
    'From: Paul <p@a.example>\nSubject: Ancien\nDate: Mon, 2 Feb 2026 10:00:00 +0100\n\nLe premier.'
  const parts = [
    'Content-Type: text/plain\n\nVoir.',
    `Content-Type: message/rfc822\n\n${inner}`,
    "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''Proc%C3%A8s.pdf\n\nx",
  ]
  const mail = `From: "Roux, Anne" <a@a.example>\nSubject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${parts.join('\n--b\n')}\n--b--\n`
  const document = await readMail('a.eml', Buffer.from(mail))
  expect(document.author).toBe('Anne Roux')
  expect(outline(document).slice(2)).toEqual([
    'paragraph: Voir.',
    'heading 2: Ancien',
    'paragraph: Paul <p@a.example> · 2026-02-02 10:00',
    'paragraph: Le premier.',
  ])
  expect(document.remarks).toEqual([{ code: 'attachments-unread', facts: { count: 1, parts: 'Procès.pdf' } }])
})

it.each([
  ['that it names', 'Content-Type: text/plain; charset=windows-1252\n'],
  ['that nobody names', ''],
])('decodes a letter in an old encoding %s, curly quotes and euro included', async (_, type) => {
  const mail = `From: a@a.example\nSubject: Vot\xe9\n${type}\nL\x92\xe9t\xe9 co\xfbte 5 \x80.`
  const document = await readMail('a.eml', Buffer.from(mail, 'latin1'))
  expect(document.title).toBe('Voté')
  expect(document.text).toMatch(/\n\nL’été coûte 5 €\.$/)
})

it('begins no letter at a sentence that begins with “From”', async () => {
  const box = `From - Tue Feb 03 2026\n${letter.replace('Le budget', 'From time to time, in 2026\r\nthe budget')}`
  const lines = outline(await readMailbox('a.mbox', Buffer.from(box)))
  expect(lines.filter((line) => line.startsWith('heading'))).toEqual(['heading 2: Le port'])
})

it('refuses what holds no letter', async () => {
  await expect(readMailbox('a.mbox', Buffer.from('Des mots.'))).rejects.toThrow('damaged-file')
  await expect(readMail('a.eml', Buffer.from('Des mots.'))).rejects.toThrow('damaged-file')
})
