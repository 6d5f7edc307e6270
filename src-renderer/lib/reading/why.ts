import type { Check, DocumentMarks } from '../../../src-main/model/mark'
import type { Span } from '../../../src-main/model/span'
import { m } from '../../../messages.compiled/messages.js'
import { getLocale } from '../../../messages.compiled/runtime.js'
import { formatInterval } from '../format'
import { isDoubtful, sureOf, type FoundMark, type ReadingMark } from './reading-marks'

/** What the reasons are told from. */
export interface WhyOf {
  marks: DocumentMarks
  /** Day of publication, ISO 8601, where known. */
  published: string | null
  wordsOf: (span: Span) => string
}

type Facts = Record<'sure' | 'cue' | 'anchor' | 'day', string>
type Sentences = Record<string, ((facts: Facts) => string) | undefined>

/** Why a mark was made, by which cue, rule or model, and how surely; or that a person has decided. */
export function whySentence(mark: ReadingMark, from: WhyOf): string {
  if (mark.type === 'annotation' || mark.mark.origin === 'made') return m.read_why_made()
  // A rule's reason is none for what a person has decided.
  if (mark.mark.origin === 'corrected') return m.read_decided()
  if (mark.mark.why === '') return m.read_why_older()
  const prefix = mark.type === 'quote' ? '' : `${mark.type}_`
  return sentence(`${prefix}${mark.mark.why}`, {
    sure: percent(sureOf(mark)),
    cue: from.wordsOf(mark),
    anchor: anchorOf(mark, from),
    day: from.published ? dayWords(from.published) : '',
  })
}

export function whyOfCheck(check: Check): string {
  if (check.holds === null) return m.read_check_changed()
  if (check.anew) return m.read_check_anew()
  if (check.why === '') return m.read_why_older()
  return sentence(`check_${check.why}`, { sure: percent(check.sure), cue: check.words, anchor: '', day: '' })
}

/** That a mark is doubtful, and what that does; null where it is not. */
export function doubtSentence(mark: ReadingMark): string | null {
  return isDoubtful(mark) ? m.read_doubtful({ sure: percent(sureOf(mark)) }) : null
}

/** "55 %" */
function percent(part: number): string {
  return new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(part)
}

/** A rule without a sentence of its own has the general one. */
function sentence(why: string, facts: Facts): string {
  // Rules name messages, which the compiler cannot see through a built name.
  const sentences = m as unknown as Sentences
  return (sentences[`read_why_${why.replaceAll(/[- ]/g, '_')}`] ?? m.read_why_general)(facts)
}

function anchorOf(mark: FoundMark, { marks }: WhyOf): string {
  if (mark.type !== 'date') return ''
  return marks.dates.find(({ id }) => id === mark.mark.resolvedFrom)?.words ?? ''
}

function dayWords(published: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(published)
    ? formatInterval(published.slice(0, 10), published.slice(0, 10))
    : published
}
