import { elementsNamed, type Element } from './tree'

/** The number with which a list of a style begins at a level, from 1; undefined where its items are not numbered. */
export type NumberedLists = (style: string, level: number) => number | undefined

/** Which lists of an OpenDocument text are numbered, by their style: the numbers are not written down. */
export function numberedLists(parts: Element[]): NumberedLists {
  const starts = new Map<string, number>()
  for (const part of parts)
    for (const list of elementsNamed(part, 'list-style'))
      for (const { attributes } of elementsNamed(list, 'list-level-style-number'))
        if (attributes.get('num-format'))
          starts.set(
            `${list.attributes.get('name')} ${attributes.get('level')}`,
            Number(attributes.get('start-value') ?? 1) || 1,
          )
  return (style, level) => starts.get(`${style} ${level}`)
}
