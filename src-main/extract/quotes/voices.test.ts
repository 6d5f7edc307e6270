import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('of whom it is told is not the source that has a role and no name', () => {
  expect(said('Josh Ardant sera absent six semaines, selon le médecin du club.')).toEqual([
    'reported ?: Josh Ardant sera absent six semaines',
  ])
  expect(said('Josh Ardant will miss eight weeks, according to the club doctor.')).toEqual([
    'reported ?: Josh Ardant will miss eight weeks',
  ])
  expect(
    said(
      'Josh Ardant, médecin du club, soigne les joueurs depuis mars.',
      'Josh Ardant sera absent six semaines, selon le médecin du club.',
    ),
  ).toEqual(['reported Josh Ardant: Josh Ardant sera absent six semaines'])
})

test('who ends the sentence behind "said" speaks, and the pronoun of the next goes on', () => {
  expect(
    said(
      'Laura Pym ran the office. Heijmans paid in full, said a former finance officer of the company. “He told me to sign,” she said.',
    ),
  ).toEqual(['reported ?: Heijmans paid in full', 'direct ?: He told me to sign,'])
  expect(said('Laura Pym, the mayor, said the council would pay for the bridge.')).toEqual([
    'reported Laura Pym: the council would pay for the bridge',
  ])
})

test('somebody named behind who has no name is who a pronoun goes on with', () => {
  expect(
    said(
      'Une des passagères, Audra Brun, raconte que le train brûlait. Elle décrit des voyageurs « tremblants ».',
    )[1],
  ).toBe('mixed Audra Brun: tremblants')
})

test('a plural without an article finds out for itself', () => {
  expect(said('Marc Stone resigned after auditors found that the accounts had been falsified.')).toEqual([
    'reported ?: the accounts had been falsified',
  ])
})

test('a pronoun is whom the sentence before describes, though it names nobody', () => {
  const scorn = 'Le maire, Philippe Lelong, s’est contenté de hausser les épaules.'
  const anger = (who: string): string => `${who} ne décolère pas. « On a volé ces gens », a-t-il résumé.`
  expect(said(scorn, anger('Le procureur, lui,'))).toEqual(['direct ?: On a volé ces gens'])
  expect(said(scorn, anger('Le maire, lui,'))).toEqual(['direct Philippe Lelong: On a volé ces gens'])
})

test('who talks is nobody whom he tells of', () => {
  const turns = [
    'CALLUM REYES: Why so long?',
    'NAOMI BRANDT: Money. Oswin Tate left us. He said, “Nobody wants to see a woman alone on a boat.”',
    'CR: And your mother?',
    'NB: My mother rang and whispered: “That girl is drowning.”',
  ]
  expect(said(...turns).filter((told) => told.includes('via'))).toEqual([
    'direct Oswin Tate via NAOMI BRANDT: Nobody wants to see a woman alone on a boat.',
    'direct ? via NAOMI BRANDT: That girl is drowning.',
  ])
})

test('a person right behind the words says them, a paper passes them on', () => {
  const promise = 'Paul Vernet a promis deux millions « avant l’été »'
  expect(said(`${promise}, selon la ministre de la Santé.`)).toEqual(['mixed ?: avant l’été'])
  expect(said(`${promise}, selon le Figaro.`)[0]).toContain('mixed Paul Vernet')
})

test('who answers behind a dash has not asked behind the one before', () => {
  expect(
    said(
      '— Avez-vous payé ?',
      '— Non, répond sans hésiter le directeur, Paul Vernet. Et nous ne paierons jamais.',
    ),
  ).toEqual([
    'direct ?: Avez-vous payé ?',
    'direct Paul Vernet: Non,',
    'direct Paul Vernet: Et nous ne paierons jamais.',
  ])
})

test('a source that is kept unnamed is nobody named', () => {
  const bid =
    "The company plans to sell a division, for which Italy's Fratelli Brusaferro has bid 420 million euros"
  const sources = `${bid}, according to two sources. A third source said the group Kalyan Metals was weighing an offer.`
  expect(said('Stahlwerk Ostrau AG posted a net loss.', sources).at(-1)).toBe(
    'reported ?: the group Kalyan Metals was weighing an offer',
  )
})

test('a pronoun goes on with who has no name only until somebody is named', () => {
  const talks = 'Islay Line is talking to a yard, a person with knowledge of the talks said.'
  expect(said(`${talks} Ewan Brown would not deny it. “Ask me in a fortnight,” he said.`)[1]).toBe(
    'direct Ewan Brown: Ask me in a fortnight,',
  )
})

test('an office of the state is nobody whom the text calls something else', () => {
  const nurse = '« Nos lits sont vides », dit l’infirmière Anne Petit.'
  const promise = 'La ministre de la Santé a promis qu’« aucun lit » ne serait fermé.'
  expect(said(nurse, promise)[1]).toBe('mixed ?: aucun lit')
  expect(said('« Nos lits sont pleins », dit la sénatrice Anne Petit.', promise)[1]).toBe(
    'mixed Anne Petit: aucun lit',
  )
})

test('who is given a name behind what he is, is both', () => {
  const asked = 'Anna Berg rang. A gentleman called Ashton answered her.'
  expect(said(`${asked} “I shall see,” he replied.`)).toEqual(['direct Ashton: I shall see,'])
})

test('who says his own name is who bears it', () => {
  const record = 'Nous, Fabrice Noguès, brigadier-chef, entendons la personne ci-après, qui nous déclare :'
  const hearing = [
    'Question : Depuis quand connaissez-vous M. Brunel ?',
    'Réponse : Depuis 2019.',
    'Question : Lui devez-vous de l’argent ?',
    'Réponse : Oui, beaucoup.',
  ]
  expect(said(record, '« Je me nomme Sylvain Courtade, gérant. »', ...hearing)).toEqual([
    'direct Sylvain Courtade: Je me nomme Sylvain Courtade, gérant.',
    'direct Sylvain Courtade: Depuis 2019.',
    'direct Sylvain Courtade: Oui, beaucoup.',
  ])
  expect(said('« Il s’appelle Sylvain Courtade », a dit Fabrice Noguès.')).toEqual([
    'direct Fabrice Noguès: Il s’appelle Sylvain Courtade',
  ])
})

test('a noun means nobody who talks, unless he is called so', () => {
  const turns = (told: string) => [
    'DANA WHITLOCK, ANCHOR: And what is the White House saying?',
    `SAM ORTEGA: ${told}`,
    'DANA WHITLOCK: Thank you.',
    'JOYCE PEMBERTON: Good evening.',
    'SAM ORTEGA: Good night.',
  ]
  expect(said(...turns('The president told reporters that he would not step in.'))).toContain(
    'reported ? via SAM ORTEGA: he would not step in',
  )
})

test('what was looked into is nobody, and who looked into it is', () => {
  const told = 'Daniel Le Flanchec prend leur parti.'
  expect(said(`${told} L’enquête révèle que deux patrons leur ont versé de l’argent.`)).toEqual([
    'reported ?: deux patrons leur ont versé de l’argent',
  ])
  expect(said(`${told} Le maire révèle que deux patrons leur ont versé de l’argent.`)).toEqual([
    'reported Daniel Le Flanchec: deux patrons leur ont versé de l’argent',
  ])
})

test('« M. le maire » is who is called mayor, whoever spoke last', () => {
  expect(
    said(
      'Présents : M. Gilles Roumieu, maire ; Mme Sandrine Paillet, M. Ahmed Ziani, adjoints ; MM. Bonnet et Lacaze.',
      'Mme Paillet présente le projet. M. Bonnet estime que le calendrier est « beaucoup trop serré » et rappelle que le chantier avait pris huit mois de retard.',
      'M. le maire indique que les travaux débuteront en juillet. M. le maire répond : « Nous avons saisi le Département. »',
    ).at(-1),
  ).toBe('direct Gilles Roumieu: Nous avons saisi le Département.')
})

test('whom the head of a judgment calls the claimant is it', () => {
  const heads = ['NORTHGATE HARBOUR TRUST      Claimant', 'PELLOW MARINE LIMITED      Defendant']
  const claim = 'The claimant says that the barge was left “without a single functioning pump”.'
  const reply = 'The defendant says that the pumps had been inspected two days earlier.'
  expect(said(...heads, claim, reply)).toEqual([
    'mixed NORTHGATE HARBOUR TRUST: without a single functioning pump',
    'reported PELLOW MARINE LIMITED: the pumps had been inspected two days earlier',
  ])
})
