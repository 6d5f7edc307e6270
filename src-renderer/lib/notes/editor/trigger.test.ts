import { describe, expect, test } from 'vitest'
import { litSpans } from '../../search/lit'
import { cutBefore, triggerAt } from './trigger'

describe('what asks for suggestions', () => {
  test.each([
    ['@', '@', ''],
    ['Le ton est tout autre : @gigant', '@', 'gigant'],
    ['(@manque de disc', '@', 'manque de disc'],
    ['« @', '@', ''],
    ['d’@huang', '@', 'huang'],
    ['[[', '[[', ''],
    ['chez [[wall street', '[[', 'wall street'],
  ])('%s', (line, sign, query) => {
    expect(triggerAt(line)).toMatchObject({ sign, query })
  })

  test.each([
    'nom@exemple.fr',
    'il dit @ part',
    'un lien [fini]',
    '[[fini]] et après',
    'rien',
    `@${'x'.repeat(90)}`,
  ])('not %s', (line) => {
    expect(triggerAt(line)).toBeNull()
  })

  test('stands where its sign is', () => {
    expect(triggerAt('Autre : @gig')?.at).toBe(8)
    expect(triggerAt('@gig')?.at).toBe(0)
  })
})

describe('a long suggestion', () => {
  test('shows the words that were searched for', () => {
    const words = `${'Nous adorons travailler avec eux. '.repeat(3)}Un client gigantesque.`
    const cut = cutBefore(words, litSpans(words, 'gigant'))
    expect(cut.length).toBeLessThan(60)
    expect(cut).toMatch(/^….*gigantesque/)
  })

  test('is whole where they stand near its beginning', () => {
    expect(cutBefore('Non, rien de tel.', litSpans('Non, rien de tel.', 'rien'))).toBe('Non, rien de tel.')
    expect(cutBefore('Non, rien de tel.', [])).toBe('Non, rien de tel.')
  })
})
