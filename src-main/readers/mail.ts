import type { Email, Mailbox } from 'postal-mime'
import PostalMime from 'postal-mime'
import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { normalize } from '../text/normalize'
import type { Piece } from './assemble'
import { compose } from './compose'
import { piecesOfHtml } from './html-pieces'
import { parseHtml } from './html-tree'
import { linesOf } from './lines'
import { remarked } from './remarks'
import { dayOf } from './said'
import { visible } from './visible'

/** A letter: who wrote to whom and when, then its words. What is attached to it is remarked on, not read. */
export async function readMail(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const mail = await parseMail(name, bytes)
  const { subject = null } = mail
  const title: Piece[] = subject ? [{ kind: 'title', words: subject }] : []
  const said = { title: subject, author: nameOf(writerOf(mail)), published: writtenOn(mail)?.day ?? null }
  const document = compose(name, said, [...title, ...piecesOfMail(mail)])
  return { ...document, ...remarked('attachments-unread', attachedTo(mail)) }
}

/** The names of what is attached to a letter; pictures that stand in its words are part of how it looks. */
export function attachedTo({ attachments }: Email): string[] {
  return attachments
    .filter(({ disposition, related }) => disposition !== 'inline' || !related)
    .map(({ filename, mimeType }) => filename ?? mimeType)
}

/** A letter out of its bytes; what holds neither a writer nor words is none. */
export async function parseMail(name: string, bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32 })
  if (!mail.from && !mail.subject && !mail.date) throw new AppError('damaged-file', { name })
  return mail
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
    return linesOf(normalize(text)).map(({ words }) => ({
      kind: words.startsWith('>') ? 'quote' : 'paragraph',
      words: words.replace(/\n/g, ' '),
    }))
  return html ? piecesOfHtml(visible(parseHtml(html).root)) : []
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
