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
    if (!at || child(at, 'numFmt')?.attributes.get('val') !== 'decimal') return ''
    const counted = counts.get(list) ?? []
    const first = Number(child(at, 'start')?.attributes.get('val') ?? 1)
    counted[level] = (counted[level] ?? first - 1) + 1
    counted.length = level + 1
    counts.set(list, counted)
    return `${counted[level]}. `
  }
}
