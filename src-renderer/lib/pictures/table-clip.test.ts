import { describe, expect, it } from 'vitest'
import { tableClip, type TableCell } from './table-clip'

const head = (words: string, of: 'row' | 'col'): TableCell => ({ words, head: of })
const cell = (words: string): TableCell => ({ words, head: null })

describe('a table on the clipboard', () => {
  it('is marked up with its title and heads, and a line a row with tabs between', () => {
    const clip = tableClip('Dates', [
      [head('When', 'col'), head('Words', 'col')],
      [head('3 février', 'row'), cell('« oui »')],
    ])
    expect(clip.text).toBe('When\tWords\n3 février\t« oui »')
    expect(clip.html).toBe(
      '<table><caption>Dates</caption>' +
        '<tr><th scope="col">When</th><th scope="col">Words</th></tr>' +
        '<tr><th scope="row">3 février</th><td>« oui »</td></tr></table>',
    )
  })

  it('keeps each cell on its line, and marks up nothing of its words', () => {
    const { html, text } = tableClip('T', [[cell('  a\tb\n  <i>c</i> & d '), cell('e')]])
    expect(text).toBe('a b <i>c</i> & d\te')
    expect(html).toContain('<td>a b &lt;i&gt;c&lt;/i&gt; &amp; d</td>')
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@a', ' \t=1'])(
    'leaves %j no formula for a spreadsheet',
    (words) => {
      const { html, text } = tableClip('T', [[cell(words)]])
      expect(text).toBe(`'${words.trim()}`)
      expect(html).toMatch(/<td style="mso-number-format:'\\@'">[=+\-@]/)
    },
  )
})
