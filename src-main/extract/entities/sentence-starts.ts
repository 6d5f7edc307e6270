import { oncePer } from '../../text/once-per'
import type { Reading } from '../reading'

/** Whether a sentence begins with a word. */
export function opensSentence(reading: Reading, at: number): boolean {
  return sentenceStarts(reading).has(reading.words[at]!.start)
}

const sentenceStarts = oncePer(({ sentences }: Reading) => new Set(sentences.map(({ start }) => start)))
