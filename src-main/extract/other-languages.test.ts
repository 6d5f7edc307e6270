import { describe, expect, it } from 'vitest'
import type { Extraction } from '../model/extraction'
import { blocksOfLines } from './lines.test-text'
import { extract } from './extract'

function read(language: string, text: string): Extraction & { text: string } {
  return { ...extract({ text, blocks: blocksOfLines(text), published: '2025-11-04', language }), text }
}

function said({ text, quotes, entities }: ReturnType<typeof read>): string[] {
  const named = new Map(entities.map(({ id, name }) => [id, name]))
  return quotes.map(
    ({ start, end, speaker, kind }) =>
      `${kind}: ${named.get(speaker?.entity ?? '') ?? '?'}: ${text.slice(start, end)}`,
  )
}

const figures = ({ figures }: Extraction) =>
  figures.map(({ words, value, unit }) => `${words} = ${value} ${unit ?? ''}`.trim())
const dates = ({ dates }: Extraction) => dates.map(({ words, edtf }) => `${words} = ${edtf}`)
const names = ({ entities }: Extraction) => entities.map(({ name }) => name)

const german = `Das Werk Falkenau schließt

Der Konzern will bis Ende März 3.500 Stellen streichen. „Wir haben keine andere Wahl“, sagte der Chef des Werks, Roland Brandt, am 3. Oktober 2025 in München. Der Umsatz sank um 4,5 Prozent auf 1,2 Milliarden Euro, der Verlust auf 12 Mio. €.

»Das ist ein Schlag ins Gesicht«, erklärte die Gewerkschafterin Anna Vogel. „Wer jetzt kürzt“, so Vogel, „der verspielt die Zukunft der Region.“

Ein Sprecher von Markus Weber sagte: „Wir helfen.“ Die „schwarze Null“ bleibe.`

describe('a text in German', () => {
  const found = read('de', german)

  it('has the words between its marks, and whom its sentences name beside them', () => {
    expect(said(found)).toEqual([
      'direct: Roland Brandt: Wir haben keine andere Wahl',
      'direct: Anna Vogel: Das ist ein Schlag ins Gesicht',
      'direct: Anna Vogel: Wer jetzt kürzt',
      'direct: Anna Vogel: der verspielt die Zukunft der Region.',
      'direct: Markus Weber: Wir helfen.',
    ])
  })

  it('has its numbers, its money and its days as German writes them', () => {
    expect(figures(found)).toEqual([
      '3.500 = 3500',
      '4,5 Prozent = 4.5 %',
      '1,2 Milliarden Euro = 1200000000 EUR',
      '12 Mio. € = 12000000 EUR',
    ])
    expect(
      dates(read('de', 'Am 3. Oktober 2025 war es so weit, und am 12. März 2026 wird es enden.')),
    ).toEqual(['3. Oktober 2025 = 2025-10-03', '12. März 2026 = 2026-03-12'])
  })

  it('has no name for each noun with a capital', () => {
    const nouns =
      /Konzern|Stellen|Wahl|Chef|Umsatz|Prozent|Verlust|Schlag|Gewerkschafterin|Zukunft|Sprecher|Null/
    expect(names(found).filter((name) => nouns.test(name))).toEqual([])
    expect(names(found)).toEqual(expect.arrayContaining(['Roland Brandt', 'Anna Vogel', 'Markus Weber']))
  })

  it('has neither deals nor checks nor what is reported without marks', () => {
    expect(found.language).toBe('de')
    expect([found.deals, found.checks]).toEqual([[], []])
    expect(found.quotes.filter(({ kind }) => kind === 'reported')).toEqual([])
  })
})

it.each([
  [
    'es',
    '«Es una prioridad para todo el valle», afirmó Pedro Serrano en Madrid. Según Isabel Ortega, faltan 12 casas.\n\n—No es suficiente —respondió Ana Ruiz.',
    ['direct: Pedro Serrano: Es una prioridad para todo el valle', 'direct: Ana Ruiz: No es suficiente'],
  ],
  [
    'it',
    'La sindaca Chiara Conti ha aggiunto: «Noi lo avevamo detto». “Una sconfitta per il paese”, ha commentato Mauro Lupi.',
    ['direct: Chiara Conti: Noi lo avevamo detto', 'direct: Mauro Lupi: Una sconfitta per il paese'],
  ],
  [
    'sv',
    '”Det är ett tungt beslut för oss”, säger chefen Peter Larsson på en pressträff. ”Vi ska hjälpa alla”, säger Anna Berg.',
    ['direct: Peter Larsson: Det är ett tungt beslut för oss', 'direct: Anna Berg: Vi ska hjälpa alla'],
  ],
  [
    'pl',
    '„To była trudna decyzja dla nas” – powiedział prezes Adam Nowak w Warszawie, ale nie chciał mówić o pracownikach huty.',
    ['direct: Adam Nowak: To była trudna decyzja dla nas'],
  ],
  [
    'ru',
    '«Мы не видим в этом смысла», — заявил глава компании Алексей Миллер в Москве, но больше он ничего не сказал о заводе.',
    ['direct: Алексей Миллер: Мы не видим в этом смысла'],
  ],
])('a text in %s has what is said between its marks', (language, text, quotes) => {
  expect(said(read(language, text))).toEqual(quotes)
})

it('titles and terms between marks are nobody’s words', () => {
  const text =
    'La barca se llama: «Juana». El libro «La casa del lago» se vendió muy bien en toda la región, y el llamado «plan verde» también gustó a los vecinos.'
  expect(said(read('es', text))).toEqual([])
})

it('other languages have their own scales, currencies and months', () => {
  expect(
    figures(
      read(
        'es',
        'El plan costará 2.300 millones de dólares y 4,5 por ciento más que antes, unos 12 kilómetros de vía.',
      ),
    ),
  ).toEqual([
    '2.300 millones de dólares = 2300000000 USD',
    '4,5 por ciento = 4.5 %',
    '12 kilómetros = 12000 m',
  ])
  expect(
    figures(
      read(
        'sv',
        'Det saknas 7,5 miljarder kronor i kassan, och det är mer än någon trodde för ett år sedan här.',
      ),
    ),
  ).toEqual(['7,5 miljarder kronor = 7500000000 SEK'])
  expect(
    dates(
      read(
        'es',
        'La obra empezó el 14 de enero de 2025 y debía terminar mucho antes de lo que ahora se dice.',
      ),
    ),
  ).toEqual(['14 de enero de 2025 = 2025-01-14'])
})

it('a text that is plainly French is read as French, whatever its file states', () => {
  const text =
    '« Nous partons », a dit Anne Roux à la presse, et elle est partie avec ses amis dans une voiture.'
  const found = read('de', text)
  expect(found.language).toBe('fr')
  expect(found.quotes[0]?.cue).not.toBeNull()
})

it('a list of foreign names may be dated in French or English', () => {
  const names =
    'Juan García Márquez, María José Fernández, Luis Alberto Romero, Pedro Serrano, Isabel Díaz, Ana Ruiz'
  expect(dates(read('es', `${names}, Barcelone, 12 février 2024.`))).toEqual(['12 février 2024 = 2024-02-12'])
  expect(dates(read('es', `${names}, Barcelona, 12 March 2024.`))).toEqual(['12 March 2024 = 2024-03-12'])
})

it('a text in another script is read as its own, however few its words', () => {
  expect(said(read('ja', '社長は東京で述べた。「他に選択肢はなかった」と言った。'))).toEqual([
    'direct: ?: 他に選択肢はなかった',
  ])
  expect(read('el', '«Είναι μια σημαντική μέρα», είπε.').language).toBe('el')
})

it('a single sentence is of the language that its file states', () => {
  const finnish = read('fi', 'Sopimus allekirjoitettiin 3. maaliskuuta 2025 kaupungin torilla.')
  expect(finnish.language).toBe('fi')
  expect(dates(finnish)).toEqual(['3. maaliskuuta 2025 = 2025-03-03'])
})

it('small words of one language are no part of names in another', () => {
  const danish =
    '»Vi havde ikke noget valg,« siger direktør Lars Jensen i København, og så gik han hjem til sine børn.'
  expect(said(read('da', danish))).toEqual(['direct: Lars Jensen: Vi havde ikke noget valg,'])
})

it('millions of what nobody knows are no money', () => {
  const text =
    'Die Bank zahlt 12,5 Millionen Euro. Das Museum zählte 40 Millionen Besucher, und das Land hat 2 Millionen Einwohner.'
  expect(figures(read('de', text))).toEqual([
    '12,5 Millionen Euro = 12500000 EUR',
    '40 Millionen = 40000000',
    '2 Millionen = 2000000',
  ])
})

it('little words are neither money nor powers', () => {
  const romanian =
    'Au venit 3.400 de oameni la festival în acest an, iar 25 de copii au rămas acasă cu părinții lor.'
  expect(figures(read('ro', romanian)).filter((figure) => /[A-Z]{3}$/.test(figure))).toEqual([])
  const catalan =
    'La cursa feia 25 km i va durar tot el matí, però ningú no es va queixar de res a la plaça del poble.'
  expect(figures(read('ca', catalan)).join()).not.toContain('25000000000')
})

it('a language is known however its code is written', () => {
  const list = 'Prix : 3 euros. Pain, 2 euros. Lait, 1 euro. Farine, 2 euros. Sel, 1 euro. Riz, 3 euros.'
  expect(read('FR', list).language).toBe('fr')
})

it('Czech and Polish are no English for their "to" and "by"', () => {
  const czech =
    'Vláda by to chtěla změnit už letos. „To není možné,“ řekl Petr Fiala novinářům v Praze, když odcházel. Kdyby to bylo tak snadné, stálo by to mnoho miliard korun a nikdo by nic nestavěl, ani silnice, ani školy, ani nemocnice v menších městech na severu země.'
  expect(read('cs', czech).language).toBe('cs')
})
