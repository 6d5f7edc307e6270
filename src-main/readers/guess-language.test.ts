import { expect, it } from 'vitest'
import { guessLanguage } from './guess-language'

it.each([
  [
    'fr',
    'Le conseil a voté lundi soir, par onze voix contre six, l’abandon du projet dont le coût était passé.',
  ],
  ['fr', 'Le préfet de l’Aube a été remplacé jeudi. La mairie de Troyes en a pris note.'],
  ['fr', 'Paul Girard a vu Anne Morel lundi. Elle lui a dit : « Sortez. » Il a dit : « Non. »'],
  [
    'en',
    'The council has voted on Monday evening to give up the project, which was said to be too dear for it.',
  ],
  ['en', 'The deal is dead, Ortega said.'],
  [
    'de',
    'Die vier Rechenzentren im Tal haben im vergangenen Jahr nach einer Antwort des Landratsamts entnommen.',
  ],
  ['es', 'El faro se vendió el viernes por la tarde, y el ayuntamiento supo del acuerdo por la prensa.'],
  [
    'it',
    'Il consiglio ha votato lunedì sera e non è più in discussione il progetto che la città di Bari voleva.',
  ],
  [
    'pt',
    'O conselho votou na segunda-feira e não há mais discussão do projeto que a cidade queria para os barcos.',
  ],
  [
    'nl',
    'De raad heeft maandag gestemd en het plan is niet meer in behandeling, dat de stad voor de haven wilde.',
  ],
  [
    'fi',
    'Kaupunginvaltuusto äänesti maanantaina hankkeen hylkäämisestä, ja kaupunki maksaa urakoitsijalle sovitun korvauksen vasta ensi keväänä.',
  ],
  ['ru', 'Мэр города сказал, что завод закроют весной.'],
  [null, 'Norvia – Helixion'],
  [null, '12 345'],
])('takes for %s: %s', async (language, text) => {
  expect(await guessLanguage(text, null)).toBe(language)
})

const french =
  'Le conseil a voté lundi soir, par onze voix contre six, l’abandon du projet dont le coût était passé à vingt millions. '
const english =
  'The council has voted on Monday evening to give up the project, which was said to be too dear for it and its towns. '

it.each([
  ['fr', french.repeat(4)],
  ['en', english.repeat(4)],
  [
    'ca',
    'El consell ha votat dilluns al vespre, per onze vots contra sis, l’abandonament del projecte que havia passat a costar vint milions. Els alcaldes de la vall no han volgut dir res més, però la premsa del país sap que no hi ha prou diners per acabar les obres del port aquest any.',
  ],
  [
    'ro',
    'Consiliul a votat luni seara, cu unsprezece voturi la șase, renunțarea la proiectul care ajunsese să coste douăzeci de milioane. Primarii din vale nu au vrut să spună nimic, dar ziarele au scris că nu mai sunt bani pentru lucrările din port, iar oamenii au plecat fără ce au cerut.',
  ],
  [
    'nl',
    'De raad heeft maandagavond met elf stemmen tegen zes het plan laten varen dat twintig miljoen zou gaan kosten. De burgemeesters van het dal wilden er niets over zeggen, maar de kranten schrijven dat er geen geld meer was voor de werken in de haven, en dat er dit jaar niets van komt.',
  ],
])('takes a paragraph for %s', async (language, text) => {
  expect(await guessLanguage(text, null)).toBe(language)
})

it('does not take a text of two languages for either by its small words alone', async () => {
  const { eld } = await import('eld/extrasmall')
  const mixed = french.repeat(3) + english.repeat(3)
  expect(await guessLanguage(mixed, null)).toBe(eld.detect(mixed).language)
})

it('believes of a file what its words do not belie', async () => {
  expect(await guessLanguage(french.repeat(4), 'fr-CA')).toBe('fr-CA')
  expect(await guessLanguage(french.repeat(4), 'de')).toBe('fr')
  expect(await guessLanguage(french.repeat(4), 'frr')).toBe('fr')
  expect(await guessLanguage('Norvia – Helixion', 'de-AT')).toBe('de-AT')
})

const german =
  'Wir haben keine andere Wahl, sagte der Chef des Werks am Montag in München, und die Stadt wird helfen.'

it.each([
  ['de', 'en-US', german],
  ['de', 'fr', german],
  ['fr', 'es', 'Le maire de Saumur annonce la fermeture des trois piscines municipales dès lundi prochain.'],
  ['es', 'en', 'El alcalde de Lugo anuncia que cierra desde el lunes las tres piscinas del barrio viejo.'],
  // Too close to tell, unknown by its letters, or hardly anything but names.
  ['ca', 'ca', 'El batlle de Girona anuncia el tancament de tres piscines'],
  ['gl', 'gl', 'O alcalde de Vigo anuncia o peche de tres piscinas municipais a partir do luns'],
  ['frr', 'frr', 'Di börgermäister säit dåt da trii swumbasänge en mundi slütet wårde schan.'],
  [
    'fr',
    'fr',
    'Juan García Márquez, María José Fernández, Luis Romero, Pedro Serrano, Isabel Díaz, Barcelona',
  ],
  ['en', 'en', 'Revenue up, costs down, profit steady, margin thin'],
])('takes for %s what states %s', async (language, stated, text) => {
  expect(await guessLanguage(text, stated)).toBe(language)
})

it.each(['5 feet', 'It was 90 fahrenheit.', '45 degrés fahrenheit', 'Norvia a vendu 3 camions à Helixion'])(
  'takes a few words that state nothing for no language by their letters: %s',
  async (text) => {
    expect(['fr', 'en', null]).toContain(await guessLanguage(text, null))
  },
)
