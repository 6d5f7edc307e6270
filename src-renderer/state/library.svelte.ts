import type { ImportReport } from '../../src-main/model/imports'
import type { LibraryState } from '../../src-main/model/library'
import { client } from '../lib/client'
import type { Messages } from './messages.svelte'
import { m } from '../../messages.compiled/messages.js'
import { actSentence } from '../lib/acts'

export interface ImportProgress {
  done: number
  total: number
  name: string
  remaining: number | null
  /** Epoch milliseconds, from which the time still needed is guessed. */
  startedAt: number
}

/** The open library: what it holds, what can be undone, and the import under way. */
export class Library {
  state = $state.raw<LibraryState | null>(null)
  progress = $state.raw<ImportProgress | null>(null)
  report = $state.raw<ImportReport | null>(null)
  #messages: Messages

  constructor(messages: Messages) {
    this.#messages = messages
  }

  async load(): Promise<void> {
    this.state = await client.library.state()
  }

  async importFiles(files: Iterable<File>): Promise<ImportReport | null> {
    const read = Array.from(files, async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }))
    return this.#import(async () => client.documents.import({ files: await Promise.all(read) }))
  }

  importSample(): Promise<ImportReport | null> {
    return this.#import(() => client.documents.importSample())
  }

  progressed(progress: Omit<ImportProgress, 'startedAt'>): void {
    this.progress = { ...progress, startedAt: this.progress?.startedAt ?? Date.now() }
  }

  async undo(): Promise<void> {
    if (!this.state?.undo) return this.#messages.say(m.undo_nothing())
    const act = await client.library.undo()
    this.#messages.say(m.undo_done({ act: actSentence(act) }))
  }

  async redo(): Promise<void> {
    if (!this.state?.redo) return this.#messages.say(m.redo_nothing())
    const act = await client.library.redo()
    this.#messages.say(m.redo_done({ act: actSentence(act) }))
  }

  async #import(run: () => Promise<ImportReport>): Promise<ImportReport | null> {
    try {
      this.report = await run()
      return this.report
    } catch (error) {
      this.#messages.refuse(error)
      return null
    } finally {
      this.progress = null
    }
  }
}
