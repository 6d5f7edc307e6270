import { describe, expect, test } from 'vitest'
import { findEntities } from './entities'
import { evidenceOf } from './kinds'
import { readingOfLines } from '../lines.test-text'
import { named } from './named.test-text'

describe('names', () => {
  test('a common noun behind the article that begins a sentence is none', () => {
    expect(
      named(
        'La métropole de Rennes a résilié lundi le contrat. "La métropole a changé trois fois de cahier des charges", accuse Philippe Astruc.',
      ),
    ).toEqual(['organization métropole de Rennes', 'person Philippe Astruc'])
  })
  test('a surname belongs to the full name', () => {
    expect(
      named('On Monday Anna Berg spoke in Oslo with nobody. Later Ms Berg left for Paris, and Berg slept.'),
    ).toEqual(['person Anna Berg (Berg) ×3', 'place Oslo', 'place Paris'])
  })
  test('behind a person stands in brackets whom he belongs to', () => {
    expect(
      named('« Nous partirons », a réagi Aïcha Benbrahim (CFDT) devant la presse. La CFDT reste ferme.'),
    ).toEqual(['person Aïcha Benbrahim', 'organization CFDT ×2'])
  })
  test('a town stays one beside the club that has its name', () => {
    expect(named('Thornbury councillors voted to lend Thornbury Town FC money.')).toEqual([
      'place Thornbury',
      'organization Thornbury Town FC',
    ])
  })
  test('a first name with a hyphen is one', () => {
    expect(named('Hier Paul-Henri Sauvat a écrit. Puis Paul-Henri est parti.')).toEqual([
      'person Paul-Henri Sauvat (Paul-Henri) ×2',
    ])
  })
  test('initials before what is said are those of who has them', () => {
    const turns = [
      'CALLUM REYES: Why so long?',
      'NAOMI BRANDT-OKAFOR: Money.',
      'CR: And now?',
      'NBO: We wait.',
    ]
    expect(named(['Naomi Brandt-Okafor on her film.', ...turns].join('\n'))).toEqual([
      'person Naomi Brandt-Okafor (NAOMI BRANDT-OKAFOR, NBO) ×3',
      'person CALLUM REYES (CR) ×2',
    ])
  })
  test('another name of somebody is his', () => {
    expect(named('Alexandra Maquin dite Alma chantera demain. On attend Alma à Kiev.')).toContain(
      'person Alexandra Maquin (Alma) ×3',
    )
    expect(named('Marshall Moore, known as Emmer, sang on Monday. Emmer was late.')).toContain(
      'person Marshall Moore (Emmer) ×3',
    )
  })
  test('who says something behind a comma is no other name', () => {
    const found = named('Le projet est mené avec Paul Durand, dit Anne Roux. On attend Paul Durand.')
    expect(found).toEqual(['person Paul Durand ×2', 'person Anne Roux'])
  })
  test('what leads to a source is no part of its name', () => {
    expect(named('On attend François Fillot. Pour Fillot, rien ne change.')).toEqual([
      'person François Fillot (Fillot) ×2',
    ])
  })
  test('the party behind a role is no part of a name', () => {
    expect(named('Le député LFI Yann Coatreux a parlé. On a revu Yann Coatreux.')).toContain(
      'person Yann Coatreux ×2',
    )
  })
  test('so are initials with dots', () => {
    expect(named('Solange Tarrade, infirmière.\nS. T. : Peu.\nVous dormez ?\nS. T. : Non.')).toEqual([
      'person Solange Tarrade (S. T.) ×3',
    ])
  })
  test('a pronoun, a month or a common word at the start of a sentence is no name', () => {
    expect(
      named('Elle partira lundi. Demain, il neigera. Personne ne le croit. Janvier sera long pour la ville.'),
    ).toEqual([])
  })
  test('a greeting is no part of a name', () => {
    expect(named('Hi Tom, thank you for the report.')).toEqual(['person Tom'])
    expect(named('Bonjour Marie, le pont est neuf et la route est ouverte.')).toEqual(['person Marie'])
  })
  test('articles and titles stay outside', () => {
    const reading = readingOfLines(
      'Titre\nHier, le docteur Paul Vernet et Mme Lucie Arnaud ont écrit au Figaro depuis la Norvège.',
    )
    const words = findEntities(reading).flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => reading.text.slice(start, end)),
    )
    expect(words).toEqual(['Paul Vernet', 'Lucie Arnaud', 'Figaro', 'Norvège'])
    expect(named('Baroness Achterberg met Cllr Hugh Dane, PC Daniel Rowe and Rabbi Cohen in Oslo.')).toEqual([
      'person Achterberg',
      'person Hugh Dane',
      'person Daniel Rowe',
      'person Cohen',
      'place Oslo',
    ])
  })
  test('capitals that are words are left alone', () => {
    expect(
      named("La ville équipe les écoles de PC. Les PC arrivent, dit-on, et chaque PME voudra l'IA."),
    ).toEqual([])
  })
  test('a possessive is no part of a name', () => {
    expect(named("Nobody liked Anna Berg's plan, and Berg's friends said so to Anna Berg.")).toEqual([
      'person Anna Berg (Berg) ×3',
    ])
  })
  test('who labels turns of speech is a person', () => {
    expect(
      named(
        'ROSA : Je ne sais pas, mais il faut avancer vite.',
        'ALIX : Merci à vous deux, et à bientôt.',
        'ROSA : Oui, une bonne idée pour tout le monde.',
      ),
    ).toEqual(['person ROSA ×2', 'person ALIX'])
  })
  test("a list item's head is no name by its place alone", () => {
    const list = [
      'Le pont coûte plus que prévu, dit la mairie de Lyon.',
      "- Surcoût : trois millions d'euros.",
    ]
    expect(named(...list)).toEqual(['place Lyon'])
    expect(named(...list, '- Lyon : un million.', '- Marseille : rien.')).toEqual([
      'place Lyon ×2',
      'place Marseille',
    ])
  })
  test('an English article that opens a sentence is part of no name that is not listed with it', () => {
    const lines = [
      'The City Council approved the plan. On Friday the City Council met.',
      'Readers of The Rotterdam Ledger know it. The Hague is far.',
    ]
    expect(named(...lines)).toEqual([
      'organization City Council ×2',
      'media The Rotterdam Ledger',
      'place The Hague',
    ])
  })
  test('a place that one comes to is not short for a body that begins with it', () => {
    const body = 'Alstom won the contract for the Brumont tram. Brumont Mobilités, the operator, will pay.'
    expect(named(body, 'The minister will come to Brumont in October.')).toEqual([
      'organization Alstom',
      'place Brumont ×2',
      'organization Brumont Mobilités',
    ])
    expect(named(body, 'The minister will pay the money to Brumont in October.')).toEqual([
      'organization Alstom',
      'organization Brumont Mobilités (Brumont) ×3',
    ])
  })
  test('what everybody knows begins a quote as a name', () => {
    const said = (firm: string): string[] => named(`“${firm} will buy the firm,” said Anna Berg.`)
    expect(said('Microsoft')).toEqual(['organization Microsoft', 'person Anna Berg'])
    expect(said('Nestlé')).toEqual(['organization Nestlé', 'person Anna Berg'])
    expect(said('Nestled')).toEqual(['person Anna Berg'])
  })
  test('what everybody knows whole is one name, however few of its words have capitals', () => {
    const joined = (body: string): string[] =>
      named(`Lundi, « Anna Berg » a rejoint les ${body}, en provenance de Milan.`).slice(1)
    expect(joined('Brothers of Italy')).toEqual(['organization Brothers of Italy', 'place Milan'])
    expect(joined('Lyonnaise des eaux')).toEqual(['organization Lyonnaise des eaux', 'place Milan'])
    expect(joined('Lyonnaise aux os')).toEqual(['place Milan'])
  })
  test('what an acronym in brackets stands for is a name, though written small', () => {
    expect(named('Lundi, le parquet fluvial régional (PFR) a répondu à Anna Berg, dit le PFR.')).toEqual([
      'organization parquet fluvial régional (PFR) ×3',
      'person Anna Berg',
    ])
    expect(named('Lundi, le parquet fluvial (PFR) a répondu à Anna Berg, dit le PFR.')).toEqual([
      'organization PFR ×2',
      'person Anna Berg',
    ])
  })
  test('whom one visits is no place', () => {
    expect(named('Hier, la reine rend visite à Jules Ferry avec son mari.')).toEqual(['person Jules Ferry'])
  })
  test('a maker is not short for what it makes', () => {
    expect(
      named(
        'Renault a annoncé hier une hausse des ventes. Le groupe Renault emploie du monde.',
        'La Renault Clio est une voiture produite en France.',
      ),
    ).toEqual(['organization Renault ×2', 'product Renault Clio', 'place France'])
  })
  test('an acronym is no pronoun', () => {
    expect(named('They left the US for Canada in May, and that pleased us.')).toEqual([
      'place US',
      'place Canada',
    ])
  })
  test('what a building is called by is no title', () => {
    expect(named('The band played at the Queen Elizabeth Hall in London for them.')).toEqual([
      'place Queen Elizabeth Hall',
      'place London',
    ])
  })
  test('a role inside a run of capitals parts two names', () => {
    expect(named('The offer pleased Corvid Foods Chief Executive Anna Berg and nobody else.')).toEqual([
      'organization Corvid Foods',
      'person Anna Berg',
    ])
  })
})

test('a name of digits alone is weighed like any other', () => {
  const reading = readingOfLines('A title\nThe 1984 of it all.')
  const year = reading.words.findIndex(({ text }) => text === '1984')
  const { start, end } = reading.words[year]!
  const name = { text: '1984', start, end, first: year, last: year, titled: null, withArticle: false }
  expect(evidenceOf(reading, [name])).toBeTypeOf('object')
})

test('a noun for a body before a name is no part of it, and tells what it is', () => {
  for (const line of ['Selon l’ONG Coordination Sud, la baisse est rude.', 'L’ONG Coordination Sud recule.'])
    expect(named(line)).toEqual(['organization Coordination Sud'])
  expect(named('La fromagerie Rochebrune a fermé. Étienne Rochebrune dirige.')).toEqual([
    'organization Rochebrune',
    'person Étienne Rochebrune',
  ])
  expect(named('Drugmaker Avenor to pay. On Monday Avenor said it would pay.')).toEqual([
    'organization Avenor ×2',
  ])
})
