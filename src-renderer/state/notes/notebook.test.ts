import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { Notebook } from './notebook.svelte'

interface Row {
  id: number
  title: string
  body: string
}

/** A question to the library that is held back until it is let through. */
interface Held {
  method: string
  let: () => void
}

// State is plain where nothing is drawn.
const plain = <Value>(value: Value): Value => value
vi.stubGlobal('$state', Object.assign(plain, { raw: plain }))
vi.stubGlobal('window', { florilege: { call } })
afterAll(() => {
  vi.unstubAllGlobals()
})

let notes: Row[]
let held: Held[]
let holds: string | null
/** How many citations the library refuses before it takes any. */
let refused: number
/** The questions to the library, in order. */
let asked: string[]

const bodies = () => notes.map(({ body }) => body.trim())
const words = { quote: 7 }

beforeEach(() => {
  notes = [
    { id: 1, title: 'Harbour', body: 'Of the harbour' },
    { id: 2, title: 'Town', body: 'Of the town' },
  ]
  held = []
  holds = null
  refused = 0
  asked = []
})

async function call(_topic: string, method: string, input: Row): Promise<unknown> {
  asked.push(method)
  if (method === holds) await new Promise<void>((done) => held.push({ method, let: done }))
  const found = notes.find(({ id }) => id === input.id)
  if (method === 'cite' && refused-- > 0) return { ok: false, error: { code: 'not-found', facts: {} } }
  if (method === 'cite') return { ok: true, value: { id: 7, words: 'The ferry is late' } }
  if (method === 'make') notes.push({ id: notes.length + 1, title: input.title, body: '' })
  if (method === 'make') return { ok: true, value: notes.at(-1) }
  if (method === 'save' && found) Object.assign(found, input)
  return found ? { ok: true, value: { ...found } } : { ok: false, error: { code: 'not-found', facts: {} } }
}

/** Cites with the first note open, and does something before the library has answered that question. */
async function citeWhile(method: string, meanwhile: (notebook: Notebook) => void) {
  const lost: string[] = []
  const notebook = new Notebook((given) => lost.push(given))
  notebook.open = 1
  holds = method
  const citing = notebook.cite(words)
  await vi.waitUntil(() => held.length > 0)
  meanwhile(notebook)
  holds = null
  held[0]!.let()
  return { notebook, lost, answer: await citing }
}

for (const method of ['cite', 'get']) {
  test(`a note that is opened while words are cited stays open, and gets none of them (${method})`, async () => {
    const inserted: string[] = []
    const { notebook, answer } = await citeWhile(method, (notebook) => {
      notebook.open = 2
      notebook.offer(
        2,
        (markdown) => inserted.push(markdown),
        () => Promise.resolve(),
      )
    })
    expect(notebook.open).toBe(2)
    expect(answer?.note).toBe(1)
    expect(inserted).toEqual([])
    expect(bodies()).toEqual([expect.stringContaining('The ferry is late'), 'Of the town'])
  })

  test(`nothing is written into another library that is opened while words are cited (${method})`, async () => {
    const { notebook, lost, answer } = await citeWhile(method, (notebook) => {
      notebook.leaveLibrary()
      // Its notes have the same numbers.
      notebook.open = 1
    })
    expect(notebook.open).toBe(1)
    expect(answer).toBeNull()
    expect(bodies()).toEqual(['Of the harbour', 'Of the town'])
    expect(lost).toEqual(['The ferry is late'])
  })
}

test('no note is made in another library for one that was gone from the last', async () => {
  const { notebook, answer } = await citeWhile('get', (notebook) => {
    notes = []
    notebook.leaveLibrary()
  })
  expect([notebook.open, answer, notes]).toEqual([null, null, []])
})

test('words are cited at the caret of the note that is on screen', async () => {
  const inserted: string[] = []
  const { answer } = await citeWhile('get', (notebook) =>
    notebook.offer(
      1,
      (markdown) => inserted.push(markdown),
      () => Promise.resolve(),
    ),
  )
  expect(answer?.note).toBe(1)
  expect(inserted).toHaveLength(1)
  expect(bodies()).toEqual(['Of the harbour', 'Of the town'])
})

test('what is typed in the note meanwhile stays before what is cited', async () => {
  await citeWhile('get', (notebook) => notebook.drafts.write(1, { title: 'Harbour', body: 'Typed' }))
  expect(bodies()[0]).toMatch(/^Typed\n\n.*The ferry is late/)
})

test('all is stored only once what is being cited is', async () => {
  const notebook = new Notebook(() => undefined)
  notebook.open = 1
  holds = 'cite'
  const citing = notebook.cite(words)
  const stored = notebook.flush().then(() => bodies()[0])
  await vi.waitUntil(() => held.length > 0)
  held[0]!.let()
  await citing
  expect(await stored).toContain('The ferry is late')
})

test('words cited twice at once where no note is open stand in one new note', async () => {
  const notebook = new Notebook(() => undefined)
  const cited = await Promise.all([notebook.cite(words), notebook.cite(words)])
  expect(cited.map((each) => each?.note)).toEqual([3, 3])
  expect(notes).toHaveLength(3)
  expect(bodies()[2]?.match(/The ferry is late/g)).toHaveLength(2)
})

test('words are cited although those before them could not be', async () => {
  const notebook = new Notebook(() => undefined)
  notebook.open = 1
  refused = 1
  const [first, second] = await Promise.allSettled([notebook.cite(words), notebook.cite(words)])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  expect(bodies()[0]).toContain('The ferry is late')
})

test('what waits to be cited is asked of no other library', async () => {
  const notebook = new Notebook(() => undefined)
  notebook.open = 1
  holds = 'get'
  const citing = Promise.all([notebook.cite(words), notebook.cite(words)])
  await vi.waitUntil(() => held.length > 0)
  notebook.leaveLibrary()
  holds = null
  held[0]!.let()
  expect(await citing).toEqual([null, null])
  expect(asked.filter((method) => method === 'cite')).toHaveLength(1)
})
