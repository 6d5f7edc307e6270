import { expect, test } from 'vitest'
import { said, saidUnder } from './said.test-text'

test('what a clerk puts in brackets behind a turn is not said', () => {
  expect(
    said(
      'M. Didier Roque. – Votre texte est un reblochon ! (Rires sur plusieurs bancs.)',
      'Mme Inès Delahousse. – Je le remarque.',
    ),
  ).toEqual([
    'direct Didier Roque: Votre texte est un reblochon !',
    'direct Inès Delahousse: Je le remarque.',
  ])
})

test('a name in a hearing may carry a part behind a comma or in brackets', () => {
  expect(
    said(
      'M. Roque, rapporteur : Vous étiez donc payé par la mairie ?',
      'M. DELAHOUSSE, prévenu : Non, jamais.',
      'Me ARNAUD (avocate de la défense) : Mon client a tout dit.',
      'M. Roque, rapporteur : Et les factures ?',
    ),
  ).toEqual([
    'direct Roque: Vous étiez donc payé par la mairie ?',
    'direct DELAHOUSSE: Non, jamais.',
    'direct ARNAUD: Mon client a tout dit.',
    'direct Roque: Et les factures ?',
  ])
})

test('whom an answer names is not who answers', () => {
  const turns = [
    'Q: Who signed it?',
    'A: I did, as I was told.',
    'Q: By whom?',
    'A: By my deputy, Carla Vernet.',
  ]
  expect(said(...turns)).toEqual(['direct ?: I did, as I was told.', 'direct ?: By my deputy, Carla Vernet.'])
  expect(
    said('Q: Mr Paul Vernet, who signed it?', ...turns.slice(1, 3), 'A: By my deputy, Carla Roque.'),
  ).toEqual(['direct Paul Vernet: I did, as I was told.', 'direct Paul Vernet: By my deputy, Carla Roque.'])
})

test('a day behind a word and a comma makes no turn of what follows', () => {
  expect(
    said(
      '@paul: they paid for it twice.',
      '@anne: nobody told me so.',
      'UPDATE, May 16: The office wrote to us to deny it all.',
    ),
  ).toEqual(['direct ?: they paid for it twice.', 'direct ?: nobody told me so.'])
})

test('a part in a sitting is who had it before, and a voice is nobody’s', () => {
  expect(
    said(
      'M. Paul Vernet, ministre des Ports. – Nous réparerons la digue.',
      'Une voix à droite. – Il était donc là !',
      'M. le ministre. – Dix quais seront révisés.',
    ),
  ).toEqual([
    'direct Paul Vernet: Nous réparerons la digue.',
    'direct ?: Il était donc là !',
    'direct Paul Vernet: Dix quais seront révisés.',
  ])
})

test('in an official report a full stop alone parts who speaks from what is said', () => {
  expect(
    said(
      'Mme la présidente. La parole est à M. Didier Roque.',
      'M. Didier Roque. Où est passé l’argent ?',
      'Mme Inès Delahousse, ministre des Ports. Il est en caisse.',
      'M. Didier Roque. Nous verrons.',
    ).slice(1),
  ).toEqual([
    'direct Didier Roque: Où est passé l’argent ?',
    'direct Inès Delahousse: Il est en caisse.',
    'direct Didier Roque: Nous verrons.',
  ])
})

test('a name in full labels the first turn of one whose initials label the next', () => {
  const turns = [
    'Quay Gazette: Who pays?',
    'Ada Venn: You do.',
    'QG: And then?',
    'Ada Venn: You again.',
    'QG: I see.',
  ]
  expect(said(...turns).length).toBe(5)
})

test('courts write questions and answers with a full stop', () => {
  expect(said('Q. Who signed it?', 'A. I did, as I was told.', 'Q. By whom?', 'A. By my deputy.')).toEqual([
    'direct ?: I did, as I was told.',
    'direct ?: By my deputy.',
  ])
  expect(said('A. Martin wrote first.', 'A. Delahousse came later.', 'R. Roque never wrote.')).toEqual([])
})

test('who is numbered speaks where one of them speaks again', () => {
  expect(said('Speaker 1: We left.', 'Speaker 2: Why did you?', 'Speaker 1: It rained.')).toEqual([
    'direct ?: We left.',
    'direct ?: Why did you?',
    'direct ?: It rained.',
  ])
  expect(said('ARTICLE 1 : La halle ferme.', 'ARTICLE 2 : Le quai aussi.', 'ARTICLE 3 : Rien.')).toEqual([])
})

test('captions and headings with numbers speak as little where they stand twice', () => {
  const captions = [
    'Figure 1: The quay.',
    'Figure 2: The mill.',
    'Figure 1: The quay.',
    'The mill stands empty.',
  ]
  expect(said(...captions)).toEqual([])
  const chapters = [
    'Chapitre 1 : La halle ferme.',
    'Chapitre 2 : Le quai aussi.',
    'Chapitre 1 : La halle ferme.',
  ]
  expect(said(...chapters)).toEqual([])
  const portraits = ['Participant 1: The baker', 'Participant 2: The nurse', 'Participant 1: The baker']
  expect(said(...portraits)).toEqual([])
  expect(
    said('Intervenante 1 : On part.', 'ENQUÊTEUR 1 : Où ?', 'Intervenante 1 : Loin.', 'ENQUÊTEUR 1 : Ah.')
      .length,
  ).toBe(4)
})

test('what something was, in a turn, is quoted', () => {
  const film = 'CR: The producer, Oswin Tate, said last year that the film was “dead in the water”.'
  expect(said('CALLUM REYES: Why so long?', 'NAOMI BRANDT: Money.', film, 'NB: No.')).toContain(
    'mixed Oswin Tate via CALLUM REYES: dead in the water',
  )
})

test('whoever says “I” in a turn speaks it, and an office before a name is no part of it', () => {
  expect(
    said(
      'CHAIR DELGADO: The contract was approved by this committee.',
      'SEN. WHITFIELD: Not by me. I said at the time, and I quote, “We pay people to tell us water is wet.”',
    ),
  ).toEqual([
    'direct DELGADO: The contract was approved by this committee.',
    'direct WHITFIELD: Not by me. I said at the time, and I quote, “We pay people to tell us water is wet.”',
    'direct WHITFIELD: We pay people to tell us water is wet.',
  ])
})

test('fields of a form are nobody’s turns, and nor is a note', () => {
  expect(
    said(
      'Titulaire : Terrassements Roque, Lure',
      'Montant du marché : 12 000 euros HT',
      'Titulaire : Enrobés Venn',
      'Montant du marché : 14 000 euros HT',
    ),
  ).toEqual([])
  expect(said('NOTE: This is a rush transcript.', 'ADA VENN: We left.', 'PAUL ROQUE: Why?')).toEqual([
    'direct ADA VENN: We left.',
    'direct PAUL ROQUE: Why?',
  ])
})

test('a seat and a party may stand in brackets behind a name, and a name behind an office', () => {
  expect(
    said(
      'The Minister for Harbours and Fish (Ada Venn): We have mended the quay.',
      'Sir Paul Roque (Barrow Hill) (Con): When will it open?',
      'Ada Venn: In May.',
    ),
  ).toEqual([
    'direct Ada Venn: We have mended the quay.',
    'direct Paul Roque: When will it open?',
    'direct Ada Venn: In May.',
  ])
})

test('a handle holds figures and strokes', () => {
  expect(said('@venn_77: They paid for it twice', '@ada_v: Nobody told me so.').length).toBe(2)
})

test('in a report a party in brackets, or an office and a name, label a turn', () => {
  expect(
    said(
      'M. le président Luc Barthès. Vous avez la parole.',
      'Mme Clémence Roy, présidente de l’Autorité. Merci, monsieur le président.',
      'M. Antoine Virieu (RN). Pourquoi avoir versé cette somme ?',
      'Mme Clémence Roy. Il y avait urgence.',
    ),
  ).toEqual([
    'direct Luc Barthès: Vous avez la parole.',
    'direct Clémence Roy: Merci, monsieur le président.',
    'direct Antoine Virieu: Pourquoi avoir versé cette somme ?',
    'direct Clémence Roy: Il y avait urgence.',
  ])
})

test('who presides is whoever took the chair last', () => {
  expect(
    said(
      'Présidence de Mme Catherine Loubet',
      'Mme la présidente. La parole est au ministre.',
      'M. Paul Vernet, ministre des Ports. Je vous remercie.',
      'Présidence de Mme Inès Delahousse',
      'Mme la présidente. La séance est levée.',
    ),
  ).toEqual([
    'direct Catherine Loubet: La parole est au ministre.',
    'direct Paul Vernet: Je vous remercie.',
    'direct Inès Delahousse: La séance est levée.',
  ])
  expect(
    said('Mme la présidente. La parole est à M. Paul Vernet.', 'M. Paul Vernet. Merci à Mme Inès Roque.'),
  ).toEqual(['direct ?: La parole est à M. Paul Vernet.', 'direct Paul Vernet: Merci à Mme Inès Roque.'])
})

test('messages of a chat stand behind their day and hour, and who asks may stand in brackets', () => {
  const chat = [
    '[12/03/2025, 14:06:02] Ada Venn: Oui, bien moins.',
    '[12/03/2025, 14:07] Paul Roque: Le sais-tu ?',
  ]
  expect(saidUnder('[12/03/2025, 14:05:33] Paul Roque: Tu as vu le budget ?', ...chat)).toEqual([
    'direct Paul Roque: Tu as vu le budget ?',
    'direct Ada Venn: Oui, bien moins.',
    'direct Paul Roque: Le sais-tu ?',
  ])
  const questions = [
    'Q (Norland Radio): When will work start?',
    'PRIME MINISTER AASEN: In September, I hope.',
  ]
  expect(said(...questions, 'Q (Vestmark Times): Why?', 'PRIME MINISTER AASEN: It is time.')).toEqual([
    'direct Norland Radio: When will work start?',
    'direct AASEN: In September, I hope.',
    'direct Vestmark Times: Why?',
    'direct AASEN: It is time.',
  ])
})
