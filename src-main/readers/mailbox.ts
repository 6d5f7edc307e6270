import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { Piece } from './assemble'
import { compose } from './compose'
import { fileTitle } from './file-title'
import { attachedTo, parseMail, piecesOfMail } from './mail'
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
  for (const letter of lettersIn(name, bytes)) {
    const mail = await parseMail(name, letter)
    pieces.push({ kind: 'heading', level: 2, words: mail.subject || '—' }, ...piecesOfMail(mail))
    attached.push(...attachedTo(mail))
    progress()
  }
  return {
    ...compose(name, { title: fileTitle(name) }, pieces),
    ...remarked('attachments-unread', attached),
  }
}

/** Each letter begins with a line "From …" after an empty one; such a line within a letter was written ">From …". */
function lettersIn(name: string, bytes: Uint8Array): Uint8Array[] {
  // One byte a character: the letters are in encodings of their own.
  const source = Buffer.from(bytes).toString('latin1')
  const letters = source.split(/(?:^|\r?\n\r?\n|^\r?\n)From [^\r\n]*\d{4}[^\r\n]*\r?\n/).slice(1)
  if (!letters.length) throw new AppError('damaged-file', { name })
  if (letters.length > mostLetters) throw new AppError('too-many-parts', { name, limit: mostLetters })
  return letters.map((letter) => Buffer.from(letter.replace(/^>(>*From )/gm, '$1'), 'latin1'))
}
