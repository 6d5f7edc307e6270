import { m } from '../../../messages.compiled/messages.js'
import { plainComment } from '../annotations/comment-markdown'
import { shorten, speakerName, type Entities } from './mark-words'
import type { ReadingMark } from './reading-marks'
import { hiddenRuns, type HiddenRun, type TextSign } from './text-signs'

/** What a listener hears where a quote or an annotation begins and ends: whose words it holds, what it says. */
export function heardSigns(marks: ReadingMark[], text: string, entities: Entities): TextSign[] {
  const said = marks.flatMap((mark) => {
    const words = saidOf(mark, text, entities)
    return words ? [{ mark, words }] : []
  })
  // Where one ends as another begins, the end is heard first.
  return [
    ...said.map(({ mark, words }) => sign(mark.end, words.ends)),
    ...said.map(({ mark, words }) => sign(mark.start, words.begins)),
  ]
}

/** What is shown where nobody would see a character. */
export function hiddenSigns(text: string): TextSign[] {
  return hiddenRuns(text).map(({ name, start, end }: HiddenRun) => {
    const count = end - start
    const words = count > 1 ? `${name}×${count}` : name
    return { at: start, kind: 'hidden', words, name: m.sign_hidden({ name: m[`sign_${name}`](), words }) }
  })
}

function sign(at: number, words: string): TextSign {
  return { at, kind: 'heard', words, name: words }
}

function saidOf(mark: ReadingMark, text: string, entities: Entities) {
  if (mark.type === 'quote') {
    const speaker = speakerName(mark.mark, text, entities)
    return { begins: m.sign_quote_begins({ speaker }), ends: m.sign_quote_ends() }
  }
  if (mark.type !== 'annotation') return null
  const { comment } = mark.mark
  const colour = m[`read_colour_${mark.mark.colour}`]()
  const begins = comment
    ? m.sign_annotation_says({ colour, comment: shorten(plainComment(comment)) })
    : m.sign_annotation_begins({ colour })
  return { begins, ends: m.sign_annotation_ends() }
}
