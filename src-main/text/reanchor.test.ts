import { describe, expect, test } from 'vitest'
import { reanchoring } from './reanchor'
import { followWords } from './words-followed'

const before = [
  'Le conseil a voté le budget lundi soir.',
  'La maire a salué un vote « historique » devant la presse, après trois heures de séance.',
  'Le maire adjoint, lui, a parlé d’un « marché de dupes » et quitté la salle.',
  'Aucune date n’est fixée pour les travaux du port, a précisé la préfecture.',
].join('\n')

/** What became of words that stand once in the text before, told by the words of their place. */
function became(words: string, after: string, text = before): string {
  const start = text.indexOf(words)
  const placement = reanchoring(text, after)({ start, end: start + words.length })
  const told = (place: { start: number; end: number }) => after.slice(place.start, place.end)
  if (placement.state === 'found') return `found: ${told(placement)}`
  return [placement.state, ...placement.candidates.map(told)].join(' | ')
}

describe('words of a text that changed', () => {
  test('are where they were in a text that did not', () => {
    expect(became('marché de dupes', before)).toBe('found: marché de dupes')
  })

  test('follow their paragraph wherever it goes', () => {
    const [first, ...rest] = before.split('\n')
    const after = ['Mis à jour mardi.', ...rest, first].join('\n')
    expect(became('voté le budget lundi', after)).toBe('found: voté le budget lundi')
    expect(became('a salué un vote', after)).toBe('found: a salué un vote')
    expect(became('Le conseil', after)).toBe('found: Le conseil')
    expect(became('budget lundi soir.', after)).toBe('found: budget lundi soir.')
  })

  test('are the same with other spaces, quote marks and hyphens', () => {
    const after = before.replaceAll('« ', '“').replaceAll(' »', '”').replaceAll('’', "'")
    expect(became('d’un « marché de dupes » et quitté', after)).toBe(
      "found: d'un “marché de dupes” et quitté",
    )
  })

  test('are found with a word changed among many', () => {
    const after = before.replace('devant la presse', 'devant les journalistes')
    const sentence = 'La maire a salué un vote « historique » devant la presse, après trois heures de séance.'
    expect(became(sentence, after)).toBe(`found: ${sentence.replace('la presse', 'les journalistes')}`)
  })

  test('are proposed where a few of them changed too much', () => {
    expect(became('marché de dupes', before.replace('marché de dupes', 'marché de voleurs'))).toBe(
      'proposed | marché de voleurs',
    )
  })

  test('are an orphan where they are gone, with what stands in their place', () => {
    const gone = before.replace('Aucune date n’est fixée pour les travaux du port', 'Rien ne presse')
    expect(became('Aucune date n’est fixée', gone)).toMatch(/^orphan/)
    const without = before.split('\n').slice(0, 3).join('\n')
    expect(became('pour les travaux du port', without)).toBe('orphan')
  })

  test('are an orphan where they now stand twice, equally well', () => {
    const twice = before.split('\n').flatMap((line) => (line.includes('dupes') ? [line, line] : [line]))
    expect(became('un « marché de dupes »', twice.join('\n'))).toBe(
      'orphan | un « marché de dupes » | un « marché de dupes »',
    )
  })

  test('are told from twins that stood there before, by what is around them', () => {
    const text = `${before}\nLe maire s’est tu.`
    const after = text.replace('Le conseil', 'Réuni mardi, le conseil')
    const start = text.lastIndexOf('Le maire')
    const placement = reanchoring(text, after)({ start, end: start + 8 })
    expect(placement).toMatchObject({ state: 'found', start: after.lastIndexOf('Le maire') })
  })

  test('are never found in a text that did not hold them', () => {
    const after =
      'La fanfare a voté lundi soir le budget des costumes.\nDevant la presse, personne n’a salué.'
    expect(became('devant la presse', after)).not.toMatch(/^found/)
    expect(became('budget', after)).not.toMatch(/^found/)
  })

  test('hold parts of words as they were', () => {
    expect(became('istoriqu', before.replace('lundi', 'mardi'))).toBe('found: istoriqu')
  })

  test('are no words where a span holds white space alone', () => {
    const placement = reanchoring('a  b', 'a  b')({ start: 1, end: 3 })
    expect(placement).toEqual({ state: 'orphan', candidates: [] })
  })
})

test('a text of one word over and over is told through in time', () => {
  const text = 'a '.repeat(200_000)
  const place = reanchoring(text, `b ${text}`)
  expect(place({ start: 1_000, end: 1_001 }).state).not.toBe('proposed')
})

/** How many words of the text after are read to place one span in a text that says the same over and over. */
function readsOf(repeats: number): number {
  const before = `un mot dit encore ${'et encore '.repeat(repeats)}puis la fin.`
  const after = `${before}\n${'et autre chose et encore '.repeat(repeats)}`
  const followed = followWords(before, after)
  let reads = 0
  const words = new Proxy(followed.now.words, {
    get(target, at) {
      reads++
      // Its length is read from the array itself.
      return Reflect.get(target, at) as unknown
    },
  })
  const place = reanchoring(before, after, { ...followed, now: { ...followed.now, words } })
  reads = 0
  const start = before.length >> 1
  expect(place({ start, end: start + 9 }).state).not.toBe('found')
  return reads
}

test('a span costs the same however often its words stand in the text', () => {
  const [some, more] = [readsOf(5_000), readsOf(20_000)]
  expect(more).toBeLessThanOrEqual(some)
  expect(more).toBeLessThan(40_000)
})
