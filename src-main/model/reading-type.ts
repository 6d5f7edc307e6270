/** The steps that a reader's text can be set in: size in pixels, height of a line and width of the column in ems. */
export const readingSteps = {
  size: [14, 15, 16, 17.5, 19, 21, 24, 28, 32],
  line: [1.35, 1.5, 1.66, 1.85, 2.1],
  width: [24, 28, 32.5, 38, 46],
} as const

export const readingFonts = ['serif', 'sans'] as const

/** How the words of a source are set, as suits a reader's eyes. */
export interface ReadingType {
  font: (typeof readingFonts)[number]
  size: number
  line: number
  width: number
}

export type ReadingStep = keyof typeof readingSteps

export const defaultReadingType: ReadingType = { font: 'serif', size: 17.5, line: 1.66, width: 32.5 }

/** The next step up or down; the same where there is none. */
export function stepped(type: ReadingType, of: ReadingStep, step: -1 | 1): ReadingType {
  const steps: readonly number[] = readingSteps[of]
  return { ...type, [of]: steps[steps.indexOf(type[of]) + step] ?? type[of] }
}
