import { expect, it } from 'vitest'
import { extract } from './extract'
import { blocksOfLines } from './lines.test-text'

function dates(language: string, text: string): string[] {
  const read = extract({ text, blocks: blocksOfLines(text), published: '2025-11-04', language })
  return read.dates.map(({ words, edtf }) => `${words} = ${edtf}`)
}

it.each([
  ['hu', 'A tanács 2025. március 3-án döntött, és a munka 2026. május végén ér majd véget a városban.', ['2025. március 3 = 2025-03-03', '2026. május = 2026-05']],
  ['lt', 'Sutartis pasirašyta 2025 m. kovo 3 d., o darbai prasidės 2026 metų balandžio 5 dieną, sakė meras.', ['2025 m. kovo 3 d = 2025-03-03', '2026 metų balandžio 5 = 2026-04-05']],
  ['lv', 'Līgums ir spēkā kopš brīža, kad to parakstīja, 2025. gada 3. marts, sacīja pilsētas mērs vakar.', ['2025. gada 3. marts = 2025-03-03', 'vakar = 2025-11-03']],
  ['eu', 'Kontratua 2025eko martxoaren 3an sinatu zuten herriko plazan, esan zuen alkateak bilduei.', ['2025eko martxoaren 3 = 2025-03-03']],
  ['zh', '合同于2025年3月3日签署，工程将于2026年4月开始，3月5日没有人来，2024年也没有。', ['2025年3月3日 = 2025-03-03', '2026年4月 = 2026-04', '3月5日 = 2025-03-05', '2024年 = 2024']],
  ['ja', '契約は2025年3月3日に署名され、工事は2026年4月に始まる。', ['2025年3月3日 = 2025-03-03', '2026年4月 = 2026-04']],
  ['ko', '계약은 2025년 3월 3일에 체결되었고 공사는 2026년 4월에 시작된다.', ['2025년 3월 3일 = 2025-03-03', '2026년 4월 = 2026-04']],
])('a date in %s begins with its year', (language, text, found) => {
  expect(dates(language, text)).toEqual(found)
}) // prettier-ignore

it.each([
  ['cs', 'Smlouvu podepsali 3. března 2025 a práce začnou 5. dubna 2026, řekl včera novinářům starosta.', ['3. března 2025 = 2025-03-03', '5. dubna 2026 = 2026-04-05', 'včera = 2025-11-03']],
  ['ca', 'El conveni es va signar el 3 de març del 2025 i les obres començaran l’abril de 2026, va dir.', ['3 de març del 2025 = 2025-03-03', 'abril de 2026 = 2026-04']],
  ['he', 'החוזה נחתם ב-3 במרץ 2025 והעבודה תתחיל באפריל 2026, אמר ראש העיר.', ['3 במרץ 2025 = 2025-03-03', 'באפריל 2026 = 2026-04']],
])('a month in %s has the form that it has beside its day', (language, text, found) => {
  expect(dates(language, text)).toEqual(found)
}) // prettier-ignore

it('a German day without a year stands before its month', () => {
  const german =
    'Am 3. Oktober kamen viele, und vom 5. Mai bis zum 7. August war das Bad am See ganz geschlossen.'
  expect(dates('de', german)).toEqual([
    '3. Oktober = 2025-10-03',
    '5. Mai = 2025-05-05',
    '7. August = 2025-08-07',
  ])
})

it('what is counted by the year, the month or the day is no date', () => {
  expect(dates('zh', '大会有3个月，3日本人，12月刊，第2届，1200年前。')).toEqual([])
  expect(
    dates('hu', 'A hegyen 2500 m. magasan, a március 12 km hosszú útján senki sem járt, mondta a vezető.'),
  ).not.toContain('2500')
})
