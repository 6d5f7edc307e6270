/**
 * A document whose names are replaced by words that nobody has seen, the same word by the same: what a name is must
 * then be read from around it, as in a text about people and firms that are in no list.
 */
export function renamed(document, parts, keep, random) {
  const words = new Map()
  for (const { start, end } of document.entities)
    for (const [word] of document.text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu))
      if (/^\p{Lu}/u.test(word) && word.length > 3 && !words.has(word))
        words.set(word, keep(word) ? word : invented(word, parts, random))
  const at = new Int32Array(document.text.length + 1)
  let text = ''
  let done = 0
  const copy = (end, words) => {
    for (let i = done; i < end; i++) at[i] = text.length + Math.min(i - done, words.length)
    text += words
    done = end
  }
  for (const { 0: word, index } of document.text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const other = words.get(word)
    if (other === undefined || other === word) continue
    copy(index, document.text.slice(done, index))
    copy(index + word.length, other)
  }
  copy(document.text.length, document.text.slice(done))
  at[document.text.length] = text.length
  const entities = document.entities.map(({ start, end, kind }) => ({ start: at[start], end: at[end], kind }))
  return { ...document, text, entities }
}

/** The first and last halves of capitalised words, to make others of. */
export function partsOf(documents) {
  const starts = new Set()
  const ends = new Set()
  for (const { text } of documents) {
    for (const [word] of text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}{4,10}/gu)) {
      const middle = cut.exec(word)
      if (!middle) continue
      starts.add(word.slice(0, middle.index + 1))
      ends.add(word.slice(middle.index + 1))
    }
  }
  return { starts: [...starts], ends: [...ends] }
}

const cut = /(?<=^\p{L}+)[aeiouyéèaio](?=\p{L}{2,})/iu

function invented(word, { starts, ends }, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  if (word === word.toUpperCase())
    return word.length > 6
      ? (pick(starts) + pick(ends)).toUpperCase()
      : [...word].map(() => String.fromCharCode(65 + Math.floor(random() * 26))).join('')
  return pick(starts) + pick(ends)
}
