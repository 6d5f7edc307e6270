import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { Piece } from './assemble'
import { compose } from './compose'
import { fileTitle } from './file-title'
import { isLetter, lettersOf, piecesOfMail } from './mail'
import { remarked } from './remarks'

const mostLetters = 10_000

/** Letters kept one after the other in one file: each under its subject. */
export async function readMailbox(
  name: string,
  bytes: Uint8Array,
  progress: () => void = () => undefined,
): Promise<ReadDocument> {
  const pieces: Piece[] = []
  const attached: string[] = []
  let letters = 0
  for (const letter of lettersIn(name, bytes)) {
    const { mail, within, attached: others } = await lettersOf(name, letter)
    if (isLetter(mail)) letters++
    pieces.push({ kind: 'heading', level: 2, words: mail.subject || '—' }, ...piecesOfMail(mail), ...within)
    attached.push(...others)
    progress()
  }
  if (!letters) throw new AppError('damaged-file', { name })
  return {
    ...compose(name, { title: fileTitle(name) }, pieces),
    ...remarked('attachments-unread', attached),
  }
}

/** Each letter begins with a line that says whom it is from and when; such a line within a letter was written ">From …". */
function lettersIn(name: string, bytes: Uint8Array): Uint8Array[] {
  // One byte a character: the letters are in encodings of their own.
  const source = Buffer.from(bytes).toString('latin1')
  const letters = source.split(begins).slice(1)
  if (!letters.length) throw new AppError('damaged-file', { name })
  if (letters.length > mostLetters) throw new AppError('too-many-parts', { name, limit: mostLetters })
  return letters.map((letter) => Buffer.from(letter.replace(/^>(>*From )/gm, '$1'), 'latin1'))
}

// A sentence may begin with "From", too: a day of the week and a year are needed, and a header in the next line.
const begins =
  /(?:^|\r?\n)From [^\r\n]{0,200}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\r\n]{0,60}\d{4}[^\r\n]{0,60}\r?\n(?=[\w-]+:)/
