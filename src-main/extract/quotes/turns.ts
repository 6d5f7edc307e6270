import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { numberedSpeakers } from '../languages/numbered-speakers'
import { transcriptWords } from '../languages/transcripts'
import type { Reading } from '../reading'
import { phrasesOf } from './phrases'
import { countsOf, isNameOf, peopleIn, resolver, type Label, type People } from './turn-speakers'

/** What someone says in a transcript, after their name: "ORSENNE : …", "Q: …", "M. Dantin, rapporteur. – …", "Me ARDANT (avocate) : …". */
export interface Turn extends Span {
  block: number
  label: Span
  entity: FoundEntity | null
  /** A label before the words, a signature under them, or a part in an interview. */
  why: 'turn' | 'signed' | 'answer' | 'question'
}

const named =
  /^((?:@[\p{L}\p{N}_.]+|[\p{L}][\p{L}\p{M}'’.-]*)(?:[ \u00a0][\p{L}][\p{L}\p{M}'’.-]*){0,3}(?:[ \u00a0]\d{1,2})?)(?:,[ \u00a0][^.:!?«“"\d]{2,60}|(?:[ \u00a0]\([^.:!?()\d]{2,60}\)){1,3})?[\u00a0\u202f ]?:[\u00a0\u202f\s]+(?=\S)/u
const { minuted, lettered, reported, held, asked, stamp, asks } = transcriptWords

/** The turns of a transcript; a text with fewer than two labels of the kind is none. */
export function findTurns(reading: Reading, entities: FoundEntity[]): Turn[] {
  const labels = labelsOf(reading)
  const counts = countsOf(labels)
  const people = peopleIn(entities)
  const forms = formsIn(reading, labels, people)
  const sure = labels.filter((label) => !forms.has(label.text) && isLabel(label, counts, people, reading))
  if (sure.length < 2) return []
  const who = resolver(reading, entities, sure)
  const several = new Set(sure.map(({ text }) => text)).size > 1
  const turns = sure.flatMap((label, i) =>
    turnsOf(reading, label, several ? sure[i + 1] : undefined, who(label)),
  )
  // Who only asks is nobody's voice, unless the text says whose.
  return turns.filter(
    ({ label, entity }) => entity !== null || !asks.test(reading.text.slice(label.start, label.end)),
  )
}

/** Labels before what never ends as sentences do are those of a form: "Montant : 1 200 euros". */
function formsIn({ text, blocks }: Reading, labels: readonly Label[], people: People): ReadonlySet<string> {
  const forms = new Set(labels.map((label) => label.text))
  for (const label of labels) {
    const said = text.slice(label.speech, blocks[label.block]!.end)
    const isSaid = /[.!?…:;—–-][\s\u00a0]*["»”’)\]]*$/.test(said)
    if (isSaid || /^@|\d$/.test(label.text) || isNameOf(people, label)) forms.delete(label.text)
  }
  return forms
}

function labelsOf({ text, blocks }: Reading): Label[] {
  const isAsked = isQuestioning(text, blocks)
  return blocks.flatMap((block, index) => {
    const opening = text.slice(block.start, Math.min(block.end, block.start + 140))
    const stamped = stamp.exec(opening)?.[0].length ?? 0
    const words = opening.slice(stamped, stamped + 100)
    const match =
      asked.exec(words) ??
      named.exec(words) ??
      minuted.exec(words) ??
      held.exec(words) ??
      reported.exec(words) ??
      (isAsked ? lettered.exec(words) : null)
    // A chat begins with its first message.
    if (!match || (block.kind === 'title' && !stamped) || block.kind === 'list item') return []
    const label = match[1]!
    const start = block.start + stamped + match[0].indexOf(label)
    return [
      {
        block: index,
        text: label,
        start,
        end: start + label.length,
        speech: block.start + stamped + match[0].length,
      },
    ]
  })
}

/** "A. Martin" begins a line in a list of names, too: only questions and answers by turns are a hearing's. */
function isQuestioning(text: string, blocks: readonly Span[]): boolean {
  const letters = blocks.map(
    ({ start, end }) => lettered.exec(text.slice(start, Math.min(end, start + 8)))?.[1],
  )
  const asked = letters.filter((letter) => letter === 'Q').length
  return asked >= 2 && letters.filter((letter) => letter && letter !== 'Q').length >= 2
}

function isLabel(
  found: Label,
  counts: Map<string, number>,
  people: People,
  { text, blocks, language }: Reading,
): boolean {
  const { text: label, block, speech } = found
  if (label.startsWith('@')) return true
  if (transcriptWords.marginal.test(label)) return false
  // "Sam Altman a déclaré : « … »" tells who speaks; it is no label.
  const { verbs, auxiliaries } = phrasesOf(language)
  const small = label.split(/[ \u00a0]/).filter((word) => /^\p{Ll}/u.test(word))
  if (small.some((word) => verbs.get(word)?.strong || auxiliaries.has(word))) return false
  if (small.length && /["«“]/.test(text[speech] ?? '')) return false
  const shouted = label === label.toUpperCase() && /\p{L}/u.test(label)
  const often = counts.get(label) ?? 0
  const titled = transcriptWords.titled.test(label) || text[found.start - 1] === '('
  const known = (shouted || titled || isNameOf(people, found)) && counts.size >= 2
  const isMeant = /\d$/.test(label)
    ? blocks[block]!.kind !== 'heading' && isNumbered(label, counts)
    : often >= 2 || known || isSpelledOut(label, counts)
  return isMeant && /^[\p{Lu}\p{N}«“"‘'([—–…]/u.test(text.slice(speech, blocks[block]!.end))
}

/** "Speaker 2: Why?", where one of those who are numbered speaks again; "Figure 2: …" is nobody's however often it stands. */
function isNumbered(label: string, counts: Map<string, number>): boolean {
  const bare = withoutNumber(label)
  if (!bare.split(/[ \u00a0]/).some((word) => numberedSpeakers.has(word.toLowerCase()))) return false
  return [...counts].some(
    ([other, times]) => times >= 2 && other !== withoutNumber(other) && withoutNumber(other) === bare,
  )
}

function withoutNumber(label: string): string {
  return label.replace(/[ \u00a0]\d+$/, '')
}

/** "The Quay Gazette: Who pays?", "QG: And then?": a name in full whose initials stand before later turns. */
function isSpelledOut(label: string, counts: Map<string, number>): boolean {
  const initials = label
    .split(/[ \u00a0-]/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('')
  return (
    initials.length >= 2 &&
    [initials, initials.slice(1)].some((short) => short.length > 1 && (counts.get(short) ?? 0) >= 2)
  )
}

/** A turn goes on over unlabelled paragraphs as long as another turn follows. */
function turnsOf(
  { text, blocks }: Reading,
  label: Label,
  next: Label | undefined,
  entity: FoundEntity | null,
): Turn[] {
  const named = { start: label.start, end: label.end }
  const turns: Turn[] = [
    {
      start: label.speech,
      end: endOfWords(text, label.speech, blocks[label.block]!.end),
      block: label.block,
      label: named,
      entity,
      why: 'turn',
    },
  ]
  if (!next || next.block - label.block > 4) return turns
  for (let index = label.block + 1; index < next.block; index++) {
    const block = blocks[index]!
    if (block.kind !== 'paragraph' || /^[[(]/.test(text.slice(block.start, block.start + 1))) break
    const end = endOfWords(text, block.start, block.end)
    turns.push({ start: block.start, end, block: index, label: named, entity, why: 'turn' })
  }
  return turns
}

/** "(Rires sur plusieurs bancs.)" behind a turn is the clerk's. */
function endOfWords(text: string, start: number, end: number): number {
  const aside = /(?<=[.!?…»”])\s+(?:\([^()]*\)|\[[^[\]]*\])$/.exec(
    text.slice(Math.max(start, end - 120), end),
  )
  return aside ? end - aside[0].length : end
}
