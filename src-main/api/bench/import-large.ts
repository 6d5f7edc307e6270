import { madeText } from '../../extract/bench/made-text'
import { report, shown } from '../../store/bench/figures'
import { temporaryLibrary } from '../../store/temporary-library'
import { importQueue } from '../import-queue'
import { turnsOf } from '../taking-turns'
import { startWriting } from '../writing'
import { heldDuring, type Held } from './held'

const seed = 7
const length = Number(process.env['LETTERS'] ?? 1_700_000)
const limit = 50

const text = madeText('fr', length, seed)
// Every fiftieth paragraph is another, and one more begins it: what was marked moves.
const revised = [
  'Une phrase de plus.',
  ...text.split('\n').map((words, at) => (at % 50 ? words : `Ou non. ${words}`)),
].join('\n')

const library = temporaryLibrary()
const turns = turnsOf(library.store.db)
const announce = () => undefined
const writing = startWriting({
  ...{ library: library.file, turns, announce },
  onturn: () => undefined,
  onwritten: () => undefined,
})
const elsewhere = () => Promise.reject(new Error('read and compared in the thread'))
const context = { store: library.store, announce, sample: '', read: elsewhere, compare: elsewhere }
const queue = importQueue(
  { ...context, cancelReading: writing.cancel, inTurn: turns.here },
  writing.startBatch,
)
const take = (words: string) => {
  const bytes = new TextEncoder().encode(words)
  const files = [
    {
      name: 'large.txt',
      label: 'large.txt',
      size: bytes.length,
      inFolder: false,
      load: () => Promise.resolve(bytes),
    },
  ]
  const wanted = { files, origin: 'window' as const, folder: null, passedOver: 0 }
  return () => turns.here(() => queue.add(wanted).report)
}

const asLong = () => new Promise((resolve) => setTimeout(resolve, 5_000))
const [first, second] = [take(text), take(revised)]
// What making the texts has left behind is no part of what comes in.
globalThis.gc?.()
const rows: [string, Held][] = [
  ['nothing, for comparison', await heldDuring(asLong)],
  ['a new document', await heldDuring(first)],
  ['its new version', await heldDuring(second)],
]
const marks = library.store.db
  .prepare<[], number>(
    'SELECT (SELECT count(*) FROM mentions) + (SELECT count(*) FROM quotes) + (SELECT count(*) FROM figures)',
  )
  .pluck()
  .get()
await writing.end()
library.remove()
report(
  'A large document comes in',
  `A text of ${length.toLocaleString('en')} letters, seed ${seed}, ${marks?.toLocaleString('en')} mentions, quotes and figures with its second version. ` +
    `How long the main process answers nothing else, without its waiting for a processor that others have, beside how long it takes in all.`,
  [
    ['what comes in', 'in all, ms', 'longest hold, ms', `of the limit of ${limit} ms`],
    ...rows.map(([what, { took, longest }]) => [what, shown(took), shown(longest), shown(longest / limit)]),
  ],
)
