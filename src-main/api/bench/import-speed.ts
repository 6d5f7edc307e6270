import { extract } from '../../extract/extract'
import { madeText } from '../../extract/bench/made-text'
import { readPlainText } from '../../readers/plain-text'
import { backUp } from '../../store/backup'
import { report, shown } from '../../store/bench/figures'
import { temporaryLibrary } from '../../store/temporary-library'
import { importQueue } from '../import-queue'
import { readFile } from '../read-file'

const seed = 7
const kilobytes = 10
const few = Number(process.env['FILES'] ?? 20)
const many = few * 10

interface File {
  name: string
  bytes: Uint8Array
}

const files = Array.from({ length: many }, (_, number): File => {
  const text = madeText(number % 2 ? 'en' : 'fr', kilobytes * 1_000, seed + number)
  return { name: `${number}.txt`, bytes: new TextEncoder().encode(text) }
})

await imported(files.slice(0, 5)) // warm
const extracting = await spentOn(() =>
  files.slice(0, few).forEach(({ name, bytes }) => extract(readPlainText(name, bytes))),
)
const short = await imported(files.slice(0, few))
const long = await imported(files)
const backed = await imported(files, true)

report(
  'Import of plain text',
  `${few} and ${many} texts of ${kilobytes} kB, seed ${seed}, read and stored in one process, in seconds of processor time; ` +
    'backups are made one after the other for as long as the import lasts.',
  [
    ['what', 'seconds', 'beside', 'ratio', 'limit'],
    [`extract alone, ${few} texts`, shown(extracting), '–', '–', '–'],
    [
      `import, ${few} texts`,
      shown(short.spent),
      'speed of extract alone',
      shown(extracting / short.spent),
      'at least 0.25',
    ],
    [
      `import, ${many} texts`,
      shown(long.spent),
      `${few} texts`,
      shown(long.spent / short.spent),
      'at most 11',
    ],
    [
      `import, ${many} texts, with ${backed.backups} backups`,
      shown(backed.took),
      `${shown(long.took)} s by the clock without`,
      shown(backed.took / long.took),
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

/** Seconds of processor time and by the clock that an import into an empty library takes. */
async function imported(
  some: File[],
  backingUp = false,
): Promise<{ spent: number; took: number; backups: number }> {
  const library = temporaryLibrary()
  const queue = importQueue({
    ...{ store: library.store, announce: () => undefined, sample: '' },
    read: (file) => readFile(file),
    compare: () => Promise.reject(new Error('nothing has a second version')),
    cancelReading: () => undefined,
    inTurn: (work) => Promise.resolve().then(work),
  })
  const sources = some.map(({ name, bytes }) => ({
    ...{ name, label: name, size: bytes.length, inFolder: false },
    load: () => Promise.resolve(bytes),
  }))
  let backups = 0
  let going = true
  const copying = (async () => {
    for (; backingUp && going; backups++) await backUp(library.store)
  })()
  const started = performance.now()
  let took = 0
  const spent = await spentOn(async () => {
    await queue.add({ files: sources, origin: 'command line', folder: null, passedOver: 0 }).report
    took = (performance.now() - started) / 1000
  })
  going = false
  await copying
  library.remove()
  return { spent, took, backups }
}
