import { inAny, languages } from '../languages'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Phrases } from './phrases'
import type { Scene } from './scene'
import { afterDateline, trimmed, type Reported } from './told'

/** "L'opération sera payée en actions, a précisé le directeur financier." — "…, a person close to the talks said." */
export function clauseBefore(scene: Scene, verb: Cue, text: string): Reported | null {
  const { frame, mentions } = scene
  const { items, phrases } = frame
  const cue = verb.subject ? verb : ofPapers(frame, verb)
  if (
    !cue?.subject ||
    (!cue.strong && !(cue.inverted && cue.subject.entity) && !isFound(cue, phrases)) ||
    cue.form !== 'finite' ||
    cue.subject.pronoun === 'self'
  )
    return null
  // Nobody says by not letting go.
  if (items.slice(cue.from, cue.to).some((item) => phrases.denying.has(lowerOf(item)))) return null
  const near = Math.min(cue.subject.from, cue.from)
  const start = cue.inverted
    ? cue.from
    : isFound(cue, phrases)
      ? inquiryFrom(frame, near, cue.subject)
      : clauseFrom(frame, near, cue)
  if (start < 4 || !/^[,]$/.test(lowerOf(items[start - 1]))) return null
  const rest = items.slice(Math.max(cue.to, cue.subject.to) + 1)
  // "…, he said; the books show less": what a semicolon parts off is another's.
  const parted = rest.findIndex((item) => lowerOf(item) === ';')
  const behind = parted < 0 ? rest : rest.slice(0, parted)
  // "…, it said on Thursday, seeking to fend off a rival": what a gerund adds is no more than when.
  const comma = behind.findIndex((item) => lowerOf(item) === ',')
  const gerund = comma >= 0 && languages.some(({ speech }) => speech.gerund.test(lowerOf(behind[comma + 1])))
  const hearer = hearerOf(scene, cue)
  const said = gerund ? behind.slice(0, comma) : behind
  const tail = hearer ? said.slice(hearer.to - cue.to) : said
  const certain =
    cue.subject.form === 'name' ||
    cue.subject.pronoun === 'thing' ||
    frame.phrases.unnamed.has(cue.subject.head ?? '')
  const ends = tail.length <= 2 || (certain && tail.every((item) => tellsWhen(frame.phrases, item)))
  if (!cue.inverted && (frame.phrases.code !== 'en' || !ends)) return null
  const colon = items.findLastIndex((item, i) => i < start && /^[:;]$/.test(lowerOf(item)))
  const dateline = afterDateline(items)
  const from = colon < dateline ? dateline : colon + 1
  if (start - 1 - from < 3) return null
  // "Asked whether she would sell, she laughed": what somebody was asked is nothing that she says.
  if (phrases.asked.has(lowerOf(items[from]))) return null
  // "Le maire, Paul Vernet, a reçu le cinéaste Jean Calder": one who was named acts, and nobody says so.
  if (mentions.some((mention) => mention.from <= from && mention.to >= start - 2)) return null
  const isNameless = start < near && !cue.inverted && !cue.subject.entity
  const source = isNameless ? namelessFrom(items, start, cue) : cue
  return trimmed(items[from]!.start, items[start - 2]!.end, text, source, 'reported-before', 0.8)
}

/** "…, the study found": what was found is told by what found it. */
function isFound({ lemma, inverted }: Cue, { finding }: Phrases): boolean {
  return finding.has(lemma) && !inverted
}

/** "…, court filings show": papers that no role is known by. */
function ofPapers(frame: Frame, cue: Cue): Cue | null {
  const from = isFound(cue, frame.phrases) ? inquiryFrom(frame, cue.from - 2, null) : 0
  return from > 0 && from < cue.from ? namelessFrom(frame.items, from, cue) : null
}

/** "…, a study by the university found", "…, its accounts show": behind a comma, with the noun of an inquiry or a paper; 0 where none stands. */
function inquiryFrom({ items, phrases }: Frame, from: number, subject: Mention | null): number {
  for (let at = from + 1, told = false; at > Math.max(0, from - inquiryWords); at--) {
    const word = lowerOf(items[at])
    if (word === ',') return told ? at + 1 : 0
    told ||= telling.has(word) || phrases.reckonings.has(word)
  }
  // "…, internal documents show"
  return subject?.many && lowerOf(items[subject.from - 1]) === ',' ? subject.from : 0
}

const inquiryWords = 8
const telling = inAny(({ speech }) => [...speech.inquiries, ...speech.writings])

/** "…, people familiar with the matter said": the words before the name that a preposition led to belong to who says it. */
function clauseFrom({ items, phrases }: Frame, from: number, { subject }: Cue): number {
  if (lowerOf(items[from - 1]) === ',') return from
  if (subject?.entity) return titleFrom(items, from)
  for (let at = from - 1; at >= Math.max(1, from - 6); at--) {
    if (lowerOf(items[at]) === ',') return at + 1
    if (items[at]!.kind !== 'word' || phrases.joining.has(lowerOf(items[at]))) break
  }
  return from
}

/** "…, Shipping Minister Pavlos Rennis said": what somebody is stands with capitals between the comma and the name. */
function titleFrom(items: Frame['items'], from: number): number {
  let at = from
  while (
    at > from - 5 &&
    items[at - 1]?.kind === 'word' &&
    /^\p{Lu}/u.test((items[at - 1] as { text: string }).text)
  )
    at--
  return lowerOf(items[at - 1]) === ',' ? at : from
}

/** The same cue, said by whom the words from an item on describe. */
function namelessFrom(items: Frame['items'], from: number, cue: Cue): Cue {
  const to = cue.from - 1
  const [start, end] = [items[from]!.start, items[to]!.end]
  return {
    ...cue,
    subject: {
      form: 'description', from, to, start, end, entity: null, indefinite: true, governed: false, leading: true,
    },
  } // prettier-ignore
}

/** A word of "on Thursday", "in a statement late on 3 May". */
function tellsWhen(phrases: Phrases, item: Frame['items'][number]): boolean {
  return (
    item.kind === 'number' ||
    (item.kind === 'mark' && /^[.,]$/.test(item.text)) ||
    phrases.telling.has(lowerOf(item))
  )
}

// So far into its sentence an incise stands; farther on the sentence tells of more than one.
const latest = 6

/** "Two days earlier, she said, an auditor had asked …", "By noon, she told the court, all was lost": an adverb, the incise, then what was said. */
export function clauseAround(scene: Scene, cue: Cue, text: string): Reported | null {
  const { frame } = scene
  const { items } = frame
  if (!cue.subject || !cue.strong || cue.form !== 'finite') return null
  const from = Math.min(cue.subject.from, cue.from)
  const to = Math.max(cue.subject.to, cue.to, hearerOf(scene, cue)?.to ?? 0)
  if (cue.inverted && languages.some(({ speech }) => speech.relativeForm.test(lowerOf(items[to + 2]))))
    return null
  if (from < 2 || from > latest || lowerOf(items[from - 1]) !== ',' || lowerOf(items[to + 1]) !== ',')
    return null
  if (isCutSubject(frame, from - 2, to + 2))
    return trimmed(items[0]?.start, items.at(-1)?.end, text, cue, 'reported-before', 0.7)
  return items.length - to < 6
    ? null
    : trimmed(items[to + 2]?.start, items.at(-1)?.end, text, cue, 'reported-before', 0.7)
}

/** Whom a verb such as "told" stands right before. */
function hearerOf({ frame: { phrases }, mentions }: Scene, cue: Cue): Mention | undefined {
  if (!phrases.addressing.has(cue.lemma) || cue.inverted) return undefined
  return mentions.find(({ from, pronoun }) => from === cue.to + 1 && pronoun !== 'thing')
}

/** "Her own tests, she said, put the level below 2%": what stands before the incise is the subject of what follows. */
function isCutSubject(frame: Frame, last: number, next: number): boolean {
  const { items } = frame
  const { definite, indefinite, possessive, prepositions, pronouns, times } = frame.phrases
  const first = lowerOf(items[0])
  const after = items[next]
  // "Fixed-price deals, she argues, invite low bids": a plural needs no article.
  const plural = frame.phrases.code === 'en' && last >= 1 && /\p{Ll}s$/u.test(lowerOf(items[last]))
  return (
    (definite.has(first) || possessive.has(first) || plural) &&
    !times.has(lowerOf(items[last])) &&
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(after.text) &&
    ![definite, indefinite, possessive, prepositions, pronouns].some((words) => words.has(after.low))
  )
}
