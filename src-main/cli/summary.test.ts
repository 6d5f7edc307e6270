import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract } from '../extract/extract'
import { readDocument } from '../readers/index'
import { setLanguage } from './language'
import { width, widthOf } from './layout'
import { summaryOf } from './summary'
import { visible } from './terminal'

async function summary(bytes: Uint8Array): Promise<string> {
  const read = await readDocument('article.txt', bytes)
  return summaryOf(read, extract(read))
}

const sample = readFileSync(new URL('../../resources/sample/100-milliards-evapores.txt', import.meta.url))

it('tells what the sample article says, in at most a hundred columns', async () => {
  setLanguage({ LANG: 'fr_FR.UTF-8' })
  const told = await summary(sample)
  expect(told).toMatch(/^100 milliards évaporés\n.*français/)
  expect(told).toContain('«\u00a0Non, non, rien de tel.\u00a0»')
  expect(told.replace(/\s+/g, ' ')).toContain('20 Md $ ÷ 100 Md $ = 0,2')
  for (const line of told.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width)
})

it('tells a sum in the unit of its parts', async () => {
  setLanguage({ LANG: 'en_GB.UTF-8' })
  const words = 'The roof costs £90,000: £50,000 for slates, £30,000 for beams and £10,000 for nails.'
  const told = (await summary(Buffer.from(`Sums\n\n${words}\n`))).replace(/\s+/g, ' ')
  expect(told).toContain('£50,000 + £30,000 + £10,000 = £90,000')
})

it('sends a terminal nothing that it would obey', async () => {
  const told = visible(await summary(Buffer.from('Titre\u009b31m\n\nIl dit : « \u202eabc\u001b[31m ».')))
  expect(told).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)
})
