import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { Piece } from './assemble'
import { compose } from './compose'
import { lockOf } from './epub-lock'
import { packageOf } from './epub-package'
import { piecesOfHtml } from './html-pieces'
import { parseHtml } from './html-tree'
import { remarked } from './remarks'
import { child, type Element } from './tree'
import { pruned, visible } from './visible'
import { decodeXml, parseXml } from './xml'
import { openZip } from './zip'

/** A book: its chapters in the order of reading, without its cover and contents. A chapter that is missing is remarked on. */
export async function readEpub(
  name: string,
  bytes: Uint8Array,
  progress: () => void = () => undefined,
): Promise<ReadDocument> {
  const zip = await openZip(name, bytes)
  const lock = await lockOf(zip)
  if (lock) throw new AppError('copy-protected', { name, lock })
  const { said, chapters } = await packageOf(name, zip)
  const pieces: Piece[] = []
  const missing: string[] = []
  for (const { path, title } of chapters) {
    const chapter = await zip.read(path)
    if (!chapter) missing.push(title)
    else pieces.push(...piecesOfHtml(visible(bodyOf(decodeXml(chapter)))))
    progress()
  }
  return { ...compose(name, said, pieces), ...remarked('missing-chapters', missing) }
}

function bodyOf(source: string): Element {
  const root = treeOf(source)
  return pruned(child(root, 'html', 'body') ?? root, isContents)
}

/** Chapters are XML; one that is not well-formed is read as a browser would. */
function treeOf(source: string): Element {
  try {
    return parseXml(source, 'ignored')
  } catch {
    return parseHtml(source).root
  }
}

function isContents({ name, attributes }: Element): boolean {
  return name === 'nav' && /\b(?:toc|landmarks|page-list)\b/.test(attributes.get('type') ?? '')
}
