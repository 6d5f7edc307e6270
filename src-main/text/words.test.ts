import { describe, expect, it } from 'vitest'
import { wordsOf } from './words'

const cut = (text: string): string =>
  wordsOf(text)
    .map(({ text: word }) => word)
    .join('|')

describe('words', () => {
  it('part elided articles and pronouns from their words', () => {
    expect(cut('l’accord qu’elle a signé')).toBe('l’|accord|qu’|elle|a|signé')
    expect(cut('aujourd’hui')).toBe('aujourd’hui')
  })

  it('part the pronoun of an inversion', () => {
    expect(cut('a-t-il dit')).toBe('a|-t-|il|dit')
    expect(cut('dit-elle')).toBe('dit|-|elle')
  })

  it('part the English possessive', () => {
    expect(cut("the mill's owner")).toBe("the|mill|'s|owner")
  })

  it('keep compounds and initials whole', () => {
    expect(cut('Jean-Luc at R&D in the U.S.')).toBe('Jean-Luc|at|R&D|in|the|U.S|.')
  })

  it('part what is put before a name from the name', () => {
    expect(cut('une marche anti-Trump, ex-Rhodia')).toBe('une|marche|anti-|Trump|,|ex-|Rhodia')
    expect(cut('l’ex-mari, Anti-corruption, Pro-Vita-Bund, Expo-Nord')).toBe(
      'l’|ex-mari|,|Anti-corruption|,|Pro-|Vita-Bund|,|Expo-Nord',
    )
  })

  it('part what is put behind a name from the name', () => {
    expect(cut('the London-based and US-led firms')).toBe('the|London|-based|and|US|-led|firms')
    expect(cut('Ann Berg-who has left-and Rio-for her')).toBe('Ann|Berg|-who|has|left-and|Rio|-for|her')
    expect(cut('a broad-based plan, Rhine-Baselland')).toBe('a|broad-based|plan|,|Rhine-Baselland')
  })

  it('keep a number with its groups and decimals whole', () => {
    expect(cut('12 500,75 €')).toBe('12 500,75|€')
    expect(wordsOf('en 3 jours').map(({ kind }) => kind)).toEqual(['word', 'number', 'word'])
  })

  it('leave a number whole that touches letters of a script without spaces, or a little word', () => {
    expect(cut('增长12.5%，約1,234人')).toBe('增长|12.5|%|，|約|1,234|人')
    expect(cut('ב12.5% ב-12.5%')).toBe('ב|12.5|%|ב|-|12.5|%')
    expect(cut('は12.5%増')).toBe('は|12.5|%|増')
    expect(cut('약12.5%')).toBe('약|12.5|%')
    expect(cut('COVID19 в B12 и Т34')).toBe('COVID19|в|B12|и|Т34')
  })

  it('stand where they stood', () => {
    const text = 'Oui : « l’été » !'
    expect(wordsOf(text).every(({ text: word, start, end }) => text.slice(start, end) === word)).toBe(true)
  })
})
