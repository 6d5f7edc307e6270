import { child, childrenNamed, type Element } from './tree'

/** The label of the next item of a list at a level: "3. ", or nothing for a bullet. */
export type Numbering = (list: string, level: number) => string

/** Counts the items of a Word file's numbered lists, which it does not write down itself. */
export function numberingOf(numbering: Element | null): Numbering {
  const root = child(numbering ?? undefined, 'numbering')
  const kinds = new Map<string, Element>()
  if (root) {
    for (const abstract of childrenNamed(root, 'abstractNum'))
      kinds.set(abstract.attributes.get('abstractNumId') ?? '', abstract)
  }
  const lists = new Map<string, Element | undefined>()
  if (root) {
    for (const list of childrenNamed(root, 'num'))
      lists.set(
        list.attributes.get('numId') ?? '',
        kinds.get(child(list, 'abstractNumId')?.attributes.get('val') ?? ''),
      )
  }
  const counts = new Map<string, number[]>()

  return (list, level) => {
    const shape = lists.get(list)
    const at =
      shape && childrenNamed(shape, 'lvl').find((lvl) => lvl.attributes.get('ilvl') === String(level))
    const format = formats.get(child(at, 'numFmt')?.attributes.get('val') ?? '')
    if (!at || !format) return ''
    const counted = counts.get(list) ?? []
    const first = Number(child(at, 'start')?.attributes.get('val') ?? 1)
    counted[level] = (counted[level] ?? first - 1) + 1
    counted.length = level + 1
    counts.set(list, counted)
    return `${format(counted[level])}. `
  }
}

/** How a list counts; other signs only say that there is a list. */
const formats = new Map<string, (count: number) => string>([
  ['decimal', String],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (count) => letters(count).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (count) => roman(count).toUpperCase()],
])

/** a, b … z, aa, bb … as Word counts. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(5, Math.ceil(count / 26)))
}

const signs: [string, number][] = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
  ] as [string, number][]),
  ...([
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as [string, number][]),
]

function roman(count: number): string {
  let left = Math.min(count, 3_999)
  let written = ''
  for (const [sign, value] of signs) for (; left >= value; left -= value) written += sign
  return written
}
