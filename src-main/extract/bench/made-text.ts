import { sentences, titles } from './sentences'

type Made = keyof typeof sentences

/**
 * A text of some length, always the same from the same seed: sentences of ours put together anew, whose names and
 * nouns are few often and many seldom, as in any language, so that a longer text holds more of them.
 */
export function madeText(language: Made, length: number, seed = 7): string {
  const random = randomFrom(seed)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(list.length * random())]!
  const often = (list: readonly string[]): string => list[Math.floor(list.length * random() ** 3)]!
  const filled = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'n') return String(2 + Math.floor(random() * 96))
      if (slot === 'year') return String(1990 + Math.floor(random() * 36))
      return often(vocabulary[slot as keyof typeof vocabulary])
    })
  const paragraphs = [filled(pick(titles[language]))]
  for (let size = 0; size < length;) {
    const heading = random() < 0.08
    const count = heading ? 1 : 2 + Math.floor(random() * 4)
    const paragraph = heading
      ? filled(pick(titles[language]))
      : Array.from({ length: count }, () => filled(pick(sentences[language]))).join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length + 1
  }
  return paragraphs.join('\n').slice(0, length)
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo chan dre fleur gne prou ques tion ment'.split(
  ' ',
)
const coined = randomFrom(1)
const vocabulary = {
  first: words(200, 2).map(capital),
  last: words(2000, 2).map(capital),
  firm: words(1000, 2).map(capital),
  place: words(600, 2).map(capital),
  noun: words(8000, 2),
}

function words(count: number, fewest: number): string[] {
  const word = (): string =>
    Array.from(
      { length: fewest + Math.floor(coined() * 3) },
      () => syllables[Math.floor(coined() * syllables.length)]!,
    ).join('')
  return Array.from({ length: count }, word)
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** A small seeded generator, uniform in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
