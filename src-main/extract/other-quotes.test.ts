import { expect, it } from 'vitest'
import { readPlainText } from '../readers/plain-text'
import { extract } from './extract'

/** Read as a file is, so that points behind dashes are items of a list. */
function said(language: string, written: string): string[] {
  const { text, blocks } = readPlainText('text.txt', new TextEncoder().encode(written))
  const { quotes, entities } = extract({ text, blocks, published: '2025-11-04', language })
  const named = new Map(entities.map(({ id, name }) => [id, name]))
  return quotes.map(({ words, speaker }) => `${named.get(speaker?.entity ?? '') ?? '?'}: ${words}`)
}

it.each([
  ['sv', '– Vi kommer inte att stänga verket, säger Anna Berg till tidningen.', 'Anna Berg: Vi kommer inte att stänga verket'],
  ['nb', '– Er det bra for alle her? spør ordfører Ola Nordmann på torget i dag.', 'Ola Nordmann: Er det bra for alle her?'],
  ['da', '– Vi lukker ikke fabrikken i år, siger Anna Berg, og det er hun glad for.', 'Anna Berg: Vi lukker ikke fabrikken i år'],
  ['fi', '– Emme sulje tehdasta tänä vuonna, sanoo Anna Virtanen lehdelle maanantaina.', 'Anna Virtanen: Emme sulje tehdasta tänä vuonna'],
])('a dash in %s opens speech that its comma ends', (language, paragraph, quote) => {
  expect(said(language, `Verket\n\n${paragraph}\n\n${paragraph}`)).toEqual([quote, quote])
}) // prettier-ignore

it('a dash opens no speech where nobody is told to say it', () => {
  const swedish =
    '– Konsert i den gamla parken, med Anna Berg.\n\n– Det är helt säkert, och alla vet det nu här.'
  expect(said('sv', `Program för sommaren\n\n${swedish}`)).toEqual([])
  expect(
    said(
      'es',
      'Programa\n\n– Concierto de verano en la plaza, presenta Ana Ruiz.\n\n– Cena en el puerto de la villa.',
    ),
  ).toEqual([])
})

it('points of a list that begin small are no speech', () => {
  const points =
    '– remont dużej szkoły podstawowej w mieście – koszt pokrywa Adam Nowak.\n\n– budowa nowego mostu na rzece – wykonawcą jest Adam Nowak.'
  expect(said('pl', `Plan na rok\n\n${points}`)).toEqual([])
  const speech =
    '– Nie zamkniemy tej fabryki – powiedział Adam Nowak.\n\n– To dobra wiadomość dla nas – odpowiedziała Anna Kowalska.'
  expect(said('pl', `Fabryka w mieście\n\n${speech}`)).toEqual([
    'Adam Nowak: Nie zamkniemy tej fabryki',
    'Anna Kowalska: To dobra wiadomość dla nas',
  ])
})

it.each([
  ['es', 'Tras ver a Pedro Serrano, Ana Ruiz dijo ayer: «No vamos a cerrar la fábrica».', 'Ana Ruiz: No vamos a cerrar la fábrica'],
  ['it', 'Secondo Marco Rossi, sindaco del paese, Anna Conti ha detto ieri: «Non chiuderemo la fabbrica».', 'Anna Conti: Non chiuderemo la fabbrica'],
  ['it', 'Mario Neri, assessore del paese, Paolo Bianchi lo ricorda così: «Era un grande uomo».', 'Mario Neri: Era un grande uomo'],
  ['es', 'La ministra Ana Ruiz, antes de ver a Pedro Serrano, dijo: «No vamos a cerrar la fábrica».', 'Ana Ruiz: No vamos a cerrar la fábrica'],
  ['de', 'Der Wirt Peter Weber sagte, er habe Anna Vogel getroffen: „Wir schließen das Haus nicht.“', 'Peter Weber: Wir schließen das Haus nicht.'],
])('before a colon in %s speaks whom the clause or the sentence begins with', (language, sentence, quote) => {
  expect(said(language, `${sentence} Mehr, más, altro.`)).toEqual([quote])
}) // prettier-ignore

it.each([
  ['ar', '«لن نغلق المصنع هذا العام»، قال المدير في القاهرة.', '?: لن نغلق المصنع هذا العام'],
  ['zh', '「我們不會關閉工廠」，李明說。', '?: 我們不會關閉工廠'],
])('words between marks in %s are told behind a comma of its own', (language, text, quote) => {
  expect(said(language, text)).toEqual([quote])
})

it('marks within Hebrew acronyms part no words', () => {
  expect(
    said('he', 'ראש הממשלה אמר: "צה"ל לא יסגור את המפעל השנה". דוח של האו"ם ומנכ"ל החברה פורסם.'),
  ).toEqual(['?: צה"ל לא יסגור את המפעל השנה'])
  expect(said('he', 'המנהל כתב ב"העיתון הגדול של העיר" על המפעל הישן.')).toEqual([])
})
