import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../model/error'
import { compareVersions } from '../text/compare-versions'
import type { ApiContext } from './context'
import { sourcesUnder, withinFolder } from './disk-files'
import { importQueue, type ImportQueue } from './import-queue'
import { batch } from './importing'
import { readFile } from './read-file'
import { temporaryApi } from './temporary-api'

/** A library of its own with a folder of papers beside it, and queues that import them. */
export class ImportsInTest {
  readonly library = temporaryApi()
  readonly folder = join(this.library.folder, 'papers')
  /** What happens before a file is read, by its name. */
  before: Record<string, () => void> = {}

  constructor() {
    mkdirSync(this.folder)
  }

  queueOver(startBatch = (context: ApiContext) => batch(context)): ImportQueue {
    let stopReading: () => void = () => undefined
    const context: ApiContext = {
      store: this.library.store,
      announce: (said) => void this.library.announced.push(said),
      sample: '',
      read: async (file) => {
        const stopped = new Promise<never>(
          (_, reject) => (stopReading = () => reject(new AppError('cancelled'))),
        )
        this.before[file.name]?.()
        return Promise.race([stopped, readFile(file)])
      },
      compare: (_, texts) => Promise.resolve(compareVersions(texts)),
      cancelReading: () => stopReading(),
      inTurn: (work) => Promise.resolve().then(work),
    }
    return importQueue(context, () => startBatch(context))
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  async addFolder(queue: ImportQueue) {
    const { files, passedOver } = await sourcesUnder(this.folder, withinFolder(this.folder))
    return queue.add({ files, origin: 'window', folder: 'papers', passedOver: passedOver.length })
  }
}
