import { expect, test } from 'vitest'
import { said, saidUnder } from './said.test-text'

const asked = [
  'Pourquoi avez-vous quitté l’enseignement ?',
  'J’étais fatiguée, et je voulais écrire ce que j’avais vu en vingt ans.',
  'Que faudrait-il changer d’abord ?',
  'Les effectifs. On ne suit pas trente-cinq élèves à la fois.',
  'Nous avons trop tardé. Qui paiera ?',
]

const told = [
  'direct Nadia Belkacem: J’étais fatiguée, et je voulais écrire ce que j’avais vu en vingt ans.',
  'direct Nadia Belkacem: Les effectifs. On ne suit pas trente-cinq élèves à la fois.',
  'direct Nadia Belkacem: Nous avons trop tardé. Qui paiera ?',
]

test('who is interviewed answers the questions set apart, and says what the title quotes', () => {
  expect(
    saidUnder(
      '« On ne réforme pas l’école contre les profs »',
      'Entretien avec Nadia Belkacem, sociologue à l’université de Lille.',
      ...asked,
    ),
  ).toEqual(['direct Nadia Belkacem: On ne réforme pas l’école contre les profs', ...told])
})

test('whoever wrote the words down asked the questions', () => {
  const title = 'Nadia Belkacem, sociologue : « L’école attend »'
  expect(saidUnder(title, ...asked, 'Propos recueillis par Julien Morel')).toEqual([
    'direct Nadia Belkacem: L’école attend',
    'direct Julien Morel: Pourquoi avez-vous quitté l’enseignement ?',
    told[0],
    'direct Julien Morel: Que faudrait-il changer d’abord ?',
    ...told.slice(1),
  ])
})

test('an English interview ends before the note on who gave it', () => {
  expect(
    saidUnder(
      'The ice is late',
      'A conversation with Astrid Lindqvist. Interview by Tom Harker.',
      'What did you find there?',
      'I found less ice than I had hoped, and much more water.',
      'You write that nobody listened.',
      'Astrid Lindqvist: They had seen the pictures from the year before.',
      'Astrid Lindqvist teaches at the university of Oslo.',
    ),
  ).toEqual([
    'direct Tom Harker: What did you find there?',
    'direct Astrid Lindqvist: I found less ice than I had hoped, and much more water.',
    'direct Tom Harker: You write that nobody listened.',
    'direct Astrid Lindqvist: They had seen the pictures from the year before.',
  ])
})

test('questions alone make no interview, nor does an article that promises one', () => {
  expect(saidUnder('L’école attend', 'Nadia Belkacem est sociologue à Lille.', ...asked)).toEqual([])
  expect(
    saidUnder(
      'Retour sur notre entretien avec Nadia Belkacem',
      'Que reste-t-il de ses promesses ?',
      'Nadia Belkacem a quitté nos bureaux sans rien signer, et la ville attend toujours.',
      'Qui paiera ?',
      'La mairie a remis à Nadia Belkacem un rapport à nos frais.',
    ),
  ).toEqual([])
})

test('a credit is no speaker', () => {
  expect(said('Propos recueillis par Julien Morel : « J’ai vu tout cela dans ma classe. »')).toEqual([
    'direct ?: J’ai vu tout cela dans ma classe.',
  ])
})

test('a question may end with dots, and an answer name who gives it where others speak', () => {
  const title = 'Nadia Belkacem, sociologue : « L’école attend »'
  const more = [
    'Votre recteur parle de trahison…',
    'Il écrit très bien, et je l’aime beaucoup.',
    'Et la suite ?',
    'Mon libraire m’a dit : « Tu vois, Nadia Belkacem, il fallait me croire. »',
  ]
  const asking = saidUnder(title, ...asked, ...more, 'Propos recueillis par Julien Morel').filter((line) =>
    line.startsWith('direct Julien Morel'),
  )
  expect(asking.slice(-2)).toEqual([
    'direct Julien Morel: Votre recteur parle de trahison…',
    'direct Julien Morel: Et la suite ?',
  ])
})

test('what is put to somebody may be no question, where paragraphs take turns', () => {
  const put = ['Vos concurrents ont levé dix fois plus.', 'Son ordre parle d’un gadget.']
  const talk = [
    'Entretien avec Nadia Belkacem, vétérinaire à Nancy.',
    'Votre outil lit des radios. À quoi bon ?',
    'À gagner du temps, car nous faisons vingt radios par jour.',
    put[0]!,
    'Vingt fois plus. Mais ils font tout, du chat au cheval, et nous le chien.',
    put[1]!,
    'Il disait la même chose il y a trente ans, et nous en avons beaucoup ri depuis.',
    'Combien de clients avez-vous ?',
    'Quatre cents cliniques, contre cent cinquante il y a un an.',
  ]
  const saidOf = (lines: string[]) =>
    said(...lines).filter((line) => put.some((words) => line.endsWith(words)))
  expect(saidOf([...talk, 'Propos recueillis par Julien Morel'])).toEqual(
    put.map((words) => `direct Julien Morel: ${words}`),
  )
  // Where an answer has two paragraphs, it goes on.
  expect(saidOf([...talk, 'Et davantage encore.', 'Propos recueillis par Julien Morel'])).toEqual(
    put.map((words) => `direct Nadia Belkacem: ${words}`),
  )
})

test('who only says “me” talks of himself, too, and a credit is no answer', () => {
  expect(
    saidUnder(
      'Grand entretien – Hélène Duval : « La ville a tourné le dos à son fleuve »',
      'Pourquoi la Loire ?',
      'Parce qu’elle résiste. On lui a pris un tiers de son lit en un siècle, et elle le reprend.',
      'Le maire promet des quais. Est-ce assez ?',
      'C’est un début. Mais il m’a confié que rien ne serait fini avant dix ans.',
      'Recueilli par Yann Le Goff',
    ).filter((told) => /Recueilli|Parce/.test(told)),
  ).toEqual([
    'direct Hélène Duval: Parce qu’elle résiste. On lui a pris un tiers de son lit en un siècle, et elle le reprend.',
  ])
})
