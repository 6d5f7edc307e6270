import { join } from 'node:path'
import { AppError } from '../model/error'
import { temporaryLibrary } from '../store/temporary-library'
import type { Store } from '../store/store'
import { answer } from './answer'
import { createApi, type Api } from './api'
import { compareVersions } from '../text/compare-versions'
import type { CompareTexts, ReadFile } from './context'
import type { Announcement } from './contract/announcement'
import type { Client } from './contract/contract'
import { readFile } from './read-file'

/** The real api over a real library in a folder of its own, for tests: reading happens here and now. */
export interface TemporaryApi {
  /** Asks as the window does; a refusal is thrown. */
  client: Client
  store: Store
  /** Where the library lies. */
  folder: string
  announced: Announcement[]
  /** Called after each announcement. */
  hear: () => void
  /** Once such an announcement was made. */
  heard(type: Announcement['type']): Promise<void>
  /** Closes the library and opens it again, as a restart does. */
  restart(): void
  remove(): void
}

const here: ReadFile = (file) => Promise.resolve().then(() => readFile(file))

const compareHere: CompareTexts = (_name, texts) => Promise.resolve(compareVersions(texts))

export function temporaryApi(read = here, compare = compareHere): TemporaryApi {
  const library = temporaryLibrary()
  const announced: Announcement[] = []
  const waiting: { type: Announcement['type']; resolve: () => void }[] = []
  const announce = (announcement: Announcement) => {
    announced.push(announcement)
    temporary.hear()
    for (const { type, resolve } of waiting) if (type === announcement.type) resolve()
  }
  const sample = join(import.meta.dirname, '../../resources/sample/100-milliards-evapores.txt')
  const cancelReading = () => undefined
  const inTurn = <Value>(work: () => Value) => Promise.resolve().then(work)
  const over = () =>
    createApi({ store: library.store, announce, sample, read, compare, cancelReading, inTurn })
  let api = over()
  const temporary: TemporaryApi = {
    client: clientOf(() => api),
    folder: library.folder,
    get store() {
      return library.store
    },
    announced,
    hear: () => undefined,
    heard: (type) => new Promise((resolve) => void waiting.push({ type, resolve })),
    restart() {
      library.reopen()
      api = over()
    },
    remove: () => library.remove(),
  }
  return temporary
}

function clientOf(api: () => Api): Client {
  const methods = (topic: string) =>
    new Proxy({}, { get: (_, name: string) => (input: unknown) => call(api(), topic, name, input) })
  // Any topic and method can be asked; the contract refuses those it does not have.
  return new Proxy({}, { get: (_, topic: string) => methods(topic) }) as Client
}

async function call(api: Api, topic: string, name: string, input: unknown): Promise<unknown> {
  const answered = await answer(api, topic, name, input)
  if (!answered.ok) throw new AppError(answered.error.code, answered.error.facts)
  return answered.value
}
