import type { FoundEntity } from '../../model/extraction'
import { firstWhere } from '../../text/first-where'
import { languages } from '../languages'
import { letterWords } from '../languages/letters'
import type { Reading } from '../reading'

/** Whom "I" and "you" mean where nobody is quoted, at a place in a text. */
export interface Writers {
  self(at: number): FoundEntity | null
  you(at: number): FoundEntity | null
}

// A signature stands in one of so many lines under the words that close a letter.
const underClosing = 3

/** Who signs a letter or a whole text, and whom a letter greets. */
export function writersOf(reading: Reading, entities: readonly FoundEntity[]): Writers {
  const { text, blocks } = reading
  const people = entities.filter(({ kind }) => kind === 'person')
  const isLine = (index: number, pattern: RegExp): boolean => {
    const { start, end } = blocks[index]!
    return end - start < 220 && pattern.test(text.slice(start, end).trim())
  }
  const bearers = people.flatMap((entity) => entity.mentions.map(({ start }) => ({ entity, start })))
  bearers.sort((a, b) => a.start - b.start)
  const namedIn = (index: number): FoundEntity | null => {
    const block = blocks[index]
    if (!block || block.end - block.start > 100) return null
    const first = bearers[firstWhere(bearers, ({ start }) => start >= block.start)]
    return first && first.start < block.end ? first.entity : null
  }
  const indices = blocks.map((_, index) => index)
  const author = authorOf(reading, people)
  const heads = (pattern: RegExp): number[] => indices.filter((index) => isLine(index, pattern))
  const greetings = heads(letterWords.greeting)
  const closings = greetings.length ? heads(letterWords.closing) : []
  const [writing, written] = [heads(letterWords.from), heads(letterWords.to)]
  const last = (lines: number[], at: number): FoundEntity | null => {
    const index = lines.findLast((each) => blocks[each]!.start < at)
    return index === undefined ? null : namedIn(index)
  }
  return {
    self(at) {
      const closing = closings.find((index) => blocks[index]!.start > at)
      if (closing === undefined) return last(writing, at) ?? author
      for (let under = 1; under <= underClosing; under++) {
        const signs = namedIn(closing + under)
        if (signs) return signs
      }
      return last(writing, at)
    },
    you(at) {
      const greeting = greetings.findLast((index) => blocks[index]!.start < at)
      return (greeting === undefined ? null : namedIn(greeting)) ?? last(written, at)
    },
  }
}

/** Whoever a line tells the text is by, where it is one alone. */
function authorOf({ text }: Reading, people: readonly FoundEntity[]): FoundEntity | null {
  const isAuthor = ({ start }: { start: number }): boolean => {
    const before = text.slice(Math.max(0, start - 60), start)
    return languages.some(({ press }) => press.author.test(before))
  }
  const authors = people.filter(({ mentions }) => mentions.some(isAuthor))
  return authors.length === 1 ? authors[0]! : null
}
