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
