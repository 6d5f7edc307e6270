import { describe, expect, test } from 'vitest'
import { said, saidUnder } from './said.test-text'

describe('direct speech', () => {
  test('speech taken up again after the verb is a second quote', () => {
    expect(said('“We will rebuild,” said Anna Berg, “and we will do it here.”')).toEqual([
      'direct Anna Berg: We will rebuild,',
      'direct Anna Berg: and we will do it here.',
    ])
  })
  test('an incise inside the marks is the reporter’s', () => {
    expect(said("« Le pont tiendra, assure l'ingénieure, Lucie Arnaud. Nous l'avons vérifié. »")).toEqual([
      'direct Lucie Arnaud: Le pont tiendra,',
      "direct Lucie Arnaud: Nous l'avons vérifié.",
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
  test('an incise may say what the named person is', () => {
    expect(
      said('« Rien n’est caché, assure Lucie Arnaud, la trésorière. Les comptes sont publics. »'),
    ).toEqual(['direct Lucie Arnaud: Rien n’est caché,', 'direct Lucie Arnaud: Les comptes sont publics.'])
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
  test('a dialogue of dashes may stand between one pair of marks', () => {
    expect(
      said(
        '« Quelle enveloppe ? demande la présidente, Lucie Arnaud.',
        '– Kraft, avec un élastique vert.',
        '– Et que contenait-elle ?',
        '– Je suis greffier, pas facteur. »',
      ).map((quote) => quote.split(': ')[1]),
    ).toEqual([
      'Quelle enveloppe ?',
      'Kraft, avec un élastique vert.',
      'Et que contenait-elle ?',
      'Je suis greffier, pas facteur.',
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
  test('who is asked answers', () => {
    expect(
      said(
        'Paul Vernet sourit : « Tout va bien. » Quand on lui demande si le pont tiendra : « Non, non, pas du tout. »',
      ),
    ).toEqual(['direct Paul Vernet: Tout va bien.', 'direct Paul Vernet: Non, non, pas du tout.'])
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
  test('a dash opens speech as marks do', () => {
    expect(
      said('Lucie Arnaud est entrée.', '– Le pont tiendra, a-t-elle promis. Je le sais depuis mars.'),
    ).toEqual(['direct Lucie Arnaud: Le pont tiendra,', 'direct Lucie Arnaud: Je le sais depuis mars.'])
  })
  test('a list of dashes without anybody who says it is a list', () => {
    expect(said('Il faut au pont :', '– Des planches neuves.', '– Trois poutres en chêne.')).toEqual([])
  })
  test('a dash inside marks gives another the floor', () => {
    expect(said('Lucie Arnaud raconte. « Le pont tiendra-t-il ? – Jamais de la vie. »').length).toBe(2)
  })
  test('speech that closes in the next paragraph is one quote', () => {
    expect(
      said('Lucie Arnaud a dit : « Le pont tiendra longtemps.', 'Nous le savons depuis le mois de mars. »'),
    ).toEqual(['direct Lucie Arnaud: Le pont tiendra longtemps.\nNous le savons depuis le mois de mars.'])
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
  test('labels of a transcript are speakers and no words', () => {
    expect(
      said(
        'Lucie Arnaud est maire. Elle reçoit.',
        'ARNAUD : Nous reconstruirons.',
        'VERNET : Avec quoi ?',
        'ARNAUD : Avec du bois.',
      ),
    ).toEqual([
      'direct Lucie Arnaud: Nous reconstruirons.',
      'direct VERNET: Avec quoi ?',
      'direct Lucie Arnaud: Avec du bois.',
    ])
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
  })
})

describe('fragments and reports', () => {
  test('a fragment in a reported sentence is mixed and stands alone', () => {
    expect(said('Paul Vernet estime que le pont est « trop vieux pour durer ».')).toEqual([
      'mixed Paul Vernet: trop vieux pour durer',
    ])
  })
  test('a newspaper relays what another thinks', () => {
    expect(said('Selon Reuters, Paul Vernet considère que le pont est « trop vieux ».')).toEqual([
      'mixed Paul Vernet via Reuters: trop vieux',
    ])
  })
  test('a clause goes on around whom it is according to, and begins behind a dateline', () => {
    expect(said('Le pont devrait, selon Paul Vernet, être reconstruit avant le mois de mai.')).toEqual([
      'reported Paul Vernet: Le pont devrait, selon Paul Vernet, être reconstruit avant le mois de mai',
    ])
    expect(said('LEEDS, 4 June 2025 — The bridge will close in May, Anna Berg said.')).toEqual([
      'reported Anna Berg: The bridge will close in May',
    ])
    expect(said('HARWICH — The town bridge was never tested, a former engineer has claimed.')).toEqual([
      'reported ?: The town bridge was never tested',
    ])
  })
  test('a clause without marks is reported, without verb and speaker', () => {
    expect(said('Le Figaro affirme que le pont fermera en mai.')).toEqual([
      'reported Le Figaro: le pont fermera en mai',
    ])
    expect(said('Selon Paul Vernet, le pont fermera en mai.')).toEqual([
      'reported Paul Vernet: le pont fermera en mai',
    ])
    expect(said('Le pont fermera en mai, a annoncé Paul Vernet.')).toEqual([
      'reported Paul Vernet: Le pont fermera en mai',
    ])
    expect(said('Anna Berg said the bridge would close in May.')).toEqual([
      'reported Anna Berg: the bridge would close in May',
    ])
  })
  test('an infinitive reports, too', () => {
    expect(said('Paul Vernet affirme avoir reconstruit le pont en mai.')).toEqual([
      'reported Paul Vernet: avoir reconstruit le pont en mai',
    ])
  })
  test('a report ends where its speaker says something else', () => {
    expect(
      said('Paul Vernet affirme que le pont fermera en mai, et précise que la route restera ouverte.')[0],
    ).toBe('reported Paul Vernet: le pont fermera en mai')
  })
  test('leaves scare quotes alone', () => {
    expect(said('The “bridge” has been closed since May.')).toEqual([])
    expect(said('Paul Vernet a lu « Le Pont des Âmes Grises » en mai.')).toEqual([])
    expect(said("Le plan, baptisé « Ponts pour tous », n'a pas de budget.")).toEqual([])
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

test('who says when behind what was said reports it', () => {
  expect(
    said(
      'Alstom will deliver the first tram in 2027, the company said on Thursday.',
      'Rents will rise again in the spring, the mayor said at a lunch with the tenants of the quarter.',
    ),
  ).toEqual(['reported Alstom: Alstom will deliver the first tram in 2027'])
})
