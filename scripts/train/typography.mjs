/** A document with two sentences in five in CAPITALS, in Title Case or behind bullets, as headlines and lists are. */
export function restyled(document, sentences, random) {
  const at = new Map() // new places of the old starts and ends
  let text = ''
  let done = 0
  const copy = (end, change = (words) => words) => {
    for (let i = done; i <= end; i++) at.set(i, text.length + i - done)
    text += change(document.text.slice(done, end))
    done = end
  }
  for (const { start, end } of sentences) {
    copy(start)
    const style = Math.floor(random() * 7.5)
    if (style > 2 || end - start > 300) {
      copy(end)
      continue
    }
    if (style === 2) text += `\n${random() < 0.5 ? '-' : '•'} `
    copy(end, [random() < 0.3 ? plainCapitals : capitals, titleCase, undefined][style])
    if (style < 2) text += '\n'
  }
  copy(document.text.length)
  const entities = document.entities.map((entity) => ({
    ...entity,
    start: at.get(entity.start),
    end: at.get(entity.start) + entity.end - entity.start,
  }))
  return { ...document, text, entities }
}

const capitals = (words) => sameLength(words, words.toUpperCase())
const plainCapitals = (words) =>
  sameLength(words, words.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'))
const titleCase = (words) =>
  sameLength(
    words,
    words.replace(
      /(^|[\s'’«“(-])(\p{Ll})(?=\p{L}{2})/gu,
      (_, before, letter) => before + letter.toUpperCase(),
    ),
  )
const sameLength = (before, after) => (after.length === before.length ? after : before)
