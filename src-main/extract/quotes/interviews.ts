import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { interviewWords as words } from '../languages/interviews'
import type { Reading } from '../reading'
import { partsOf } from './interview-parts'
import { withStatements, type Exchange } from './interview-statements'
import { isNamedIn } from './mention'
import type { Turn } from './turns'

// A question is no longer than this; what is said in return is longer.
const longestQuestion = 400

/** The turns of an interview whose questions are paragraphs of their own, without names; and who answers. */
export function findInterview(
  reading: Reading,
  entities: FoundEntity[],
): { turns: Turn[]; answers: FoundEntity } | null {
  const asked = exchangesOf(reading)
  const first = asked[0]?.questions[0]
  if (first === undefined) return null
  const head = { start: reading.blocks[0]!.start, end: reading.blocks[first]!.start }
  const parts = partsOf(reading, entities, head)
  if (!parts) return null
  const { answers, asks } = parts
  const labels = labelsOf(reading.text, answers.entity)
  const talked = asked.filter((exchange) => !isTold(reading, exchange, answers.entity, labels))
  if (talked.length < 2 || talked.length < asked.length / 2 || !isTalk(reading, talked)) return null
  const ended = talked.map((exchange, k) => ({
    ...exchange,
    answers: upToEnd(reading, exchange.answers, k === talked.length - 1, answers.entity),
  }))
  const turns = withStatements(reading, ended).flatMap((exchange) => [
    ...(asks
      ? exchange.questions.map((block) => turnOf(reading, block, asks.entity, asks.label, 'question'))
      : []),
    ...exchange.answers.map((block) =>
      turnOf(
        reading,
        block,
        answers.entity,
        labels.get(reading.blocks[block]!.start) ?? answers.label,
        'answer',
      ),
    ),
  ])
  return { turns, answers: answers.entity }
}

/** Each question with the paragraphs up to the next. */
function exchangesOf({ text, blocks }: Reading): Exchange[] {
  const exchanges: Exchange[] = []
  blocks.forEach((block, index) => {
    const last = exchanges.at(-1)
    if (isQuestion(text, block)) {
      if (last && !last.answers.length) last.questions.push(index)
      else exchanges.push({ questions: [index], answers: [] })
    } else if (last && (block.kind === 'paragraph' || block.kind === 'list item')) last.answers.push(index)
  })
  return exchanges.filter(({ answers }) => answers.length)
}

/** Who says "I" and never "you" asks nobody but themselves. */
function isQuestion(text: string, { kind, start, end }: Reading['blocks'][number]): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || end - start > longestQuestion) return false
  const said = text.slice(start, end)
  if (words.put.test(said)) return true
  // "Votre fondateur parle de « trahison »…" asks, too.
  if (/(?:…|\.{3})$/.test(said)) return words.you.test(said) && !words.self.test(said)
  return /\?[\s\u00a0]*[»”"]?$/.test(said) && (words.you.test(said) || !words.self.test(said))
}

/** A question of an introduction, behind which the one who will answer is told of by name. */
function isTold(
  reading: Reading,
  { answers }: Exchange,
  who: FoundEntity,
  labels: Map<number, Span>,
): boolean {
  const block = reading.blocks[answers[0]!]!
  const start = labels.get(block.start)?.end ?? block.start
  // "Il m'a dit : « Tu vois, Jeanne »" is told by Jeanne herself.
  return who.mentions.some(
    (mention) =>
      mention.start >= start && mention.end <= block.end && !isWithinMarks(reading.text, start, mention),
  )
}

function isWithinMarks(text: string, from: number, { start }: Span): boolean {
  const before = text.slice(from, start)
  return (
    Math.max(before.lastIndexOf('«'), before.lastIndexOf('“')) >
    Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))
  )
}

/** Longer in all than what was asked, and by someone who says "I". */
function isTalk({ text, blocks }: Reading, exchanges: Exchange[]): boolean {
  const lengthOf = (indices: number[]): number =>
    indices.reduce((sum, index) => sum + blocks[index]!.end - blocks[index]!.start, 0)
  const asked = lengthOf(exchanges.flatMap(({ questions }) => questions))
  const answers = exchanges.flatMap((exchange) => exchange.answers)
  const isOwn = (index: number): boolean =>
    words.self.test(text.slice(blocks[index]!.start, blocks[index]!.end))
  return lengthOf(answers) > asked && answers.some(isOwn)
}

/** The last answer ends where credits or a note about the one who answered begin. */
function upToEnd({ text, blocks }: Reading, answers: number[], last: boolean, who: FoundEntity): number[] {
  const closes = (index: number): boolean => {
    const { start, end } = blocks[index]!
    const said = text.slice(start, end)
    if (/^[[(©]/.test(said) || words.credit.test(said) || words.note.test(said)) return true
    return last && isNamedIn(who, { start, end })
  }
  const end = answers.findIndex((index, k) => k > 0 && closes(index))
  return end < 0 ? answers : answers.slice(0, end)
}

// "Anne Roque. – ", often before the first answer alone.
const afterLabel = /^[\u00a0\u202f ]?(?::|\.[ \u00a0]?[–—-])[\u00a0\u202f\s]+/
const dash = /^[–—-][ \u00a0\u202f]/

/** Where a name may be the label of an answer, by its start. */
function labelsOf(text: string, { mentions }: FoundEntity): Map<number, Span> {
  const labels = mentions.filter(({ end }) => afterLabel.test(text.slice(end, end + 6)))
  return new Map(labels.map(({ start, end }) => [start, { start, end }]))
}

function turnOf(
  { text, blocks }: Reading,
  index: number,
  entity: FoundEntity,
  label: Span,
  why: Turn['why'],
): Turn {
  const block = blocks[index]!
  const opening = label.start === block.start ? label.end : block.start
  const mark = (label.start === block.start ? afterLabel : dash).exec(text.slice(opening, opening + 6))
  return { start: opening + (mark?.[0].length ?? 0), end: block.end, block: index, label, entity, why }
}
