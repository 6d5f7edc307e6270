import { expect, test } from 'vitest'
import type { EntityKind } from '../../model/extraction'
import { readingOfLines } from '../lines.test-text'
import { findEntities } from './entities'
import { withToldKinds } from './told-kinds'

/** The kind of the name in brackets, which was taken for another. */
function told(marked: string, kind: EntityKind): EntityKind {
  const reading = readingOfLines(marked.replace('[', '').replace(']', ''))
  const text = /\[(.+?)\]/.exec(marked)![1]!
  const start = marked.indexOf('[')
  const end = start + text.length
  const first = reading.words.findIndex((word) => word.start === start)
  const last = reading.words.findIndex((word) => word.end === end)
  const name = { start, end, text, first, last, titled: null, withArticle: false }
  return withToldKinds(reading, [{ kind, weight: 1, names: [name] }])[0]!.kind
}

test('a noun for a body beside a name tells its kind', () => {
  expect(told('[Orla Quench], a Welsh lender, withdrew.', 'person')).toBe('organization')
  expect(told('[Prixelle], filiale de personne, recule.', 'place')).toBe('organization')
  expect(told('Ils fondent une société commune, [Prixelle], en mai.', 'place')).toBe('organization')
  expect(told('She sued the Leeds firm [Orla Quench], then slept.', 'person')).toBe('organization')
  expect(told('[Brindle Waterworks] is late.', 'person')).toBe('organization')
  expect(told('Le papetier finlandais [Prixelle] recule.', 'place')).toBe('organization')
  expect(told('Chef de l’organisation galloise anti-fraude [Prixelle], il recule.', 'place')).toBe(
    'organization',
  )
  expect(told('[Prixelle] [2], une association galloise de riverains, recule.', 'place')).toBe('organization')
  expect(told('Le groupe quitte [Prixelle] en mai.', 'place')).toBe('place')
  expect(told('Le papetier [Ada Venn] recule.', 'person')).toBe('person')
})

test('who brings forth goods is a body', () => {
  expect(told('It lent the Chilean lithium producer [Sal Andina] money.', 'person')).toBe('organization')
  expect(told('Le producteur d’électricité [Terravolt] recule.', 'place')).toBe('organization')
  expect(told('The film producer [Sal Andina] is late.', 'person')).toBe('person')
})

test('what is founded, held in parts or bought is a body, where it is one word', () => {
  expect(told('L’État détient 11 % de [Prixelle] en mai.', 'person')).toBe('organization')
  expect(told('The founder of [Prixelle] slept.', 'person')).toBe('organization')
  expect(told('Il prépare le rachat de [Prixelle] en mai.', 'person')).toBe('organization')
  expect(told('The founder of [Orla Quench] slept.', 'person')).toBe('person')
  expect(told('Shares in [Kessler-Doyle], listed in New York, fell.', 'place')).toBe('organization')
})

test('who breathes words is a person, who has analysts a body', () => {
  expect(told('« Demain », souffle [Ximun], au chai depuis dix ans.', 'place')).toBe('person')
  expect(told('Le vent souffle sur [Ximun].', 'place')).toBe('place')
  expect(told('Analyst Gero Windisch at [Bankhaus Lamprecht] left.', 'place')).toBe('organization')
})

test('a paper is told by its name, and by what it may look at', () => {
  expect(told('Selon [Les Échos de l’énergie], il recule.', 'organization')).toBe('media')
  expect(told('Une lettre que [Ouest-Courrier] a reçue.', 'place')).toBe('media')
  expect(told('Une lettre que [Prixelle] a pu consulter.', 'place')).toBe('media')
  expect(told('A letter seen by [Prixelle] is short.', 'organization')).toBe('media')
  expect(told('A note read by The [Baltimore Banner] says so.', 'organization')).toBe('media')
  expect(told('Le [Réveil d’Aubry], vendredi 7 novembre', 'organization')).toBe('media')
  expect(told('“We wait,” she told the [Herald].', 'organization')).toBe('media')
  expect(told('Ferry operator [Islay Star] is late.', 'media')).toBe('organization')
  expect(told('Une lettre que [Prixelle] a pu écrire.', 'place')).toBe('place')
})

test('what lists know a name as tells its kind, but for whom a title makes a person', () => {
  const listed = (kind: EntityKind, known: EntityKind, text = 'Prixelle est là.'): EntityKind => {
    const reading = readingOfLines(text)
    const name = { start: 0, end: 8, text: 'Prixelle', first: 0, last: 0, titled: null, withArticle: false }
    const titled = kind === 'person' && known === 'media' ? { gender: null } : null
    return withToldKinds(reading, [{ kind, weight: 1, names: [{ ...name, titled, listed: known }] }])[0]!.kind
  }
  expect(listed('person', 'organization')).toBe('organization')
  expect(listed('person', 'media')).toBe('person')
  expect(listed('place', 'person')).toBe('person')
  expect(listed('organization', 'person')).toBe('organization')
  expect(listed('product', 'organization')).toBe('product')
  expect(listed('product', 'organization', 'Prixelle is what they all wanted.')).toBe('organization')
})

test('what a name owns, pays or is headed by tells its kind', () => {
  expect(told('They sold their shares in [Orla Quench] today.', 'person')).toBe('organization')
  expect(told('Le directeur général de [Prixelle] refuse.', 'place')).toBe('organization')
  expect(told('[Prixelle] emploie 45 personnes.', 'place')).toBe('organization')
  expect(told('[Orla Quench] CEO Ada Venn left.', 'person')).toBe('organization')
})

test('a noun for a body that something else follows or leads to tells nothing', () => {
  expect(told('[Orla Quench], a bank manager, withdrew.', 'person')).toBe('person')
  expect(told('[Orla Quench], a friend of the company, withdrew.', 'person')).toBe('person')
  expect(told('Le président de la banque, [Ada Venn], refuse.', 'person')).toBe('person')
  expect(told('It bought the firm [Ada Venn] founded.', 'person')).toBe('person')
  expect(told('[France] emploie 45 personnes.', 'place')).toBe('place')
})

test('papers and agencies are media', () => {
  expect(told('The [Norvale Mercury] called him late.', 'organization')).toBe('media')
  expect(told('OSLO, Feb 3 ([Tidal Wire]) - Nothing happened.', 'organization')).toBe('media')
  expect(told('By Ada Venn, [The Norvale Lamp], 3 May 2025', 'organization')).toBe('media')
  expect(told('“We are cold,” she told [Radio Norvale].', 'organization')).toBe('media')
  expect(told('The company told [Radio Norvale] to stop.', 'organization')).toBe('organization')
})

test('what is bought, owned, asked for money or has its seat somewhere is no town', () => {
  for (const text of [
    'Le groupe a levé 3 millions d’euros auprès de [Prixelle] en mai.',
    'Les actions de [Prixelle] ont grimpé.',
    'Ostrava a lancé une OPA sur [Prixelle] en mai.',
    'The group is about to acquire [Prixelle] for $3 billion.',
    '[Prixelle], based in Bothell, makes drugs.',
  ])
    expect(told(text, 'place')).toBe('organization')
  expect(told('[Prixelle], based in Bothell, makes drugs.', 'person')).toBe('organization')
  expect(told('[Ada Venn], based in Bothell, writes.', 'person')).toBe('person')
  expect(told('Ostrava a passé l’été à [Prixelle].', 'place')).toBe('place')
})

test('who has an analyst is a body', () => {
  expect(told('[Bernholt] analyst Piotr Wolski said so.', 'place')).toBe('organization')
  expect(told('[Bernholt] analysts said so.', 'place')).toBe('place')
})

test('who has a manager, an accountant or capital to part with is a body, and so is where a trade is followed', () => {
  expect(told('L’ancien gérant de [Thermalor], 39 ans, comparaît.', 'person')).toBe('organization')
  expect(told('L’ex-comptable de [Thermalor] comparaît.', 'person')).toBe('organization')
  expect(told('En mai, [Prixelle] a préféré céder 15 % de son capital.', 'place')).toBe('organization')
  expect(told('Hanne Vos, who follows the sector at [Rabenhaus] in Rotterdam, left.', 'place')).toBe(
    'organization',
  )
  expect(told('[Lundvik Energi] will pay.', 'person')).toBe('organization')
  expect(told('Les habitants de [Prixelle] ont cédé.', 'place')).toBe('place')
  expect(told('Le fils de [Thermalor] comparaît.', 'person')).toBe('person')
})

test('a paper is one behind "au" and "du", too', () => {
  expect(told('Il a écrit au [Journal du Centre] en mai.', 'organization')).toBe('media')
  expect(told('Il a écrit au [Conseil du Centre] en mai.', 'organization')).toBe('organization')
})

test('analysts at a name are a bank’s, though families are called so, too', () => {
  const text = 'Analysts at Bernstein, led by Stacy Ashgrove, wrote that the deal is off.'
  const found = findEntities(readingOfLines(['A title', text].join('\n')))
  expect(found.find(({ name }) => name === 'Bernstein')?.kind).toBe('organization')
})
