import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { extract } from '../../extract/extract'
import { madeText } from '../../extract/bench/made-text'
import { readPlainText } from '../../readers/plain-text'
import { quantilesOf, report, shown } from '../../store/bench/figures'
import { withMadeLibrary } from '../../store/bench/kept-library'
import { openStore } from '../../store/open'
import type { Store } from '../../store/store'
import { temporaryLibrary } from '../../store/temporary-library'
import { builtThread } from '../built-thread'
import { importQueue } from '../import-queue'
import { readFile } from '../read-file'
import { waited } from './held'

const seed = 7
const kilobytes = 10
const few = Number(process.env['FILES'] ?? 20)
const turns = 5
const many = few * 10
const sizes = (process.env['DOCUMENTS'] ?? '100,1000,10000').split(',').map(Number)

interface File {
  name: string
  bytes: Uint8Array
}

const files = Array.from({ length: many }, (_, number): File => {
  const text = madeText(number % 2 ? 'en' : 'fr', kilobytes * 1_000, seed + number)
  // A name that no document of a made library has: none is another's second version.
  return { name: `text-${number}.txt`, bytes: new TextEncoder().encode(text) }
})

await imported(files.slice(0, 5)) // warm
const extracting = await spentOn(() =>
  files.slice(0, few).forEach(({ name, bytes }) => extract(readPlainText(name, bytes))),
)
const short = await imported(files.slice(0, few))
const long = await imported(files)
const grown = []
for (const documents of sizes) grown.push({ documents, ...(await importedBeside(documents)) })
// In turns, since a machine is now faster, now slower.
const rounds: { plain: number; beside: number }[] = []
for (let round = 0; round < turns; round++) {
  const plain = await imported(files.slice(0, few * 2))
  const beside = await imported(files.slice(0, few * 2), true)
  rounds.push({ plain: plain.took, beside: beside.took })
}
const plain = quantilesOf(rounds.map(({ plain }) => plain)).p50
const beside = quantilesOf(rounds.map(({ beside }) => beside)).p50

report(
  'Import of plain text',
  `Texts of ${kilobytes} kB, seed ${seed}, read and stored in one thread, in seconds of processor time; into libraries, the middle of ${turns} imports of other texts ` +
    `by turns into the one and the other. For the last row, in seconds by the clock less the waiting for a processor, the middle of ${rounds.length} imports by turns ` +
    `without and with a backup, which a thread of its own makes from the first file on.`,
  [
    ['what', 'seconds', 'beside', 'ratio', 'limit'],
    [
      `import, ${few} texts`,
      shown(short.spent),
      `${shown(extracting)} s: extract alone`,
      `${shown(extracting / short.spent)} of its speed`,
      'at least 0.25',
    ],
    [
      `import, ${many} texts`,
      shown(long.spent),
      `${shown(short.spent)} s: ${few} texts`,
      `× ${shown(long.spent / short.spent)}`,
      'at most 11',
    ],
    ...grown.map(({ documents, spent, alone }) => [
      `import, ${few} texts, into ${documents.toLocaleString('en')} documents`,
      shown(spent),
      `${shown(alone)} s: into none`,
      `× ${shown(spent / alone)}`,
      'at most 1.1',
    ]),
    [
      `import, ${few * 2} texts, while a backup is made`,
      shown(beside),
      `${shown(plain)} s: without`,
      `× ${shown(beside / plain)}`,
      'at most 1.1',
    ],
  ],
)

async function spentOn(work: () => unknown): Promise<number> {
  const { user, system } = process.cpuUsage()
  await work()
  const after = process.cpuUsage()
  return (after.user + after.system - user - system) / 1e6
}

interface Import {
  /** Seconds of processor time. */
  spent: number
  /** Seconds by the clock. */
  took: number
}

/** What an import into an empty library takes. */
async function imported(some: File[], backingUp = false): Promise<Import> {
  const library = temporaryLibrary()
  const result = await importedInto(library.store, some, backingUp)
  library.remove()
  return result
}

/** What a few texts take into a copy of a library of so many documents, and into an empty one: the middle of some, in turns. */
function importedBeside(documents: number): Promise<{ spent: number; alone: number }> {
  return withMadeLibrary(documents, seed, async (made) => {
    const folder = mkdtempSync(join(tmpdir(), 'florilege-grown-'))
    try {
      const file = join(folder, 'copy.florilege')
      copyFileSync(made, file)
      const stores = [file, join(folder, 'empty.florilege')].map((file) => openStore(file, { create: true }))
      // Once others have come in: what a library costs to be opened is no part of it.
      for (const store of stores) await importedInto(store, files.slice(-5))
      const taken = stores.map((): number[] => [])
      for (let round = 0; round < turns; round++)
        for (const [at, store] of stores.entries()) {
          const { spent } = await importedInto(store, files.slice(round * few, (round + 1) * few))
          taken[at]!.push(spent)
        }
      for (const store of stores) store.close()
      const [spent, alone] = taken.map((each) => quantilesOf(each).p50)
      return { spent: spent!, alone: alone! }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function importedInto(store: Store, some: File[], backingUp = false): Promise<Import> {
  const queue = importQueue({
    ...{ store, announce: () => undefined, sample: '' },
    read: (file) => readFile(file),
    compare: () => Promise.reject(new Error('nothing has a second version')),
    cancelReading: () => undefined,
    inTurn: (work) => Promise.resolve().then(work),
  })
  const sources = some.map(({ name, bytes }) => ({
    ...{ name, label: name, size: bytes.length, inFolder: false },
    load: () => Promise.resolve(bytes),
  }))
  const copied = backingUp ? once(backUpOf(store.file), 'exit') : null
  // What other programs of a busy machine take is no part of it.
  const clock = () => performance.now() - waited()
  const started = clock()
  let took = 0
  const spent = await spentOn(async () => {
    const { report } = queue.add({ files: sources, origin: 'command line', folder: null, passedOver: 0 })
    const refused = (await report).outcomes.filter(({ status }) => status !== 'imported')
    if (refused.length) throw new Error(`${refused.length} texts did not come in`)
    took = (clock() - started) / 1000
  })
  await copied
  return { spent, took }
}

function backUpOf(library: string): Worker {
  return new Worker(builtThread('backup.js'), { workerData: { library, gently: true } })
}
