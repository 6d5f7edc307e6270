import { keyOf } from './name'
import type { Name } from './name'
import type { Reading } from '../reading'
import type { Tagging } from '../tagger/tag'
import { isFirstName } from './vocabulary'

/** Without the heads of list items that name nothing: "- Surcoût : 3 M€", in lower case or nowhere else in the text. */
export function withoutItemHeads(reading: Reading, names: Name[], isListed: Tagging['isListed']): Name[] {
  const { blocks, words } = reading
  const items = new Set(blocks.flatMap(({ kind, start }) => (kind === 'list item' ? [start] : [])))
  const isHead = ({ start, first, last }: Name) =>
    first === last && items.has(start) && words[last + 1]?.text === ':'
  if (!names.some(isHead)) return names
  const elsewhere = new Set(
    names.filter((name) => !isHead(name)).flatMap(({ text }) => keyOf(text).split(' ')),
  )
  const small = new Set(words.map(({ text }) => text))
  return names.filter((name) => {
    if (!isHead(name) || elsewhere.has(keyOf(name.text))) return true
    if (small.has(words[name.first]!.low)) return false
    return isFirstName(name.text) || isListed(name.first, name.last)
  })
}
