import { describe, expect, it } from 'vitest'
import { extract } from './extract'
import { blocksOfLines } from './lines.test-text'

function figures(language: string, text: string): string[] {
  const read = extract({ text, blocks: blocksOfLines(text), published: '2025-11-04', language })
  return read.figures.map(({ words, value, unit }) => `${words} = ${value} ${unit ?? ''}`.trim())
}

describe('a number in another language', () => {
  it.each([
    ['zh', '公司去年收入增长12.5%，他说今年会更好。', '12.5% = 12.5 %'],
    ['ja', '売上高は前の年から12.5%増えたと社長が述べた。', '12.5% = 12.5 %'],
    ['he', 'המכירות עלו ב12.5% בשנה שעברה, אמר המנהל לעיתונאים.', '12.5% = 12.5 %'],
    ['th', 'ยอดขายเพิ่มขึ้น12.5%ในปีนี้', '12.5% = 12.5 %'],
  ])('in %s has its decimals where it touches letters', (language, text, figure) => {
    expect(figures(language, text)).toEqual([figure])
  })

  it('is left out where it is one word with a name in other letters', () => {
    expect(figures('zh', '公司说，iPhone手机12.5%降价，今年会更好。')).toEqual([])
  })

  it('has its hundredths behind Swiss thousands', () => {
    const text =
      "Das Haus kostet 1'234.50 Euro, der Garten 1’234’567.50 Euro, und 12'500 Leute kamen zum Fest auf dem Platz."
    expect(figures('de-CH', text)).toEqual([
      "1'234.50 Euro = 1234.5 EUR",
      '1’234’567.50 Euro = 1234567.5 EUR',
      "12'500 = 12500",
    ])
  })
})

it('durations and hours count nothing, as in French and English', () => {
  const german =
    'Der Film dauert 90 Minuten, die Reise 12 Stunden, und 40 Leute sahen ihn schon, sagte der Wirt.'
  expect(figures('de', german)).toEqual(['40 = 40'])
  const spanish =
    'La fiesta empieza a las 10.30 horas y dura 3 días, dijo la alcaldesa, y habrá 12 barcos en el puerto.'
  expect(figures('es', spanish)).toEqual(['12 = 12'])
})

it('thousands of India are whole', () => {
  expect(figures('hi', 'सरकार ने 1,25,000 रुपये और 12,34,567.50 रुपये दिए, मंत्री ने कहा।')).toEqual([
    '1,25,000 रुपये = 125000 INR',
    '12,34,567.50 रुपये = 1234567.5 INR',
  ])
})

it('a year counts nothing, whatever word follows it, and round thousands may', () => {
  const dutch =
    'In 2023 was dat veel meer, en 2000 mensen kwamen, net als in 1998 toen het regende in de stad.'
  expect(figures('nl', dutch)).toEqual(['2000 = 2000'])
})

it('a text that plainly writes its thousands otherwise than its language is believed', () => {
  const mexican =
    'El plan costará 2,300,000 pesos y 3,400 familias recibirán ayuda, un 3.5 % más, dijo ayer el alcalde.'
  expect(figures('es', mexican)).toEqual(['2,300,000 = 2300000', '3,400 = 3400', '3.5 % = 3.5 %'])
  const spanish =
    'El plan costará 2.300.000 euros y 3,400 kilos de sal, o 1,500.75 según otros, dijo ayer el alcalde.'
  expect(figures('es', spanish)).toContain('3,400 = 3.4')
})

describe('money in another language', () => {
  it.each([
    ['it', 'Il ponte è costato 12 milioni di euro e 3,5 miliardi di dollari, ha detto ieri la sindaca.', ['12 milioni di euro = 12000000 EUR', '3,5 miliardi di dollari = 3500000000 USD']],
    ['ca', 'El pont va costar 12 milions d’euros i 3 milions de dòlars, va dir ahir l’alcaldessa al ple.', ['12 milions d’euros = 12000000 EUR', '3 milions de dòlars = 3000000 USD']],
    ['pl', 'Most kosztował 12 mln zł, potem 3 mld złotych, a dziś tylko 25 złotych, mówi burmistrz miasta.', ['12 mln zł = 12000000 PLN', '3 mld złotych = 3000000000 PLN', '25 złotych = 25 PLN']],
    ['cs', 'Most stál 12 mld. Kč a potom ještě 3 miliony korun, řekl včera novinářům starosta malé obce.', ['12 mld. Kč = 12000000000 CZK', '3 miliony korun = 3000000 CZK']],
    ['de', 'Die Brücke kostet 12,5 Mio. Franken, sagt die Gemeinde, und der Weg dorthin weitere 300 Franken.', ['12,5 Mio. Franken = 12500000 CHF', '300 Franken = 300 CHF']],
    ['hu', 'A híd 3 milliárd forint, a hozzá vezető út pedig 500 ezer forint lesz, mondta a polgármester.', ['3 milliárd forint = 3000000000 HUF', '500 ezer forint = 500000 HUF']],
    ['ro', 'Podul costă 12 milioane de lei și 3 miliarde de euro, iar biletul 500 de lei, a spus primarul.', ['12 milioane de lei = 12000000 RON', '3 miliarde de euro = 3000000000 EUR', '500 de lei = 500 RON']],
    ['uk', 'Міст коштує 12 млн гривень, а дорога до нього ще 500 гривень, сказав він учора журналістам.', ['12 млн гривень = 12000000 UAH', '500 гривень = 500 UAH']],
    ['uk', 'Дефіцит становив 1,7 трлн грн, а ще 300 грн витратили на чай, сказав учора міський голова.', ['1,7 трлн грн = 1700000000000 UAH', '300 грн = 300 UAH']],
    ['he', 'הגירעון היה 136.2 מיליארד שקל והמחיר 500 שקלים, אמר שר האוצר אתמול.', ['136.2 מיליארד שקל = 136200000000 ILS', '500 שקלים = 500 ILS']],
    ['tr', 'Köprü 12 milyon lira, yol ise 3 milyar dolar tuttu, dedi belediye başkanı gazetecilere burada.', ['12 milyon lira = 12000000 TRY', '3 milyar dolar = 3000000000 USD']],
  ])('in %s has its scale and its currency', (language, text, found) => {
    expect(figures(language, text)).toEqual(found)
  }) // prettier-ignore

  it('touches its number in East Asia, where a lower scale goes on behind a higher one', () => {
    expect(figures('ja', '利益は3億4500万円で、3万5000人が働き、12キロメートルの道路を造る。')).toEqual([
      '3億4500万円 = 345000000 JPY',
      '12キロメートル = 12000 m',
    ])
    expect(figures('zh', '花费3.5亿美元，汽车3万5000元，钻石3克拉，重5千克，25人参加。')).toEqual([
      '3.5亿美元 = 350000000 USD',
      '3万5000元 = 35000 CNY',
      '5千克 = 5 kg',
    ])
    expect(figures('ko', '매출은 3조 5천억 원이고 값은 1200만원이다.')).toEqual([
      '3조 5천억 = 3500000000000',
      '1200만원 = 12000000 KRW',
    ])
    expect(figures('th', 'บริษัทมีรายได้3.5ล้านบาท และกำไร 1,250 ล้านบาท')).toEqual([
      '3.5ล้านบาท = 3500000 THB',
      '1,250 ล้านบาท = 1250000000 THB',
    ])
  })

  it('is none where something else is counted', () => {
    const italian =
      'La regione conta 12 milioni di abitanti e 300 mila di loro vanno al mare, ha scritto ieri un giornale.'
    expect(figures('it', italian)).toEqual(['12 milioni = 12000000', '300 mila = 300000'])
    const spanish =
      'Se vieron 12 casos, 3 reales y 9 inventados, entre 40 millones de personas, dijo el alcalde a todos.'
    expect(figures('es', spanish).filter((figure) => /[A-Z]{3}$/.test(figure))).toEqual([])
    expect(
      figures('nl', 'Sinds 2010 Frank de Vries hier werkt is er veel veranderd, zegt men in het dorp.'),
    ).toEqual([])
  })

  it('names nobody', () => {
    const text =
      'Die Brücke kostet 12,5 Mio. Franken, sagte Peter Franken am Montag, und Anna Vogel zahlte 300 Franken.'
    const { entities } = extract({ text, blocks: blocksOfLines(text), published: null, language: 'de' })
    const mentions = entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    )
    expect(mentions).toEqual(['Peter Franken', 'Anna Vogel'])
  })
})

it.each([
  ['it', 'I prezzi sono saliti del 12,5 per cento in un anno, ha detto ieri la sindaca della città.', '12,5 per cento = 12.5 %'],
  ['gl', 'Os prezos subiron un 12,5 por cento nun ano, dixo onte a alcaldesa da vila aos veciños.', '12,5 por cento = 12.5 %'],
  ['ro', 'Prețurile au crescut cu 12,5 la sută într-un an, a spus ieri primarul orașului nostru.', '12,5 la sută = 12.5 %'],
  ['pl', 'Ceny wzrosły o 4,7 proc. w ciągu roku, powiedział wczoraj dziennikarzom burmistrz miasta.', '4,7 proc = 4.7 %'],
  ['tr', 'Fiyatlar bir yılda yüzde 12,5 arttı, dedi belediye başkanı dün gazetecilere bu konuda.', 'yüzde 12,5 = 12.5 %'],
  ['tr', 'Fiyatlar bir yılda %12,5 arttı, dedi belediye başkanı dün gazetecilere bu konuda burada.', '%12,5 = 12.5 %'],
])('a percentage in %s is one in words, behind its number or before it', (language, text, found) => {
  expect(figures(language, text)).toEqual([found])
}) // prettier-ignore
