import { afterEach, expect, test } from 'vitest'
import { answer } from './answer'
import { firstAnswers } from './first-answers'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let temporary: TemporaryApi

afterEach(() => temporary.remove())

test('what the first view asks is answered as by the whole api', async () => {
  temporary = temporaryApi()
  const { client, store } = temporary
  await client.documents.importSample()
  const first = (topic: string, name: string, input?: unknown) =>
    answer(firstAnswers(store), topic, name, input)
  expect(await first('library', 'state')).toEqual({ ok: true, value: await client.library.state() })
  for (const query of ['', 'milliards']) {
    const value = await client.documents.list({ query })
    expect(value.total).toBe(1)
    expect(await first('documents', 'list', { query })).toEqual({ ok: true, value })
  }
})
