import { interviewWords as words } from '../languages/interviews'
import type { Reading } from '../reading'

export interface Exchange {
  /** Indices of blocks. */
  questions: number[]
  answers: number[]
}

// What is put to somebody without a question mark is no longer than this.
const longest = 160

/**
 * The exchanges of an interview in which some of what is put to the one who answers is no question: "On vous prête
 * l'intention de vendre." Told only where paragraphs take turns throughout, and half of what is put says "you".
 */
export function withStatements({ text, blocks }: Reading, exchanges: Exchange[]): Exchange[] {
  const said = (index: number): string => text.slice(blocks[index]!.start, blocks[index]!.end)
  const isPut = (index: number, answer: number): boolean => {
    const { length } = said(index)
    return length <= longest && length < said(answer).length && !words.self.test(said(index))
  }
  const put = exchanges.flatMap(({ answers }) => answers.filter((_, at) => at % 2 === 1))
  const takeTurns = exchanges.every(
    ({ answers }) =>
      answers.length % 2 === 1 &&
      answers.every((index, at) => at % 2 === 0 || isPut(index, answers[at + 1]!)),
  )
  if (!takeTurns || put.filter((index) => words.you.test(said(index))).length < put.length / 2)
    return exchanges
  return exchanges.flatMap(({ questions, answers }) =>
    answers.flatMap((answer, at) =>
      at % 2 === 1 ? [] : [{ questions: at === 0 ? questions : [answers[at - 1]!], answers: [answer] }],
    ),
  )
}
