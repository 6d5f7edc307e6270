import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeAll(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterAll(() => library.remove())

/** When columns with these quotes stand, and the dates they bring to the line of dates. */
async function columns(...begin: string[]) {
  const { rows } = await library.client.quotes.list({})
  const quotes = begin.map((words) => rows.find((row) => row.words.startsWith(words))!.id)
  const compared = await library.client.comparisons.compare({ quotes })
  return compared.columns.map(({ when, dates }) => [when, dates.map(({ from }) => from)])
}

describe('when a column was said', () => {
  it('is when the timeline says so, by the date of its clause', async () => {
    const said = ['Nous allons définitivement', 'Non, non, rien de tel', 'Nvidia négocie']
    const { statements } = await library.client.dates.timeline({})
    const drawn = said.map((words) => {
      const { from, to } = statements.find((each) => each.words.startsWith(words))!
      return [{ from, to }, [from]]
    })
    expect(drawn[0]).toEqual([{ from: '2026-02-03', to: '2026-02-03' }, ['2026-02-03']])
    expect(await columns(...said)).toEqual(drawn)
  })

  it("is its document's day where no date is said of it, else not known", async () => {
    const text = (day: string) =>
      `---\ntitle: Un\n${day}---\n\n« Le budget ${day && 'voté '}restera », a dit Zoé Okafor.\n`
    for (const day of ['', 'date: 2026-05-04\n'])
      await library.client.documents.import({
        files: [{ name: `un${day.length}.md`, bytes: Buffer.from(text(day)) }],
      })
    expect(await columns('Le budget restera', 'Le budget voté')).toEqual([
      [null, []],
      [{ from: '2026-05-04', to: '2026-05-04' }, []],
    ])
  })
})
