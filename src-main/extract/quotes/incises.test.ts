import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('an incise inside the marks is the reporter’s', () => {
  expect(said("« Le pont tiendra, assure l'ingénieure, Lucie Arnaud. Nous l'avons vérifié. »")).toEqual([
    'direct Lucie Arnaud: Le pont tiendra,',
    "direct Lucie Arnaud: Nous l'avons vérifié.",
  ])
})

test('an incise may say what the named person is', () => {
  expect(said('« Rien n’est caché, assure Lucie Arnaud, la trésorière. Les comptes sont publics. »')).toEqual(
    ['direct Lucie Arnaud: Rien n’est caché,', 'direct Lucie Arnaud: Les comptes sont publics.'],
  )
  expect(
    said('« Il fallait signer, plaide Paul Vernet, patron de la régie, sans quoi tout s’écroulait. »'),
  ).toEqual(['direct Paul Vernet: Il fallait signer,', 'direct Paul Vernet: sans quoi tout s’écroulait.'])
  expect(said('« Le pont tiendra, assure Lucie Arnaud, la directrice viendra le voir demain. »')).toEqual([
    'direct Lucie Arnaud: Le pont tiendra,',
    'direct Lucie Arnaud: la directrice viendra le voir demain.',
  ])
})

test('an incise inside what a named person says as a whole is that person’s', () => {
  expect(said('« Le pont tiendra, a promis le maire », rapporte Lucie Arnaud.')).toEqual([
    'direct Lucie Arnaud: Le pont tiendra, a promis le maire',
  ])
  expect(said('« Le pont tiendra, promet Lucie Arnaud. Je l’ai vérifié », ajoute-t-elle.')).toEqual([
    'direct Lucie Arnaud: Le pont tiendra,',
    'direct Lucie Arnaud: Je l’ai vérifié',
  ])
})

test('what someone did himself is no incise', () => {
  expect(said('« Attendez un peu, nous avons demandé un pont, et vite », a dit Lucie Arnaud.')).toEqual([
    'direct Lucie Arnaud: Attendez un peu, nous avons demandé un pont, et vite',
  ])
})

test('any verb with its pronoun behind it is an incise', () => {
  expect(said('Lucie Arnaud se tait. « Il tiendra, finit-elle par dire. Mais pas longtemps. »')).toEqual([
    'direct Lucie Arnaud: Il tiendra,',
    'direct Lucie Arnaud: Mais pas longtemps.',
  ])
})

test('an incise may be in the language of the quoted words', () => {
  expect(
    said(
      'The bridge is old, and the village has asked for a new one since the spring of last year, but the money never came. « Le pont est joli une fois, soupire la maire, Lucie Arnaud. Mais il ne tient pas debout. » That is what they all say in the town.',
    ),
  ).toEqual([
    'direct Lucie Arnaud: Le pont est joli une fois,',
    'direct Lucie Arnaud: Mais il ne tient pas debout.',
  ])
})

test('an incise may tell whom it was said to, how, and at length who says it', () => {
  for (const incise of [
    'tempère toutefois Lucie Arnaud',
    'décrit Lucie Arnaud',
    'fait valoir Lucie Arnaud',
    'a expliqué au conseil l’ingénieure Lucie Arnaud, du bureau des ponts et chaussées',
    'a constaté, sous le choc, l’ingénieure Lucie Arnaud',
    'raconte Lucie Arnaud, qui avait quitté Brest pour ce chantier',
    'a assuré la directrice, Lucie Arnaud, lors d’une conférence de presse',
    'raconte Lucie Arnaud, trente ans de maison',
    'a réagi Lucie Arnaud sur les marches',
  ])
    expect(said(`« Le pont tiendra, ${incise}. Nous l’avons vérifié. »`)).toEqual([
      'direct Lucie Arnaud: Le pont tiendra,',
      'direct Lucie Arnaud: Nous l’avons vérifié.',
    ])
})

test('a description by any noun for a trade may follow a verb that tells of something', () => {
  expect(
    said('Lucie Arnaud a plongé. « Le pont tient, décrit la scientifique. Il tiendra longtemps. »'),
  ).toEqual(['direct Lucie Arnaud: Le pont tient,', 'direct Lucie Arnaud: Il tiendra longtemps.'])
})

test('the dot of a title or an initial ends no incise', () => {
  for (const incise of [
    'a dit M. Vernet',
    'a dit Jean B. Vernet sur le quai',
    'glisse un élève de M. Vernet',
  ])
    expect(
      said(`« Le pont tiendra, ${incise}. Nous l’avons vérifié. »`).map((line) => line.replace(/^.*?: /, '')),
    ).toEqual(['Le pont tiendra,', 'Nous l’avons vérifié.'])
})

test('how it is said may stand between the verb and who speaks', () => {
  for (const manner of ['sans hésiter', 'en souriant', 'à voix basse', 'd’un ton sec', 'dans un souffle'])
    expect(said(`« Non, répond ${manner} Paul Vernet. Et nous partons. »`)).toEqual([
      'direct Paul Vernet: Non,',
      'direct Paul Vernet: Et nous partons.',
    ])
})
