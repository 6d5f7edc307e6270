/** Words on a page of a PDF made for a test: in points from the bottom left corner. */
export interface Drawn {
  words: string
  x: number
  y: number
  size?: number
  bold?: boolean
}

/** A small PDF with the words that are drawn on each of its pages, and labels where they are given. */
export function pdfOf(
  pages: Drawn[][],
  facts: { title?: string; labels?: string } = {},
): Uint8Array<ArrayBuffer> {
  const { title, labels } = facts
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${labels ? `/PageLabels << /Nums [${labels}] >>` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 600 800] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawn, index) => {
      const stream = drawn.map(operatorsOf).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${6 + 2 * index} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
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

function operatorsOf({ words, x, y, size = 10, bold = false }: Drawn): string {
  const escaped = words.replace(/[\\()]/g, '\\$&')
  return `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}
