import { expect, it } from 'vitest'
import { passageOf } from './deal-texts.mjs'

it('reads a marked passage as a text with its names and deals', () => {
  const { text, entities, deals } = passageOf(
    '{og1:Ormsby} gave [1:€2m=signed] for {ot1:Nimbus}, worth [0:€9m]; {og2:Nimbus Two} bid [2:€3m=collapsed/denied]. {t2=t1}',
  )
  expect(text).toBe('Ormsby gave €2m for Nimbus, worth €9m; Nimbus Two bid €3m.')
  const said = (name) =>
    entities.find((entity) => entity.name === name).mentions.map((span) => text.slice(span.start, span.end))
  expect(said('Nimbus Two')).toEqual(['Nimbus', 'Nimbus Two'])
  expect(deals.map(({ from, to, status }) => [...from, ...to, ...status])).toEqual([
    ['Ormsby', 'Nimbus Two', 'signed'],
    ['Nimbus Two', 'Nimbus Two', 'collapsed', 'denied'],
  ])
})

it('knows more than nine deals', () => {
  const { deals } = passageOf('{og1t12:Ormsby} gave [1:€2m=signed]; {og12:Nimbus} gave [12:€3m=signed].')
  expect(deals.map(({ from, to }) => [...from, ...to])).toEqual([
    ['Ormsby', null],
    ['Nimbus', 'Ormsby'],
  ])
})

it('leaves a side empty that no name bears', () => {
  const [deal] = passageOf('{ot1:Velmora} borrowed [1:£40m=signed].').deals
  expect(deal).toMatchObject({ from: [null], to: ['Velmora'] })
})

it('parts paragraphs, and finds a side by its name', () => {
  const { text, deals } = passageOf('{o:Ormsby} is poor. ¶ {og1:Nimbus} gave [1:€2m=signed]. {t1=Ormsby}')
  expect(text).toBe('Ormsby is poor.\nNimbus gave €2m.')
  expect(deals).toMatchObject([{ from: ['Nimbus'], to: ['Ormsby'] }])
  expect(() => passageOf('{og1:Nimbus} gave [1:€2m=signed]. {t1=Velmora}')).toThrow('Nobody is Velmora')
})
