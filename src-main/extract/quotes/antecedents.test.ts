import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('through whose eyes a sentence looks is who goes on', () => {
  for (const [line, speaker] of [
    ['Pour Paul Vernet, Jean Calder a menti. « Il faut dix agents », estime-t-il.', 'Paul Vernet'],
    [
      'Pour le ministre des Ports Paul Vernet, cependant, Jean Calder et son cabinet n’y sont pour rien. « Il faut dix agents », ajoute-t-il.',
      'Paul Vernet',
    ],
  ] as const)
    expect(said(line)).toEqual([`direct ${speaker}: Il faut dix agents`])
})

test('a newspaper is no company where the text names a newspaper', () => {
  expect(
    said(
      '« Tout change », titre le journal La Voix des Dunes. La société Dormel se tait. Le journal écrit que la vente est signée depuis lundi.',
    ),
  ).toEqual([
    'direct La Voix des Dunes: Tout change',
    'reported La Voix des Dunes: la vente est signée depuis lundi',
  ])
})

test('the defence is nobody who was named before', () => {
  expect(said('Claire Rey était absente.', '« Elle ment depuis mars », dit la défense.')).toEqual([
    'direct ?: Elle ment depuis mars',
  ])
  for (const who of ['répond la défense', 'assure l’opposition', 'dit l’accusation'])
    expect(
      said('Velmora a cédé son usine à Tenbry. Velmora attend.', `« C’est faux depuis mars », ${who}.`),
    ).toEqual(['direct ?: C’est faux depuis mars'])
  expect(
    said('Velmora has sold its plant to Tenbry. Velmora is waiting.', '“It is false,” said the defence.'),
  ).toEqual(['direct ?: It is false,'])
})

test('a prefecture is no company that was named before', () => {
  const named = 'La société Dormel a cédé son usine à Tenbry. Dormel se tait.'
  expect(said(named, 'La préfecture indique que le site fermera en mai.')).toEqual([
    'reported ?: le site fermera en mai',
  ])
  expect(said(named, '« Faux depuis toujours », répond la mairie.')).toEqual([
    'direct ?: Faux depuis toujours',
  ])
})

test('a noun stands for who bears another of its kind', () => {
  for (const line of [
    'Le maire de Brassac, Paul Vernet, a reçu hier le cinéaste Jean Calder à la mairie.',
    'Le cinéaste Jean Calder a reçu hier le maire de Brassac, Paul Vernet, dans sa ferme.',
  ])
    expect(said(line, '« Le pont rouvrira », a promis l’élu.')).toEqual([
      'direct Paul Vernet: Le pont rouvrira',
    ])
})

test('what a name is called behind it is told by that noun later, known or not', () => {
  const named =
    'Ephraim Katz, a dowser who has found nine springs, met Walter Stone, a farrier from the valley.'
  expect(said(named, '“There is water here,” the dowser said.')).toEqual([
    'direct Ephraim Katz: There is water here,',
  ])
  expect(said(named, '“There is water here,” the farrier said.')).toEqual([
    'direct Walter Stone: There is water here,',
  ])
})

test('a pronoun that a text begins with is whom it names next', () => {
  expect(said('“This is not over,” she wrote. Anna Berg lost the primary by 300 votes.')).toEqual([
    'direct Anna Berg: This is not over,',
  ])
  expect(said('« On continue », a-t-elle promis.', 'La députée Lucie Arnaud parlait hier à Brest.')).toEqual([
    'direct Lucie Arnaud: On continue',
  ])
})

test('who sits in the Senedd is called no Ms', () => {
  expect(
    said(
      '“It is a gun to your head,” said retired postman Alun Harries.',
      'Plaid Cymru MS Adam Price said he had written to the council. He said the sale “raises serious questions”.',
    ).at(-1),
  ).toBe('mixed Adam Price: raises serious questions')
})

test('who was surely called “she” is not “he” in the next sentence', () => {
  expect(
    said(
      'On the last night of the light, Morag Sinclair made soup.',
      '“What else would you do?” she asks me.',
      '“They kept finding things,” says Sinclair’s husband, Ewan, who counted the money. (They do not discuss it. “He resigned,” she says. “I was pushed,” he says.)',
    ).slice(-2),
  ).toEqual(['direct Morag Sinclair: He resigned,', 'direct Ewan: I was pushed,'])
})

test('"elle" is nobody whose first name is a man’s', () => {
  expect(
    said(
      '« On vient », sourit Ghislain Mercadier. Sa femme range les pains. « Moi, je compte », corrige-t-elle.',
    ),
  ).toEqual(['direct Ghislain Mercadier: On vient', 'direct ?: Moi, je compte'])
})

test('who has no name goes on in the next paragraph, too', () => {
  expect(
    said('La mère de Claire Rey a confirmé que le trésor existe.', '« Tout vient de là », ajoute-t-elle.').at(
      -1,
    ),
  ).toBe('direct ?: Tout vient de là')
})

test('who was told to be of a people is who it speaks of', () => {
  expect(
    said(
      'Lucas Cognard a battu le Polonais Filip Zawad. Son entraîneur, Nils Aberg, a souri. « Il joue bien », a ironisé le Polonais.',
    ),
  ).toEqual(['direct Filip Zawad: Il joue bien'])
  expect(
    said(
      'The American ambassador, Judith Lorimer, rejected that. Her colleague, Galina Orlova, called on Thursday. “I told her so,” the American said.',
    ),
  ).toEqual(['direct Judith Lorimer: I told her so,'])
})

test('who speaks without a name is whom the next sentence begins with and names for the first time', () => {
  expect(
    said(
      'Les urgences ferment la nuit, annonce l’agence.',
      '« Nous la prenons la mort dans l’âme », a assuré la directrice de l’hôpital. Nommée en janvier, Pauline Estève avait appelé à l’aide.',
    ).at(-1),
  ).toBe('direct Pauline Estève: Nous la prenons la mort dans l’âme')
})

test('a chairman is no company', () => {
  expect(said('Ardmore Foods Ltd gave up what its own chairman called “a marriage of lawyers”.')).toEqual([
    'mixed ?: a marriage of lawyers',
  ])
})
