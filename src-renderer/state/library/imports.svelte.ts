import type { Announcement } from '../../../src-main/api/contract/announcement'
import type { ImportReport } from '../../../src-main/model/imports'
import { client } from '../../lib/client'
import { holdDropped } from '../../lib/library/dropped'
import { pastedWords, type Clipping } from '../../lib/library/pasted'
import type { Messages } from '../messages.svelte'
import { m } from '../../../messages.compiled/messages.js'

export type ImportProgress = Omit<Extract<Announcement, { type: 'import' }>, 'type'>

const shownReports = 3

/** What is being imported, how far it is, and what became of the imports of this sitting. */
export class Imports {
  progress = $state.raw<ImportProgress | null>(null)
  /** A folder that is looked through before it is imported. */
  looking = $state.raw<{ folder: string; found: number } | null>(null)
  /** Reports not yet closed, the newest first. */
  reports = $state.raw<ImportReport[]>([])
  /** Those of the reports that are folded to one line. */
  folded = $state.raw<number[]>([])
  /** The import whose report the history shows; null for the list of all. */
  shown = $state.raw<number | null>(null)
  #messages: Messages
  /** The import of the sample: `asked` until its number is known. */
  #sample: number | 'asked' | null = null

  constructor(messages: Messages) {
    this.#messages = messages
  }

  /** Imports files and folders that were dropped. */
  async drop(files: readonly File[]): Promise<void> {
    const { drop, nowhere } = await holdDropped(files)
    if (drop !== null) await client.sources.drop({ drop })
    if (nowhere.length > 0) this.#messages.say(m.sources_lies_nowhere({ names: nowhere.join(', ') }))
  }

  /** Imports pasted words; false where there are none. */
  async paste(clipping: Clipping): Promise<boolean> {
    const words = pastedWords(clipping)
    if (words) await client.imports.paste(words)
    else this.#messages.say(m.sources_nothing_to_paste())
    return words !== null
  }

  /** Imports the sample article, which is opened rather than reported. */
  async sample(): Promise<ImportReport> {
    this.#sample = 'asked'
    try {
      const report = await client.documents.importSample()
      this.#sample = report.id
      this.dismiss(report.id)
      return report
    } finally {
      if (this.#sample === 'asked') this.#sample = null
    }
  }

  /** Goes on with the newest import of which something is left. */
  async resume(): Promise<void> {
    const open = this.reports.find(({ resumable }) => resumable) ?? (await this.#stopped())
    if (open) await this.goOn(open.id)
    else this.#messages.say(m.import_nothing_left())
  }

  async goOn(id: number): Promise<void> {
    await this.#follow(id, await client.imports.resume({ id }))
  }

  /** Tries again what was refused: the file at that place, or all. */
  async retry(id: number, place: number | null): Promise<void> {
    await this.#follow(id, await client.imports.retry({ id, place }))
  }

  /** After a restart, what is left or refused becomes an import of its own, which is reported in its turn. */
  async #follow(id: number, report: ImportReport): Promise<void> {
    if (report.id === id) return
    if (this.shown === id) this.shown = report.id
    const before = await client.imports.report({ id })
    const asks = before.left > 0 || before.refused > 0
    this.reports = this.reports.flatMap((each) => (each.id !== id ? [each] : asks ? [before] : []))
  }

  /** What was stopped by leaving the program is shown again, so that it can be gone on with. */
  async remind(): Promise<void> {
    const stopped = await this.#stopped()
    if (stopped) this.reports = [stopped]
  }

  /** The newest of which something is left that can still be read. */
  async #stopped(): Promise<ImportReport | null> {
    const stopped = (await client.imports.list()).find(({ left }) => left > 0)
    const report = stopped && (await client.imports.report({ id: stopped.id }))
    return report?.resumable ? report : null
  }

  dismiss(id: number): void {
    this.reports = this.reports.filter((report) => report.id !== id)
  }

  fold(id: number, folded: boolean): void {
    const others = this.folded.filter((other) => other !== id)
    this.folded = folded ? [...others, id] : others
  }

  /** They have been seen: whoever comes back finds the documents, and a line of each. What waits to be gone on with stays. */
  foldSeen(): void {
    this.folded = this.reports.filter(({ resumable }) => !resumable).map(({ id }) => id)
  }

  /** What came in was taken back: reports of it say what is so no more, and the history keeps them. */
  undone(): void {
    this.reports = this.reports.filter(({ imported }) => imported === 0)
  }

  /** Another library is open: nothing here is of it. */
  forget(): void {
    this.progress = null
    this.looking = null
    this.reports = []
    this.shown = null
  }

  async hear(said: Announcement, onsee: (id: number) => void): Promise<void> {
    if (said.type === 'import') this.progress = said.done < said.total ? said : null
    if (said.type === 'looking')
      this.looking = said.found === null ? null : { folder: said.folder, found: said.found }
    if (said.type === 'folder gone') this.#messages.say(m.watch_gone({ folder: said.folder }))
    if (said.type === 'imported' && this.#sample !== 'asked') await this.#ended(said.import, onsee)
  }

  async #ended(id: number, onsee: (id: number) => void): Promise<void> {
    if (id === this.#sample) return
    const report = await client.imports.report({ id })
    if (report.origin === 'watched folder') return this.#sayWatched(report, onsee)
    // What was stopped can still be gone on with; of what came before otherwise, the history tells.
    const stopped = this.reports.filter((other) => other.id !== id && other.resumable)
    this.reports = [report, ...stopped].slice(0, shownReports)
    this.fold(id, false)
  }

  /** What comes by itself says so in a sentence, and only where it is news. */
  #sayWatched(report: ImportReport, onsee: (id: number) => void): void {
    const { id, folder, imported, refused, outcomes } = report
    const name = folder ?? ''
    const changed = outcomes.filter((each) => each.status === 'imported' && each.became).length
    const words = [
      imported > changed && m.watch_came({ count: imported - changed, folder: name }),
      changed && m.watch_changed({ count: changed, folder: name }),
      refused && m.watch_refused({ count: refused, folder: name }),
    ].filter(Boolean)
    if (words.length)
      this.#messages.say(`${words.join('. ')}.`, { label: m.watch_see(), run: () => onsee(id) })
  }
}
