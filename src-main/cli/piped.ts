import { refuseTooLarge } from '../api/disk-files'
import type { FileSource } from '../api/import-source'
import { AppError } from '../model/error'
import { timeInName } from '../telling/time-in-name'
import { m } from '../../messages.compiled/messages.js'

/** What another program sends, read to its end when its turn has come: what it is shows in its bytes. */
export function pipedSource(input: NodeJS.ReadStream, at: Date): FileSource {
  const name = m.cli_standard_input({ time: timeInName(at) })
  const capture = { at: at.toISOString(), chosen: false }
  return { name, label: name, size: 0, inFolder: false, capture, load: (stop) => allOf(input, name, stop) }
}

async function allOf(input: NodeJS.ReadStream, name: string, stopped: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  // What says nothing more would otherwise be waited for.
  const giveUp = () => input.destroy()
  stopped.addEventListener('abort', giveUp, { once: true })
  try {
    for await (const piece of input as AsyncIterable<Uint8Array>) {
      pieces.push(piece)
      refuseTooLarge(name, (length += piece.length))
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('unreadable-file', { name })
  } finally {
    stopped.removeEventListener('abort', giveUp)
  }
  return Buffer.concat(pieces)
}
