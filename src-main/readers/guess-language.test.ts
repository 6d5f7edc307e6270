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
  ['fi', 'Kaupunginvaltuusto äänesti maanantaina hankkeen hylkäämisestä.'],
  ['ru', 'Мэр города сказал, что завод закроют весной.'],
  [null, 'Norvia – Helixion'],
  [null, '12 345'],
])('takes for %s: %s', async (language, text) => {
  expect(await guessLanguage(text)).toBe(language)
})
