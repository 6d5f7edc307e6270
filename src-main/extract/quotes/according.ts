import type { FoundEntity } from '../../model/extraction'
import { inAny, languages } from '../languages'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import { ownerOf } from './owners'
import { possessorAt } from './possessors'

const eyes = inAny(({ speech }) => speech.eyes)

/** "selon X", "d'après X", "pour X": a source named by a preposition. */
export function accordingAt(frame: Frame, i: number, mentions: Mention[]): Cue | null {
  const { items, phrases } = frame
  const phrase = phrases.according.find((words) => words.every((word, k) => lowerOf(items[i + k]) === word))
  if (!phrase) return inTheEyesOf(frame, i, mentions) ?? reckonedBy(frame, i, mentions)
  const to = i + phrase.length - 1
  const named = mentions.find(({ from }) => from > to && from <= to + 2)
  const subject =
    whoBefore(frame, i, named, mentions) ??
    (named && ownerOf(frame, named, mentions)) ??
    named ??
    (phrase[1] === 'source' ? sourceAt(frame, to) : (unknownAt(frame, to + 1) ?? pluralAt(frame, to + 1)))
  if (!subject) return null
  return {
    form: 'according',
    from: i,
    to,
    start: items[i]!.start,
    end: items[to]!.end,
    lemma: phrase[0]!,
    strong: true,
    subject,
    inverted: true,
    passive: false,
  }
}

/** "Me Loisel, selon qui …": the one whom the comma follows. */
function whoBefore(
  { items }: Frame,
  i: number,
  named: Mention | undefined,
  mentions: Mention[],
): Mention | undefined {
  if (named?.pronoun !== 'relative' || lowerOf(items[i - 1]) !== ',') return undefined
  return mentions.find(({ to, entity }) => to === i - 2 && entity !== null)
}

/** "Pour son avocat, c'est …", "For Anna Berg of the trust, “…”": only at the head of a sentence that holds quoted words or judges. */
function inTheEyesOf({ items, phrases }: Frame, i: number, mentions: Mention[]): Cue | null {
  if (i !== 0 || !eyes.has(lowerOf(items[0]))) return null
  const subject = mentions.find(({ from }) => from === 1)
  if (!subject) return null
  const behind = lowerOf(items[subject.to + 1])
  const belongs = phrases.of.has(behind) || phrases.contracted.has(behind)
  const comma = items.findIndex((item, at) => at > subject.to && at < subject.to + 8 && lowerOf(item) === ',')
  if (comma < 0 || (comma > subject.to + 1 && !belongs)) return null
  const { entity } = subject
  if (entity ? !isSpeaking(entity) : !subject.head && !subject.pronoun) return null
  const said = items
    .slice(comma + 1, comma + 3)
    .map((item) => lowerOf(item))
    .join(' ')
  const judges = languages.some(({ speech }) => speech.judging.test(said))
  if (!judges && !items.some(({ kind }) => kind === 'passage')) return null
  return {
    form: 'according',
    from: 0,
    to: 0,
    start: items[0]!.start,
    end: items[0]!.end,
    lemma: 'pour',
    strong: true,
    subject,
    inverted: true,
    passive: false,
  }
}

const reckoned = new Map(languages.flatMap(({ speech }) => Object.entries(speech.reckoned)))
/** Between whose reckoning it is and the noun: "by its own most cautious reckoning". */
const qualifying = 3

/** "By its reckoning the field holds …", "In Anna Berg’s view, …": at the head of a sentence, or behind a colon, whose reckoning it is. */
function reckonedBy(frame: Frame, i: number, mentions: Mention[]): Cue | null {
  const { items } = frame
  const nouns = reckoned.get(lowerOf(items[i]))
  if (!nouns || (i > 0 && !/^[:;]$/.test(lowerOf(items[i - 1])))) return null
  const subject = possessorAt(frame, i + 1) ?? mentions.find(({ from, entity }) => from === i + 1 && entity)
  if (!subject) return null
  const behind = subject.form === 'pronoun' ? subject.to + 1 : subject.to + 2
  if (subject.form !== 'pronoun' && !/^['’]s?$/.test(lowerOf(items[subject.to + 1]))) return null
  const noun = items.slice(behind, behind + qualifying).findIndex((item) => nouns.includes(lowerOf(item)))
  // "In her view of the river": what the noun is of is no more what she thinks.
  if (
    noun < 0 ||
    lowerOf(items[behind + noun + 1]) !== ',' ||
    (subject.entity && !isSpeaking(subject.entity))
  )
    return null
  return {
    form: 'according',
    from: i,
    to: behind + noun,
    start: items[i]!.start,
    end: items[behind + noun]!.end,
    lemma: lowerOf(items[i]),
    strong: true,
    subject,
    inverted: true,
    passive: false,
  }
}

function isSpeaking({ kind }: FoundEntity): boolean {
  return /^(?:person|organization|media)$/.test(kind)
}

/** "De source judiciaire": the words themselves are all that names the speaker. */
function sourceAt({ items }: Frame, at: number): Mention {
  const to = items[at + 1]?.kind === 'word' ? at + 1 : at
  return {
    form: 'description',
    from: at,
    to,
    start: items[at]!.start,
    end: items[to]!.end,
    entity: null,
    indefinite: true,
    governed: false,
    leading: true,
  }
}

/** "Selon Ouest Ballon, …": a name that was not known as one, up to its comma. */
function unknownAt({ items }: Frame, from: number): Mention | null {
  let end = from
  while (end < from + 5 && items[end]?.kind === 'word' && /^\p{Lu}/u.test(textOf(items[end]))) end++
  const after = items[end]
  if (end === from || (after && lowerOf(after) !== ',' && lowerOf(after) !== '.')) return null
  return {
    form: 'description', from, to: end - 1, start: items[from]!.start, end: items[end - 1]!.end,
    entity: null, indefinite: true, governed: false, leading: true,
  } // prettier-ignore
}

/** "According to documents reviewed by …": a plural without an article, where no role is known by it. */
function pluralAt({ items, phrases }: Frame, at: number): Mention | null {
  const item = items[at]
  if (phrases.code !== 'en' || item?.kind !== 'word' || !/^\p{Ll}{3,}s$|^people$/u.test(item.text))
    return null
  return {
    form: 'description', from: at, to: at, start: item.start, end: item.end,
    entity: null, indefinite: true, many: true, governed: false, leading: true,
  } // prettier-ignore
}

function textOf(item: Frame['items'][number] | undefined): string {
  return item && item.kind !== 'passage' ? item.text : ''
}
