import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('leaves scare quotes alone', () => {
  expect(said('The “bridge” has been closed since May.')).toEqual([])
  expect(said('Paul Vernet a lu « Le Pont des Âmes Grises » en mai.')).toEqual([])
  expect(said("Le plan, baptisé « Ponts pour tous », n'a pas de budget.")).toEqual([])
})

test('the words of the law are nobody’s', () => {
  expect(said("Paul Vernet est soupçonné de « trafic d'influence » et de « favoritisme ».")).toEqual([])
  expect(said('Lucie Arnaud a été mise en examen pour « abus de confiance » lundi, puis relâchée.')).toEqual(
    [],
  )
  expect(said('Anna Berg was charged with “reckless driving” and “failing to stop” on Monday.')).toEqual([])
})

test('what someone is blamed for in another’s words is quoted', () => {
  expect(said('Paul Vernet a accusé le maire de « mentir à tout le village ».')).toEqual([
    'mixed Paul Vernet: mentir à tout le village',
  ])
  expect(said('Peter Hale was accused of “utter contempt for the crew” by Anna Berg.')).toEqual([
    'mixed Anna Berg: utter contempt for the crew',
  ])
})

test('who is called so is not quoted', () => {
  expect(said('Les élus dits « modérés » se sont réunis à Valmont.')).toEqual([])
  expect(said("Paul Vernet précise que l'entente, dite « des trois ponts », coûtera 15 millions.")).toEqual([
    "reported Paul Vernet: l'entente, dite « des trois ponts », coûtera 15 millions",
  ])
})

test('the name of something is no speech', () => {
  expect(
    said(
      'Inside Dormel the plan was known for a year; leaflets printed for customers promised “Clean Water, Every Tap.” By then it had spent $74 million.',
    ),
  ).toEqual([])
  expect(said('The paper, “Soft rain: sound loss in wet fields”, grew out of a failure.')).toEqual([])
})

test('what everybody calls a thing is nobody’s word', () => {
  expect(said('Paul Vernet a un chien. On l’appelle « le préfet du soir ».')).toEqual([])
  expect(said('Paul Vernet dit non. Dans le canton, on appelle ça désormais « la fournée ».')).toEqual([])
  expect(said('La liste de Paul Vernet s’appelait « sabots et cloches ».')).toEqual([])
  expect(said('Paul Vernet appelle le plan « une farce de mauvais goût ».')).toEqual([
    'mixed Paul Vernet: une farce de mauvais goût',
  ])
})

test('a verb of saying right behind makes speech of names, too', () => {
  expect(said('« L’Ain et le Territoire de Belfort », a précisé Lucie Arnaud.')).toEqual([
    'direct Lucie Arnaud: L’Ain et le Territoire de Belfort',
  ])
  expect(said('Lucie Arnaud a vu « Le Seigneur des Anneaux », film de Peter Jackson.')).toEqual([])
})

test('a motto is said by nobody, unless somebody says it', () => {
  expect(said('Le groupe a grandi. Sa devise : « Voyager, c’est habiter un peu. »')).toEqual([])
  expect(said('Anna Berg grew up here and lives by a motto, “Never close the door”.')).toEqual([])
  expect(said('« Voyager, c’est habiter un peu », dit Anne Roux, qui en a fait sa devise.')).toEqual([
    'direct Anne Roux: Voyager, c’est habiter un peu',
  ])
  expect(said('Anna Berg repeated her motto: “Never close the door.”')).toEqual([
    'direct Anna Berg: Never close the door.',
  ])
  expect(said('Sa réponse : « Voyager, c’est habiter un peu. » Anne Roux a souri.')).toHaveLength(1)
})

test('a verb of saying is another verb before some words', () => {
  expect(said('La suite relève de la « success story », genre qu’elle déteste.')).toEqual([])
  expect(said('Anna Roque relève des « anomalies » dans le dossier.')).toEqual([
    'mixed Anna Roque: anomalies',
  ])
})
