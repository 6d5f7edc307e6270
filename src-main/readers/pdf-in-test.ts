/** Words on a page of a PDF made for a test: in points from the bottom left corner. */
export interface Drawn {
  words: string
  x: number
  y: number
  size?: number
  bold?: boolean
  /** In letters of one width, as code is set. */
  code?: boolean
}

/** What another program marked on a page: words of what is drawn there, found by the words themselves. */
export interface MarkedInTest {
  page: number
  kind: 'Highlight' | 'Underline' | 'StrikeOut' | 'Squiggly' | 'Text' | 'FreeText'
  /** Words as they are drawn, one piece a line; for a note, what it stands by, or nothing. */
  over: string[]
  /** Red, green and blue, from 0 to 1. */
  colour?: [number, number, number]
  comment?: string
  author?: string
  /** "20210503142500Z" */
  at?: string
}

/** A small PDF with the words that are drawn on each of its pages, and labels where they are given. */
export function pdfOf(
  pages: Drawn[][],
  facts: { title?: string; labels?: string; marked?: MarkedInTest[] } = {},
): Uint8Array<ArrayBuffer> {
  const { title, labels, marked = [] } = facts
  const firstMark = 6 + 2 * pages.length
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${labels ? `/PageLabels << /Nums [${labels}] >>` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 600 800] /Resources << /Font << /R 3 0 R /B 4 0 R /C 5 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawn, index) => {
      const stream = drawn.map(operatorsOf).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${7 + 2 * index} 0 R /Annots [${marked
          .flatMap(({ page }, at) => (page === index ? `${firstMark + at} 0 R` : []))
          .join(' ')}] >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
    ...marked.map((mark) => annotationOf(mark, pages[mark.page]!)),
    ...(title ? [`<< /Title (${title}) >>`] : []),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const info = title ? `/Info ${objects.length} 0 R` : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${info} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

function operatorsOf({ words, x, y, size = 10, bold = false, code = false }: Drawn): string {
  const escaped = words.replace(/[\\()]/g, '\\$&')
  return `BT /${code ? 'C' : bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}

function annotationOf({ kind, over, colour, comment, author, at }: MarkedInTest, drawn: Drawn[]): string {
  const boxes = over.length ? over.map((words) => boxOf(words, drawn)) : [[50, 500, 70, 520]]
  const rect = [0, 1].flatMap((side) => [0, 1].map((axis) => boxes.map((box) => box[2 * side + axis]!)))
  const around = [Math.min(...rect[0]!), Math.min(...rect[1]!), Math.max(...rect[2]!), Math.max(...rect[3]!)]
  const quads = boxes.flatMap(([left, bottom, right, top]) => [
    left,
    top,
    right,
    top,
    left,
    bottom,
    right,
    bottom,
  ])
  const isOnWords = kind !== 'Text' && kind !== 'FreeText'
  return [
    `<< /Type /Annot /Subtype /${kind} /F 4 /Rect [${around.join(' ')}]`,
    isOnWords ? `/QuadPoints [${quads.join(' ')}]` : '',
    colour ? `/C [${colour.join(' ')}]` : '',
    comment ? `/Contents (${comment})` : '',
    author ? `/T (${author})` : '',
    at ? `/CreationDate (D:${at}) /M (D:${at})` : '',
    '>>',
  ].join(' ')
}

/** Where words stand on a page: left, bottom, right, top. */
function boxOf(words: string, drawn: Drawn[]): [number, number, number, number] {
  const line = drawn.find((each) => each.words.includes(words))
  if (!line) throw new Error(`no page says: ${words}`)
  const { x, y, size = 10, bold } = line
  if (bold) throw new Error('the widths of bold letters are not known here')
  const left = x + widthOf(line.words.slice(0, line.words.indexOf(words)), size)
  return [left, y - 0.2 * size, left + widthOf(words, size), y + 0.75 * size]
}

/** Helvetica's own widths, in thousandths of its size. */
const widths: Record<string, string> = {
  222: 'ijl',
  278: ' ,.:;!/ftI',
  333: '()-r',
  500: 'ckJsvxyz',
  556: 'abdeghnopquL0123456789',
  611: 'FTZ',
  667: 'ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'mM',
  944: 'W',
}

function widthOf(words: string, size: number): number {
  return [...words].reduce((width, letter) => {
    const found = Object.keys(widths).find((thousandths) => widths[thousandths]!.includes(letter))
    if (!found) throw new Error(`the width of ${letter} is not known here`)
    return width + (Number(found) * size) / 1000
  }, 0)
}
