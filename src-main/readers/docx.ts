import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { Piece } from './assemble'
import { compose, type Said } from './compose'
import { numberingOf } from './docx-numbering'
import { piecesOfDocx } from './docx-pieces'
import { stylesOf } from './docx-styles'
import { partOf } from './office-part'
import { openingTitle } from './opening-title'
import { dayOf } from './said'
import { statedAuthor, statedTitle } from './stated-title'
import { child, childrenNamed, elementsNamed, textIn, type Element } from './tree'
import { openZip, type Zip } from './zip'

/** A Word file: what a person reads on its pages, then its notes. Deleted and hidden words are not what it says. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const zip = await openZip(name, bytes)
  const main = await mainPart(name, zip)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const document = await partOf(name, zip, main)
  if (!document) throw new AppError('damaged-file', { name })
  const known = {
    styleOf: stylesOf(await partOf(name, zip, `${folder}styles.xml`)),
    numbering: numberingOf(await partOf(name, zip, `${folder}numbering.xml`)),
  }
  const { pieces, notes } = piecesOfDocx(document, known)
  const texts = new Map([
    ...notesIn(await partOf(name, zip, `${folder}footnotes.xml`), 'footnote', 'foot'),
    ...notesIn(await partOf(name, zip, `${folder}endnotes.xml`), 'endnote', 'end'),
  ])
  const noted = notes.flatMap((id, index): Piece[] => {
    const note = texts.get(id)
    const words = note ? piecesOfDocx(note, known).pieces.map((piece) => piece.words.trim()) : []
    return words.length ? [{ kind: 'list item', words: `${index + 1}. ${words.join('\n')}` }] : []
  })
  const said = saidBy(await partOf(name, zip, 'docProps/core.xml'), pieces)
  return compose(name, said, [...pieces, ...noted])
}

/** Where the text stands: as the package says, else where Word writes it. */
async function mainPart(name: string, zip: Zip): Promise<string> {
  const usual = 'word/document.xml'
  const relations = child((await partOf(name, zip, '_rels/.rels')) ?? undefined, 'Relationships')
  const relation = relations
    ? childrenNamed(relations, 'Relationship').find(({ attributes }) =>
        attributes.get('Type')?.endsWith('/officeDocument'),
      )
    : undefined
  const target = relation?.attributes.get('Target')?.replace(/^\/+/, '')
  return target && zip.has(target) ? target : usual
}

/** Notes by the number they are called by; those that only draw the line above notes are none. */
function notesIn(part: Element | null, kind: string, prefix: string): [string, Element][] {
  if (!part) return []
  return elementsNamed(part, kind)
    .filter(({ attributes }) => !/separator/i.test(attributes.get('type') ?? ''))
    .map((note): [string, Element] => [`${prefix}:${note.attributes.get('id') ?? ''}`, note])
}

/** The day it was made is no day of publication, unless the text names none: it is the nearest there is. */
function saidBy(core: Element | null, pieces: Piece[]): Said {
  const properties = child(core ?? undefined, 'coreProperties')
  const word = (name: string) => textIn(child(properties, name)).trim() || null
  return {
    title: statedTitle(word('title')) ?? openingTitle(pieces),
    author: statedAuthor(word('creator')),
    made: dayOf(word('created')),
  }
}
