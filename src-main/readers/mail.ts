import type { Email, Mailbox } from 'postal-mime'
import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { normalize } from '../text/normalize'
import type { Piece } from './assemble'
import { compose } from './compose'
import { piecesOfHtml } from './html-pieces'
import { parseHtml } from './html-tree'
import { linesOf } from './lines'
import { parseMime } from './mime'
import { remarked } from './remarks'
import { dayOf, givenFirst } from './said'
import { visible } from './visible'

/** A letter: who wrote to whom and when, then its words, then the letters within it. What else is attached to it is remarked on, not read. */
export async function readMail(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const { mail, within, attached } = await lettersOf(name, bytes)
  if (!isLetter(mail)) throw new AppError('damaged-file', { name })
  const { subject = null } = mail
  const title: Piece[] = subject ? [{ kind: 'title', words: subject }] : []
  const writer = nameOf(writerOf(mail))
  const said = {
    title: subject,
    author: writer && givenFirst(writer),
    published: writtenOn(mail)?.day ?? null,
  }
  const document = compose(name, said, [...title, ...piecesOfMail(mail), ...within])
  return { ...document, ...remarked('attachments-unread', attached) }
}

/** A letter, the letters within it, and the names of what else is attached to them. */
interface Letters {
  mail: Email
  within: Piece[]
  attached: string[]
}

const deepest = 5

/** Reads a letter with those that were forwarded in it. */
export async function lettersOf(name: string, bytes: Uint8Array, depth = 0): Promise<Letters> {
  const mail = await parseMime(name, bytes)
  const within: Piece[] = []
  const attached: string[] = []
  for (const { mimeType, filename, content, disposition, related } of mail.attachments) {
    if (mimeType === 'message/rfc822' && typeof content !== 'string' && depth < deepest) {
      const inner = await lettersOf(name, new Uint8Array(content), depth + 1)
      within.push(
        { kind: 'heading', level: 2, words: inner.mail.subject || '—' },
        ...piecesOfMail(inner.mail),
        ...inner.within,
      )
      attached.push(...inner.attached)
    } else if (disposition !== 'inline' || !related) attached.push(filename ?? mimeType)
    // Pictures that stand in a letter's words are part of how it looks.
  }
  return { mail, within, attached }
}

/** What holds neither a writer nor a subject nor a day is no letter. */
export function isLetter({ from, subject, date }: Email): boolean {
  return Boolean(from ?? subject ?? date)
}

/** The line that says who wrote to whom and when, then the paragraphs of a letter. */
export function piecesOfMail(mail: Email): Piece[] {
  const people = [[writerOf(mail)].flatMap((writer) => writer ?? []), mailboxesOf(mail)].map((side) =>
    side.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', '),
  )
  const route = [people.filter(Boolean).join(' → '), writtenOn(mail)?.words].filter(Boolean).join(' · ')
  return [{ kind: 'paragraph', words: route }, ...wordsOf(mail)]
}

/** The day and hour of a letter by its writer's own clock: the mail's date in another zone may be another day. */
function writtenOn({ headers, date }: Email): { day: string; words: string } | null {
  const header = headers.find(({ key }) => key === 'date')?.value ?? ''
  const [, day, month, year, time] =
    /(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}:\d{2})/.exec(header) ?? []
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1
  if (day && year && number > 0) {
    const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    return { day: iso, words: `${iso} ${time}` }
  }
  const other = dayOf(date)
  return other === null ? null : { day: other, words: other }
}

// As RFC 5322 names them, whatever the language of a letter.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function wordsOf({ text, html }: Email): Piece[] {
  if (text?.trim())
    return stretchesOf(normalize(text)).flatMap(({ words, depth }) => piecesOfLines(words, depth > 0))
  return html ? piecesOfHtml(visible(parseHtml(html).root)) : []
}

function piecesOfLines(text: string, isQuoted: boolean): Piece[] {
  return linesOf(text)
    .filter(({ words }) => words !== '--')
    .map(({ words }) => ({ kind: isQuoted ? 'quote' : 'paragraph', words: words.replace(/\n/g, ' ') }))
}

interface Stretch {
  words: string
  /** How often it was quoted: a sign at the start of its lines each time. */
  depth: number
}

/** The stretches of a text that are quoted equally often, without the signs that say so. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const line of text.split('\n')) {
    const signs = /^(?:> ?)+/.exec(line)?.[0] ?? ''
    const depth = signs.replaceAll(' ', '').length
    const words = line.slice(signs.length)
    const last = stretches.at(-1)
    if (last?.depth === depth) last.words += `\n${words}`
    else stretches.push({ words, depth })
  }
  return stretches
}

function writerOf({ from, sender }: Email): Mailbox | null {
  const writer = from ?? sender
  return writer?.address === undefined ? (writer?.group?.[0] ?? null) : writer
}

function mailboxesOf({ to, cc }: Email): Mailbox[] {
  return [...(to ?? []), ...(cc ?? [])].flatMap((address) =>
    address.address === undefined ? address.group : [address],
  )
}

function nameOf(writer: Mailbox | null): string | null {
  return writer ? writer.name || writer.address : null
}
