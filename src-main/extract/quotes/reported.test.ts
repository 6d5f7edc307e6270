import { describe, expect, test } from 'vitest'
import { said } from './said.test-text'

describe('fragments and reports', () => {
  test('a fragment in a reported sentence is mixed and stands alone', () => {
    expect(said('Paul Vernet estime que le pont est « trop vieux pour durer ».')).toEqual([
      'mixed Paul Vernet: trop vieux pour durer',
    ])
  })
  test('a newspaper relays what another thinks', () => {
    expect(said('Selon Reuters, Paul Vernet considère que le pont est « trop vieux ».')).toEqual([
      'mixed Paul Vernet via Reuters: trop vieux',
    ])
  })
  test('a clause goes on around whom it is according to, and begins behind a dateline', () => {
    expect(said('Le pont devrait, selon Paul Vernet, être reconstruit avant le mois de mai.')).toEqual([
      'reported Paul Vernet: Le pont devrait, selon Paul Vernet, être reconstruit avant le mois de mai',
    ])
    expect(said('LEEDS, 4 June 2025 — The bridge will close in May, Anna Berg said.')).toEqual([
      'reported Anna Berg: The bridge will close in May',
    ])
    expect(said('HARWICH — The town bridge was never tested, a former engineer has claimed.')).toEqual([
      'reported ?: The town bridge was never tested',
    ])
  })
  test('a clause without marks is reported, without verb and speaker', () => {
    expect(said('Le Figaro affirme que le pont fermera en mai.')).toEqual([
      'reported Le Figaro: le pont fermera en mai',
    ])
    expect(said('Selon Paul Vernet, le pont fermera en mai.')).toEqual([
      'reported Paul Vernet: le pont fermera en mai',
    ])
    expect(said('Le pont fermera en mai, a annoncé Paul Vernet.')).toEqual([
      'reported Paul Vernet: Le pont fermera en mai',
    ])
    expect(said('Anna Berg said the bridge would close in May.')).toEqual([
      'reported Anna Berg: the bridge would close in May',
    ])
  })
  test('an infinitive reports, too', () => {
    expect(said('Paul Vernet affirme avoir reconstruit le pont en mai.')).toEqual([
      'reported Paul Vernet: avoir reconstruit le pont en mai',
    ])
  })
  test('a report ends where its speaker says something else', () => {
    expect(
      said('Paul Vernet affirme que le pont fermera en mai, et précise que la route restera ouverte.')[0],
    ).toBe('reported Paul Vernet: le pont fermera en mai')
  })
  test('who says when behind what was said reports it', () => {
    expect(
      said(
        'Alstom will deliver the first tram in 2027, the company said on Thursday.',
        'Rents will rise again in the spring, the mayor said at a lunch with the tenants of the quarter.',
      ),
    ).toEqual(['reported Alstom: Alstom will deliver the first tram in 2027'])
  })
})
