import type { Capture, ReadDocument } from '../model/document'
import { sentencesOf } from '../text/sentences'
import { fileTitle } from './file-title'

/** What was read of words without a file: they have no title but their first ones, and came at a certain time. */
export function captured(name: string, read: ReadDocument, capture: Capture | undefined): ReadDocument {
  if (!capture) return read
  const title = read.title === fileTitle(name) ? firstWords(read.text) || read.title : read.title
  return { ...read, title, captured: read.captured ?? capture.at }
}

const longest = 120

/** The first line that says anything; of a paragraph its first sentence, cut between two words. */
function firstWords(text: string): string {
  const whole = (/\S.*/.exec(text)?.[0] ?? '').replace(/\s+/g, ' ').trim()
  const [sentence] = whole.length > longest ? sentencesOf(whole, { start: 0, end: whole.length }) : []
  const line = sentence ? whole.slice(sentence.start, sentence.end) : whole
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(' ', longest)
  return `${line.slice(0, cut > longest / 2 ? cut : longest).trimEnd()}…`
}
