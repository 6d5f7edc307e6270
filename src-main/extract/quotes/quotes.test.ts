import { describe, expect, test } from 'vitest'
import { said, saidUnder } from './said.test-text'

describe('direct speech', () => {
  test('speech taken up again after the verb is a second quote', () => {
    expect(said('“We will rebuild,” said Anna Berg, “and we will do it here.”')).toEqual([
      'direct Anna Berg: We will rebuild,',
      'direct Anna Berg: and we will do it here.',
    ])
  })
  test('who was called “she” is not “he” in what follows', () => {
    expect(
      saidUnder(
        'Une rencontre',
        'Paul Vernet a reçu Anne Morel lundi. Elle lui a dit : « Partez. » Il a répondu : « Jamais. »',
      ),
    ).toEqual(['direct Anne Morel: Partez.', 'direct Paul Vernet: Jamais.'])
    expect(
      said(
        'Anna Berg sued her former boss, Peter Hale, last spring. “He owes me everything,” she said outside court. “She was paid in full,” he insisted.',
      ),
    ).toEqual(['direct Anna Berg: He owes me everything,', 'direct Peter Hale: She was paid in full,'])
  })
  test('words are whose eyes the sentence looks through', () => {
    expect(
      said(
        '“We are tired,” says Paul Vernet, 61, who has a ticket.',
        'For Anna Berg of the supporters’ trust, “it’s the same old story”.',
      ),
    ).toEqual(['direct Paul Vernet: We are tired,', 'mixed Anna Berg: it’s the same old story'])
  })
  test('a trade named once stands for who has it', () => {
    expect(
      saidUnder(
        'Une querelle',
        "L'ostréiculteur Paul Vernet et le maire, Jean Calder, se sont disputés. « Je vends des huîtres », a lancé l'ostréiculteur.",
      ),
    ).toEqual(['direct Paul Vernet: Je vends des huîtres'])
    expect(
      said('The beekeeper Claire Danvers met Anna Berg in March. “They simply left,” the beekeeper said.'),
    ).toEqual(['direct Claire Danvers: They simply left,'])
  })
  test('all marks are marks', () => {
    for (const [open, close] of ['«»', '“”', '""', '‘’', '„“'])
      expect(said(`${open}We will rebuild it all${close}, Anna Berg said on Monday.`)).toEqual([
        'direct Anna Berg: We will rebuild it all',
      ])
    expect(said('«\u202fNous reconstruirons tout\u202f», a dit Lucie Arnaud.')).toEqual([
      'direct Lucie Arnaud: Nous reconstruirons tout',
    ])
  })
  test('a pronoun is who agrees with it', () => {
    expect(
      said(
        'Lucie Arnaud a reçu Paul Vernet à la mairie. « Le pont tiendra », a-t-elle promis. « On verra », a-t-il répondu.',
      ),
    ).toEqual(['direct Lucie Arnaud: Le pont tiendra', 'direct Paul Vernet: On verra'])
  })
  test('what "et" joins is governed alike', () => {
    expect(
      said(
        'Jules Vicard, qui courait entre Marc Bolton et Paul Gatineau, a fini troisième. « Je repars content », a-t-il confié.',
      ),
    ).toEqual(['direct Jules Vicard: Je repars content'])
  })
  test('whoever a passive names behind "by" speaks', () => {
    expect(said('Anna Berg was described by Paul Vernet as “a bridge nobody crosses twice”.')).toEqual([
      'mixed Paul Vernet: a bridge nobody crosses twice',
    ])
  })
  test('a signature may be a paragraph of its own', () => {
    expect(
      said('Le pont a cédé lundi.', '« Tout a été très vite, on a couru »', '— Lucie Arnaud, témoin'),
    ).toEqual(['direct Lucie Arnaud: Tout a été très vite, on a couru'])
  })
  test('“I had hoped” inside the marks is the speaker’s', () => {
    expect(said('“To one another, I had hoped,” said Anna Berg.')).toEqual([
      'direct Anna Berg: To one another, I had hoped,',
    ])
  })
  test('a speaker goes on until another takes over', () => {
    expect(said('« Le pont tiendra », a promis Lucie Arnaud. « Nous le savons depuis mars. »')).toEqual([
      'direct Lucie Arnaud: Le pont tiendra',
      'direct Lucie Arnaud: Nous le savons depuis mars.',
    ])
  })
  test('a speech over paragraphs opens in each', () => {
    expect(
      said('« Le pont tiendra, a dit Lucie Arnaud. Il est neuf.', '« Et nous le surveillons. »'),
    ).toEqual([
      'direct Lucie Arnaud: Le pont tiendra,',
      'direct Lucie Arnaud: Il est neuf.',
      'direct Lucie Arnaud: Et nous le surveillons.',
    ])
  })
  test('any verb beside speech can say it', () => {
    expect(said('« Le pont tiendra », fanfaronne Paul Vernet.')).toEqual([
      'direct Paul Vernet: Le pont tiendra',
    ])
  })
  test('an unnamed speaker is a speaker without a name', () => {
    expect(said('“We will rebuild,” a neighbour said.')).toEqual(['direct ?: We will rebuild,'])
  })
  test('a line that says who said it is no label', () => {
    expect(
      said(
        'Sam Altman dirige OpenAI.',
        'Sam Altman a déclaré : « Nous adorons travailler avec eux. »',
        'Sam Altman a déclaré : "Nous continuerons longtemps."',
      ),
    ).toEqual([
      'direct Sam Altman: Nous adorons travailler avec eux.',
      'direct Sam Altman: Nous continuerons longtemps.',
    ])
  })
  test('speech that closes in the next paragraph is one quote', () => {
    expect(
      said('Lucie Arnaud a dit : « Le pont tiendra longtemps.', 'Nous le savons depuis le mois de mars. »'),
    ).toEqual(['direct Lucie Arnaud: Le pont tiendra longtemps.\nNous le savons depuis le mois de mars.'])
  })
  test('a mark that follows the comma of a cue opens speech', () => {
    expect(said('Anna Berg said," We will rebuild it all by May".')).toEqual([
      'direct Anna Berg: We will rebuild it all by May',
    ])
  })
  test('seconds are no marks', () => {
    expect(said('Paul Vernet a couru le 100 m en 9"81 devant Marc Lenoir, puis le 200 m en 19"78.')).toEqual(
      [],
    )
  })
})

describe('who that is', () => {
  test('a role whose complements come before its name has that name', () => {
    expect(
      said(
        "Lucie Arnaud préside la séance. « Nous reconstruirons », a dit le secrétaire d'État à l'enseignement supérieur, Paul Vernet.",
      ),
    ).toEqual(['direct Paul Vernet: Nous reconstruirons'])
  })
  test('any participle beside speech says it, too', () => {
    expect(said('« Le pont tiendra bien encore un peu », a tenté Paul Vernet.')).toEqual([
      'direct Paul Vernet: Le pont tiendra bien encore un peu',
    ])
  })
  test('a headline is said by who says it below', () => {
    expect(
      saidUnder(
        '« Le pont tiendra bon »',
        'La commune a un pont neuf, et Paul Vernet le déteste.',
        '« Le pont tiendra bon et longtemps », a dit Lucie Arnaud.',
      ),
    ).toEqual([
      'direct Lucie Arnaud: Le pont tiendra bon',
      'direct Lucie Arnaud: Le pont tiendra bon et longtemps',
    ])
    // What stands before the marks is whose trial it is, and nobody who speaks.
    expect(
      saidUnder(
        'Procès du bus de Lannemezan : « Je n’ai jamais vu le feu rouge »',
        'Tarbes, mardi 18 mars 2025',
        'Debout face à la présidente, Régis Fontan, 52 ans, a répété ce qu’il dit depuis trois ans : « Je n’ai jamais vu le feu rouge. »',
        'Le 4 février 2022, son car avait percuté une camionnette à un carrefour de Lannemezan.',
      ),
    ).toEqual([
      'direct Régis Fontan: Je n’ai jamais vu le feu rouge',
      'direct Régis Fontan: Je n’ai jamais vu le feu rouge.',
    ])
  })
})

describe('what is not well formed', () => {
  test('a mark that never closes ends with its paragraph', () => {
    expect(said('Paul Vernet a dit : « Le pont tiendra.', 'Personne ne le croit.')).toEqual([
      'direct Paul Vernet: Le pont tiendra.',
    ])
  })
  test('apostrophes open nothing', () => {
    expect(said("The dogs' owners said the town's bridge wouldn't hold.")).toEqual([
      "reported ?: the town's bridge wouldn't hold",
    ])
  })
  test('a megabyte of unclosed marks is read in time', () => {
    const start = performance.now()
    said('« bonjour le monde '.repeat(10_000))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

test('a body between commas behind a noun for it is who speaks', () => {
  expect(said('« C’est une recette aérée », se défend le fabricant, Biscuiterie Hénaut.')).toEqual([
    'direct Biscuiterie Hénaut: C’est une recette aérée',
  ])
  expect(said('The manufacturer, Fleetwing, has offered its “sincere admiration for all”.')).toEqual([
    'mixed Fleetwing: sincere admiration for all',
  ])
})
