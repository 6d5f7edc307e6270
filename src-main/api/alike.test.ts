import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
  const said = [
    'Paris, 4 février 2026. Jensen Huang a déclaré : « Nous allons bientôt livrer Vera. »',
    'Zoé Okafor a déclaré : « Un investissement de 20 milliards de dollars, nous n’en savons rien. »',
    'Zoé Okafor a ajouté : « Nous adorons travailler avec Nvidia, leurs chips sont les meilleurs. »',
  ].join('\n\n')
  await library.client.documents.import({ files: [{ name: 'ailleurs.txt', bytes: Buffer.from(said) }] })
})
afterEach(() => library.remove())

async function alike(words: string): Promise<string[]> {
  const { rows } = await library.client.quotes.list({})
  const { id } = rows.find((row) => row.words.includes(words))!
  const found = await library.client.quotes.alike({ id })
  return found.map(
    ({ quote, reasons }) => `${reasons.map(({ type }) => type).join('+')}: ${quote.words.slice(0, 24)}`,
  )
}

describe('what else was said', () => {
  it('begins with the same deal and the same amount', async () => {
    const found = await alike('Nvidia négocie désormais')
    expect(found[0]).toMatch(/^deal|^figure/)
    expect(found.find((line) => line.includes('Un investissement de 20'))).toMatch(/^figure/)
  })

  it('names like words, whoever says them', async () => {
    expect((await alike('Nous adorons travailler avec Nvidia, ils'))[0]).toBe(
      'words: Nous adorons travailler ',
    )
  })

  it('names words that stand in the same row, in a text otherwise its own', async () => {
    // Both speak of the “prochain tour”; of their other words they share but one.
    expect(await alike('Nvidia négocie désormais')).toContain('words: Nous allons définitiveme')
  })

  it('says which words are shared, and takes a single one for chance', async () => {
    const said = [
      'Léo Brun a déclaré : « La digue du vieux port cédera. »',
      'Marc Petit a déclaré : « Une digue coûte cher. »',
      'Anne Roux a déclaré : « Le port attend sa digue. »',
    ].join('\n\n')
    await library.client.documents.import({ files: [{ name: 'digue.txt', bytes: Buffer.from(said) }] })
    const { rows } = await library.client.quotes.list({})
    const { id } = rows.find(({ words }) => words.includes('vieux port'))!
    const found = await library.client.quotes.alike({ id })
    expect(found.map(({ quote, reasons }) => [quote.words, reasons])).toEqual([
      ['Le port attend sa digue.', [expect.objectContaining({ type: 'words', words: ['port', 'digue'] })]],
    ])
  })

  it('takes a plural or a tense for the same words', async () => {
    const said = [
      'Zoé Okafor a déclaré : « Nos usines fabriquaient des moteurs électriques à Lyon. »',
      'Marc Petit a déclaré : « Cette usine fabrique un moteur électrique non loin de Lyon. »',
    ].join('\n\n')
    await library.client.documents.import({ files: [{ name: 'usines.txt', bytes: Buffer.from(said) }] })
    expect((await alike('Nos usines'))[0]).toBe('words: Cette usine fabrique un ')
  })

  it('holds the same speaker in other documents, and never the quote itself', async () => {
    const found = await alike('Nous allons bientôt livrer')
    expect(found.filter((line) => line.startsWith('speaker')).length).toBeGreaterThanOrEqual(3)
    expect(found.join()).not.toContain('bientôt livrer')
  })

  it('leaves out what was rejected or thrown away', async () => {
    const { client } = library
    const [before] = await alike('Nous adorons travailler avec Nvidia, ils')
    const { rows } = await client.quotes.list({})
    const other = rows.find(({ words }) => words.includes('leurs chips'))!
    await client.marks.reject({ mark: { type: 'quote', id: other.id } })
    expect(await alike('Nous adorons travailler avec Nvidia, ils')).not.toContain(before)
    await client.library.undo()
    await client.documents.trash({ id: other.document })
    expect(await alike('Nous adorons travailler avec Nvidia, ils')).not.toContain(before)
  })
})
