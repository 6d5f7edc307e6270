import type { OpenDocument } from '../../src-main/model/library'
import type { VersionRow } from '../../src-main/model/version'
import { client, Refusal } from './client'

/** A document, or null where it is in the library no longer. */
export function documentIfThere(id: number): Promise<OpenDocument | null> {
  return orNull(client.documents.get({ id }))
}

/** All versions of a document, the newest first; none where it is in the library no longer. */
export async function versionsIfThere(id: number): Promise<VersionRow[]> {
  return (await orNull(client.documents.versions({ id }))) ?? []
}

/** Whether a question was given up for a newer one, of another view perhaps: nobody asked for that, and nobody misses its answer. */
export function wasGivenUp(error: unknown): boolean {
  return error instanceof Refusal && error.error.code === 'cancelled'
}

/** What was asked for, or null where it is not there. */
export async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'not-found') return null
    throw error
  }
}
