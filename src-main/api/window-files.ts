import { AppError } from '../model/error'
import type { ApiContext } from './context'
import type { FileSource } from './import-source'

/** A file that was dropped on the window, or words that were pasted into it: only the window can read them. */
type WindowFile = Omit<FileSource, 'path' | 'load'>

/** What the window could read of a file it was asked for. */
type Given = { bytes: Uint8Array } | { refused: 'unreadable-file' | 'no-such-file' }

export interface WindowFiles {
  /** Sources that ask the window for the file at their place of its batch when their turn has come. */
  sourcesOf(batch: number, files: readonly WindowFile[]): FileSource[]
  /** Takes what the window gives, if it was asked for. */
  give(batch: number, place: number, given: Given): void
}

const patience = 120_000

export function windowFiles({ announce }: ApiContext): WindowFiles {
  const wanted = new Map<string, (given: Given) => void>()
  const keyOf = (batch: number, place: number) => `${batch} ${place}`

  async function ask(batch: number, place: number, { name }: WindowFile): Promise<Uint8Array> {
    const key = keyOf(batch, place)
    let unanswered: NodeJS.Timeout | undefined
    const given = await new Promise<Given>((resolve) => {
      wanted.set(key, resolve)
      unanswered = setTimeout(() => resolve({ refused: 'unreadable-file' }), patience).unref()
      announce({ type: 'wanted', batch, place })
    })
    clearTimeout(unanswered)
    wanted.delete(key)
    if ('refused' in given) throw new AppError(given.refused, { name })
    return given.bytes
  }

  return {
    sourcesOf: (batch, files) =>
      files.map((file, place) => ({ ...file, load: () => ask(batch, place, file) })),
    give: (batch, place, given) => wanted.get(keyOf(batch, place))?.(given),
  }
}
