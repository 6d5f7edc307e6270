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
  test('what tells who is named is no part of what is said', () => {
    const clause = 'reported Paul Vernet: le pont fermera en mai'
    const told = [
      'directeur d’Arkwell',
      'ancien directeur du port',
      'le directeur d’Arkwell',
      'un ingénieur d’Arkwell',
      'd’Arkwell',
      'de la CGT',
      'du cabinet Arkwell',
      '42 ans',
    ]
    for (const who of told)
      expect(said(`Selon Paul Vernet, ${who}, le pont fermera en mai.`)).toEqual([clause])
    for (const who of ['an engineer at Arkwell', 'chief executive of Arkwell', 'of Arkwell', '42'])
      expect(said(`According to Anna Berg, ${who}, the bridge will close in May.`)).toEqual([
        'reported Anna Berg: the bridge will close in May',
      ])
    expect(said('Selon Paul Vernet, cité par Le Fil, le pont fermera en mai.')).toEqual([
      'reported Paul Vernet via Le Fil: le pont fermera en mai',
    ])
    // A clause of its own before the comma is said, too.
    for (const words of [
      'le maire de Lyon a menti, et le pont fermera',
      'de nombreux ponts, dont celui-ci, fermeront',
    ])
      expect(said(`Selon Paul Vernet, ${words}.`)).toEqual([`reported Paul Vernet: ${words}`])
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
  test('who goes on beside quoted words reports', () => {
    expect(
      said('“They keep the roof,” said the owner, Anna Berg, adding that the yard would close on 2 March.'),
    ).toEqual([
      'direct Anna Berg: They keep the roof,',
      'reported Anna Berg: the yard would close on 2 March',
    ])
    expect(
      said('Anna Berg called it “a clearance sale” and said that the town had paid for the yard.'),
    ).toEqual(['mixed Anna Berg: a clearance sale', 'reported Anna Berg: the town had paid for the yard'])
    expect(
      said(
        '« Nous tiendrons », a lancé Paul Vernet, avant d’ajouter que le pont rouvrirait au printemps.',
      )[1],
    ).toBe('reported Paul Vernet: le pont rouvrirait au printemps')
    expect(said('« Non », a répondu Paul Vernet, selon qui le délai court jusqu’au 6 octobre.')[1]).toBe(
      'reported Paul Vernet: le délai court jusqu’au 6 octobre',
    )
  })
  test('a plural reports in the bare form, and a noun without article opens a clause', () => {
    expect(said('Auditors say that the trust paid twice for one crane in 2022.')).toEqual([
      'reported ?: the trust paid twice for one crane in 2022',
    ])
    expect(said('Anna Berg said net debt stood at $3 billion at the end of June.')).toEqual([
      'reported Anna Berg: net debt stood at $3 billion at the end of June',
    ])
  })
  test('who is told something comes before the clause, or behind it', () => {
    expect(said('Anna Berg told The Leeds Courier the yard would close in May.')[0]).toContain(
      ': the yard would close in May',
    )
    expect(said('The yard will close in May, Anna Berg told The Leeds Courier.')[0]).toContain(
      ': The yard will close in May',
    )
  })
  test('who lets it be understood reports, and so does who shows', () => {
    expect(said('Paul Vernet a laissé entendre qu’il pourrait relever son offre en mai.')).toEqual([
      'reported Paul Vernet: il pourrait relever son offre en mai',
    ])
    expect(said('Dans son étude, Anna Roux montre que les ponts de bois durent deux fois plus.')).toEqual([
      'reported Anna Roux: les ponts de bois durent deux fois plus',
    ])
  })
  test('what is not said is no report: a denied verb, all but, what is done to a thing', () => {
    expect(said('Anna Roux, directrice du musée de Dax, n’a plus lâché le micro pendant une heure.')).toEqual(
      [],
    )
    expect(said('Paul Vernet propose trois millions et ne garderait que trente personnes.')).toEqual([])
    expect(said('Anna Roux, qui mène la liste, lui a opposé ses propres chiffres.')).toEqual([])
    expect(said('La tonne de blé, qu’elle payait 25 euros, en coûte 75.')).toEqual([])
  })
})

test('who is named between commas and then acts is told of, not quoted', () => {
  expect(said('Le maire de Brassac, Paul Vernet, a reçu hier le cinéaste Jean Calder.')).toEqual([])
})

test('what a semicolon parts off is not said', () => {
  expect(
    said('Anna Berg has put in £5 million of her own, she said; accounts show only half of it.'),
  ).toEqual(['reported Anna Berg: Anna Berg has put in £5 million of her own'])
  const region = 'La région pourrait, d’après plusieurs de ses conseillers, débloquer une avance'
  expect(said(`${region} ; rien n’a été voté.`)).toEqual([`reported ?: ${region}`])
})

test('how much is said is not what is said', () => {
  expect(said('Anna Berg says a lot of things.')).toEqual([])
  expect(said('Anna Berg said very little of it.')).toEqual([])
  expect(said('Anna Berg said little had changed.')).toEqual(['reported Anna Berg: little had changed'])
})

test('reported words end where their speaker says no more', () => {
  expect(said('Anna Berg confirmed that it was in talks but would not say more.')).toEqual([
    'reported Anna Berg: it was in talks',
  ])
  expect(
    said('Anna Roux a confirmé que les discussions avançaient mais n’a pas souhaité en dire plus.'),
  ).toEqual(['reported Anna Roux: les discussions avançaient'])
  expect(said('Anna Berg said that the bridge was safe but would not open.')).toEqual([
    'reported Anna Berg: the bridge was safe but would not open',
  ])
})

test('a plural tells what documents say, and is what an incise cuts', () => {
  expect(said('According to documents seen by many, however, the bridge had been sold for a song.')).toEqual([
    'reported ?: the bridge had been sold for a song',
  ])
  expect(said('Fixed deals, Anna Berg argues, invite low bids.')).toEqual([
    'reported Anna Berg: Fixed deals, Anna Berg argues, invite low bids',
  ])
})

test('what somebody was asked is nothing that he says', () => {
  expect(said('Asked whether he would bid for the bridge, Paul Vernet laughed. “Never.”')).toEqual([
    'direct Paul Vernet: Never.',
  ])
})

test('claims by somebody are that body’s', () => {
  expect(
    said('Veridan Robotics agreed to settle claims by the Labor Department that it had underpaid its staff.'),
  ).toEqual(['reported Labor Department: it had underpaid its staff'])
})
