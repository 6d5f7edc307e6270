import { describe, expect, it } from 'vitest'
import { litSpans } from './lit'

/** Lit words between brackets. */
function light(words: string, query: string): string {
  return litSpans(words, query)
    .toReversed()
    .reduce(
      (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      words,
    )
}

describe('words lit by a query', () => {
  it('lights the beginning of each word that was typed', () => {
    expect(light('un client gigantesque, gigantesque !', 'gigant')).toBe(
      'un client [gigant]esque, [gigant]esque !',
    )
  })

  it('sees through case, accents, apostrophes and ligatures', () => {
    expect(light('La SÉANCE', 'seance')).toBe('La [SÉANCE]')
    expect(light('l’accord', "l'accord")).toBe('[l]’[accord]')
    expect(light('le cœur', 'coeur')).toBe('le [cœur]')
    expect(light('le coeur', 'cœ')).toBe('le [coe]ur')
  })

  it('keeps a combining accent with its letter', () => {
    expect(light('se\u0301ance', 'sé')).toBe('[se\u0301]ance')
  })

  it('counts emoji as the two units they are', () => {
    expect(light('😀 Nvidia 😀', 'nvidia')).toBe('😀 [Nvidia] 😀')
  })

  it('lights a word that differs by one letter, whole', () => {
    expect(light('un investissement', 'investisement')).toBe('un [investissement]')
    expect(light('la discipline', 'dicsipline')).toBe('la [discipline]')
    expect(light('la discipline', 'disciplino')).toBe('la [discipline]')
  })

  it('lights what a search takes a long word for: two letters away, or another form of it', () => {
    expect(light('dit anticonstitutionnellement', 'anticonstitutionelement')).toBe(
      'dit [anticonstitutionnellement]',
    )
    expect(light('il accepte', 'accepter')).toBe('il [accepte]')
  })

  it('lights a single letter only where it is a word', () => {
    expect(light('il y a nous', 'a n')).toBe('il y [a] nous')
  })

  it('lights nothing for an empty query', () => {
    expect(litSpans('rien', '  « » ')).toEqual([])
  })
})
