import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences'

function cut(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it('end at their marks, with what closes them', () => {
    expect(cut('Il part. « Tout est dit ! » Elle reste… Pourquoi ?')).toEqual([
      'Il part.',
      '« Tout est dit ! »',
      'Elle reste…',
      'Pourquoi ?',
    ])
  })

  it('go on before a small letter', () => {
    expect(cut('« Assez ! » crie-t-il. Puis rien.')).toEqual(['« Assez ! » crie-t-il.', 'Puis rien.'])
  })

  it('go on between a German day and its month, and end before what only looks like one', () => {
    expect(cut('Er kam am 3. Oktober. Vom 5. Mai an war zu.')).toEqual([
      'Er kam am 3. Oktober.',
      'Vom 5. Mai an war zu.',
    ])
    expect(cut('She read page 3. April came.')).toEqual(['She read page 3.', 'April came.'])
    expect(cut('Il a lu le tome 3. August dort.')).toEqual(['Il a lu le tome 3.', 'August dort.'])
  })

  it('go on after titles and initials', () => {
    expect(cut('M. Rey et Mrs. Hale ont vu J. Prat. Il dormait.')).toEqual([
      'M. Rey et Mrs. Hale ont vu J. Prat.',
      'Il dormait.',
    ])
  })

  it('go on after dotted letters, but for a word that begins one', () => {
    expect(cut('The U.S. Senate heard J.M. Huber, Ph.D. He left the U.S. The Senate slept.')).toEqual([
      'The U.S. Senate heard J.M. Huber, Ph.D.',
      'He left the U.S.',
      'The Senate slept.',
    ])
  })

  it('go on between a month cut short and its day', () => {
    expect(cut('She left on Oct. 12. Nobody saw it.')).toEqual(['She left on Oct. 12.', 'Nobody saw it.'])
    expect(cut('Le bail court du 3 janv. 2024 au 2 févr. 2025.')).toHaveLength(1)
  })

  it('end after a word that is a month only before a number', () => {
    expect(cut('They crossed the line in Oct. Nobody saw it.')).toEqual([
      'They crossed the line in Oct.',
      'Nobody saw it.',
    ])
    expect(cut('It rained in the summer. 12 boats sank.')).toEqual([
      'It rained in the summer.',
      '12 boats sank.',
    ])
  })

  it('end after millions cut short only before a word that begins one', () => {
    expect(cut('Le fonds pèse 5 Mrd. Le port en doit 12 Mio. L’État paie.')).toEqual([
      'Le fonds pèse 5 Mrd.',
      'Le port en doit 12 Mio.',
      'L’État paie.',
    ])
    expect(cut('Die Bank leiht 5 Mrd. Euro. Sie nahm 12 Mio. Franken ein.')).toEqual([
      'Die Bank leiht 5 Mrd. Euro.',
      'Sie nahm 12 Mio. Franken ein.',
    ])
  })

  it('stay within their block', () => {
    const text = 'Un titre. Un texte.'
    expect(sentencesOf(text, { start: 10, end: 19 })).toEqual([{ start: 10, end: 19 }])
  })
})
