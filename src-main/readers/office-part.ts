import { AppError } from '../model/error'
import type { Element } from './tree'
import { decodeXml, parseXml } from './xml'
import type { Zip } from './zip'

/** A part of an office file as a tree; null where it is not there. What is no XML, or declares a type, is refused. */
export async function partOf(name: string, zip: Zip, part: string): Promise<Element | null> {
  const bytes = await zip.read(part)
  if (!bytes) return null
  try {
    return parseXml(decodeXml(bytes))
  } catch {
    throw new AppError('damaged-file', { name })
  }
}
