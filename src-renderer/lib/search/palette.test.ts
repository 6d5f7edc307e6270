import { describe, expect, it } from 'vitest'
import type { Hit, HitKind } from '../../../src-main/model/library'
import { besideOf, isNamed, kindsOf } from './palette'

function hit(kind: HitKind, some: Partial<Hit> = {}): Hit {
  return {
    ...{ kind, id: 1, document: null, documentTitle: null, words: '', start: 0, end: 0 },
    ...{ score: 1, matches: [], near: [], ...some },
  }
}

it('puts the group of the best hit first', () => {
  const kinds = kindsOf([hit('entity'), hit('passage', { document: 1 }), hit('entity'), hit('quote')])
  expect(kinds).toEqual(['entity', 'passage', 'quote'])
})

it('puts a quote before the passage that it stands in', () => {
  const passage = hit('passage', { document: 1, start: 10, end: 90 })
  const kinds = (some: Partial<Hit>) =>
    kindsOf([passage, hit('note'), hit('quote', { document: 1, start: 20, end: 60, score: 0.5, ...some })])
  expect(kinds({})).toEqual(['quote', 'passage', 'note'])
  expect(kinds({ near: [{ typed: 'seance', found: ['séance'] }] })[0]).toBe('quote')
  expect(kinds({ near: [{ typed: 'reuters', found: ['rester'] }] })[0]).toBe('passage')
  expect(kinds({ document: 2 })[0]).toBe('passage')
})

describe('beside the words of a hit', () => {
  /** What is shown, with what is lit between brackets. */
  const beside = (kind: HitKind, some: Partial<Hit>, sought: string) => {
    const { words, matches } = besideOf(hit(kind, some), sought, (name) => `via ${name}`)
    return matches.reduceRight(
      (lit, { start, end }) => `${lit.slice(0, start)}[${lit.slice(start, end)}]${lit.slice(end)}`,
      words,
    )
  }

  it('stands who says them or passes them on, lit where that answers', () => {
    const quote = { speaker: 'Jensen Huang', via: 'Reuters', documentTitle: 'Huang et les puces' }
    expect(beside('quote', quote, 'hunag')).toBe('Jensen [Huang] · via Reuters · Huang et les puces')
    expect(beside('quote', quote, 'reuters puces')).toBe('Jensen Huang · via [Reuters] · Huang et les puces')
    expect(beside('quote', { documentTitle: 'Puces' }, 'puces')).toBe('Puces')
  })

  it('stands a comment with its tags, from where it answers', () => {
    const comment = 'Une remarque qui commence bien avant que vienne enfin le mot budget, et puis finit'
    expect(beside('annotation', { comment, tags: ['argent'], documentTitle: 'Titre' }, 'budget')).toBe(
      '…enfin le mot [budget], et puis finit #argent · Titre',
    )
    expect(beside('annotation', { tags: ['argent'] }, 'argent')).toBe('#[argent]')
  })

  it('stands the title of a note, once', () => {
    expect(beside('note', { documentTitle: 'Mes idées' }, 'idees')).toBe('Mes [idées]')
  })
})

it('takes the whole name of a command for it, without accents and dots', () => {
  expect(isNamed('Importer des documents…', 'importer des documents')).toBe(true)
  expect(isNamed('Bibliothèque', ' bibliotheque ')).toBe(true)
  expect(isNamed('Notes', 'note')).toBe(false)
  expect(isNamed('Notes', '  ')).toBe(false)
})
