import type { DateMark, DealStep, Figure } from '../../../src-main/model/mark'
import type { Span } from '../../../src-main/model/span'

/** The date that words hold, or a part of it. */
export function dateIn(words: Span, dates: DateMark[]): number | null {
  return dates.find((date) => meet(date, words))?.id ?? null
}

/** A course with a step more: before the first that is dated later, else at its end. */
export function withStep(course: DealStep[], step: DealStep, dates: DateMark[]): DealStep[] {
  const dayOf = ({ date }: DealStep) => dates.find(({ id }) => id === date)?.from ?? null
  const day = dayOf(step)
  const isLater = (other: DealStep) => {
    const theirs = dayOf(other)
    return day !== null && theirs !== null && theirs > day
  }
  const at = course.findIndex(isLater)
  return at < 0 ? [...course, step] : course.toSpliced(at, 0, step)
}

/** A course in which a step comes before the one that it followed. */
export function withEarlier(course: DealStep[], at: number): DealStep[] {
  const step = course[at]
  return step && at > 0 ? course.toSpliced(at, 1).toSpliced(at - 1, 0, step) : course
}

/** The figures that a deal told by these words may be about: those of the same paragraphs, and the one it is about. */
export function figuresBeside(
  words: Span[],
  { figures, blocks, figure }: { figures: Figure[]; blocks: Span[]; figure: number | null },
): Figure[] {
  const told = blocks.filter((block) => words.some((span) => meet(block, span)))
  return figures.filter((each) => each.id === figure || told.some((block) => meet(block, each)))
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
