import type { Span } from '../../model/span'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Scene } from './scene'

/** What someone says in the reporter's words, without marks. */
export interface Reported extends Span {
  mention: Mention | null
  cue: Cue
  why: string
  sure: number
}

/** The reported speech of a frame that holds no quoted words. */
export function reportedIn(scene: Scene, text: string): Reported[] {
  const told = toldApart(scene, text)
  const one = told.length > 0 ? null : firstReported(scene, text)
  return one ? [one] : told
}

/** "1 200 participants selon les organisateurs, 450 selon la police": two sources, each with its own number. */
function toldApart({ frame, cues }: Scene, text: string): Reported[] {
  const { items } = frame
  const sources = cues.filter(({ form, subject }) => form === 'according' && subject)
  const parts = sources.map((cue, index) => {
    const before = sources[index - 1]
    const from = before ? before.subject!.to + 1 : afterDateline(items)
    const words = items.slice(from, cue.from)
    const comma = !before || /^(?:,|et|and)$/.test(lowerOf(words[0]))
    const counts = words.length < 14 && words.some(({ kind }) => kind === 'number')
    const told = trimmed(items[before ? from + 1 : from]?.start, words.at(-1)?.end, text, cue, 'selon', 0.75)
    return comma && counts ? told : null
  })
  return parts.length > 1 && parts.every((part) => part !== null) ? parts : []
}

function firstReported(scene: Scene, text: string): Reported | null {
  for (const cue of scene.cues) {
    const found =
      cue.form === 'according'
        ? accordingClause(scene, cue, text)
        : (thatClause(scene, cue, text) ??
          infinitiveClause(scene, cue, text) ??
          clauseAround(scene, cue, text) ??
          clauseBefore(scene, cue, text))
    if (found && found.end - found.start > 8) return found
  }
  return null
}

/** "Selon X, …" or "…, selon X". */
function accordingClause({ frame }: Scene, cue: Cue, text: string): Reported | null {
  const { items } = frame
  if (!cue.subject) return null
  if (cue.from <= 1) {
    let at = cue.subject.to + 1
    let depth = 0
    // "Selon la coopérative X, qui collecte …, la récolte …": the clause follows the last comma of the phrase.
    if (lowerOf(items[at]) !== ',')
      while (at < items.length && lowerOf(items[at]) !== ',' && depth++ < 14) at++
    if (/^(?:qui|dont|who|which)$/.test(lowerOf(items[at + 1])))
      do at++
      while (at < items.length && lowerOf(items[at]) !== ',')
    return trimmed(items[at + 1]?.start, items.at(-1)?.end, text, cue, 'selon', 0.85)
  }
  const first = items[afterDateline(items)]!
  const end = goesOnAfter(items, cue.subject.to + 1) ? items.at(-1)!.end : items[cue.from - 1]!.end
  return trimmed(first.start, end, text, cue, 'selon', 0.75)
}

/** "Elle devrait, selon une source judiciaire, être jugée": the clause goes on behind who is named, and holds them. */
function goesOnAfter(items: Scene['frame']['items'], at: number): boolean {
  const rest = items.slice(at + 1)
  return (
    lowerOf(items[at]) === ',' && rest.length > 3 && !/^(?:qui|dont|who|which|whose)$/.test(lowerOf(rest[0]))
  )
}

/**
 * "HARWICH — The pump failed", "LYON, 4 juin (Agence) – La pompe": the index of the first item behind the place in
 * capitals, its day and agency, and their dash.
 */
function afterDateline(items: Scene['frame']['items']): number {
  const dash = items.slice(0, 12).findIndex((item) => /^[—–-]$/.test(lowerOf(item)))
  const lead = items.slice(0, Math.max(0, dash))
  const end = lead.findIndex((item) => /^[,(]$/.test(lowerOf(item)))
  const place = end < 0 ? lead : lead.slice(0, end)
  const isPlace =
    place.length > 0 &&
    place.every((item) => item.kind !== 'passage' && item.text === item.text.toUpperCase())
  return isPlace ? dash + 1 : 0
}

/** "X affirme que …", "X said …". */
function thatClause(scene: Scene, cue: Cue, text: string): Reported | null {
  const { frame, mentions } = scene
  const { items, phrases } = frame
  if (!cue.subject || cue.inverted || cue.subject.pronoun === 'self') return null
  if (!cue.strong && cue.lemma !== 'find' && cue.lemma !== 'show') return null
  let at = cue.to + 1
  const limit = cue.to + 12
  while (
    at < items.length &&
    at < limit &&
    !phrases.that.has(lowerOf(items[at])) &&
    !/^[.;:]$/.test(lowerOf(items[at]))
  ) {
    if (phrases.verbs.get(lowerOf(items[at]))?.form === 'finite') break
    at++
  }
  const told = phrases.that.has(lowerOf(items[at])) && !wish.test(cue.lemma)
  // "He says the bill will rise, and that the fee is spread": the first clause has no "that".
  const second = phrases.code === 'en' && lowerOf(items[at - 1]) === 'and'
  if (told && !second)
    return trimmed(items[at + 1]?.start, clauseEnd(scene, at + 1), text, cue, 'reported-that', 0.85)
  if (phrases.code !== 'en' || cue.form !== 'finite' || !bare.test(cue.lemma)) return null
  const start = clauseStart(frame.items, cue.to + 1, mentions)
  return start === null
    ? null
    : trimmed(items[start]?.start, clauseEnd(scene, start), text, cue, 'reported-that', 0.75)
}

/** "X affirme avoir choisi le tracé", "jure ne pas en vouloir à sa rivale". */
function infinitiveClause(scene: Scene, cue: Cue, text: string): Reported | null {
  const { items, phrases } = scene.frame
  if (phrases.code !== 'fr' || !cue.subject || cue.inverted || !cue.strong || cue.form !== 'finite')
    return null
  for (let at = cue.to + 1; at < items.length && at < cue.to + 9; at++) {
    const word = lowerOf(items[at])
    const opens =
      /^(?:avoir|être)$/.test(word) ||
      (word === 'ne' && /^(?:pas|plus|jamais|rien)$/.test(lowerOf(items[at + 1])))
    if (opens) return trimmed(items[at]!.start, clauseEnd(scene, at), text, cue, 'reported-infinitive', 0.75)
    if (items[at]!.kind !== 'word' || phrases.that.has(word) || phrases.verbs.get(word)?.form === 'finite')
      return null
  }
  return null
}

// Verbs after which English may leave out "that".
const bare =
  /^(?:say|think|believe|reckon|insist|claim|argue|predict|warn|suggest|concede|estimate|maintain|tell|add|report|hope|fear|deny|confirm|admit|announce|reveal|state)$/

// "X craint que", "X exige que" wish or fear; they are no reports.
const wish = /^(?:craindre|redouter|espérer|exiger|menacer)$/

/** The clause ends with its frame, or where its speaker says something else; a last stop is left out, a question mark kept. */
function clauseEnd({ frame, cues }: Scene, from: number): number {
  const { items, phrases } = frame
  let last = items.length - 1
  for (let at = from + 3; at < items.length; at++) {
    const joins =
      /^(?:et|and)$/.test(lowerOf(items[at])) ||
      (lowerOf(items[at]) === 'tout' && lowerOf(items[at + 1]) === 'en')
    if (!joins) continue
    // "… and that …" says more of the same; "… and warned that …" says it anew.
    const next = cues.find((cue) => cue.from > at && cue.from <= at + 2)
    if (!next?.strong || !phrases.that.has(lowerOf(items[next.to + 1]))) continue
    last = at - 1
    break
  }
  while (last > from && /^[.;,:]$/.test(lowerOf(frame.items[last]))) last--
  return frame.items[last]!.end
}

/** After "said", over the day, the hearer and the place, where a clause with its own subject begins. */
function clauseStart(items: Scene['frame']['items'], from: number, mentions: Mention[]): number | null {
  let at = from
  while (
    at < from + 3 &&
    /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|reporters|jurors|us|me|last|week|night)$/.test(
      lowerOf(items[at]),
    )
  )
    at++
  const subject = mentions.find((mention) => mention.from === at && !mention.governed)
  const bareNoun = items[at]?.kind === 'word' && /^\p{Ll}{3,}s$/u.test(lowerOf(items[at]))
  if (!subject && !bareNoun) return null
  return items.length - at >= 4 ? at : null
}

/** "L'opération sera payée en actions, a précisé le directeur financier." — "…, a person close to the talks said." */
function clauseBefore({ frame }: Scene, cue: Cue, text: string): Reported | null {
  const { items } = frame
  if (!cue.subject || (!cue.strong && !cue.inverted) || cue.form !== 'finite') return null
  const near = Math.min(cue.subject.from, cue.from)
  const start = cue.inverted ? cue.from : clauseFrom(items, near, cue)
  if (start < 4 || !/^[,]$/.test(lowerOf(items[start - 1]))) return null
  const behind = items.slice(Math.max(cue.to, cue.subject.to) + 1)
  // "…, it said on Thursday, seeking to fend off a rival": what a gerund adds is no more than when.
  const comma = behind.findIndex((item) => lowerOf(item) === ',')
  const gerund = comma >= 0 && /^\p{Ll}{3,}ing$/u.test(lowerOf(behind[comma + 1]))
  const tail = gerund ? behind.slice(0, comma) : behind
  const certain =
    cue.subject.form === 'name' ||
    cue.subject.pronoun === 'thing' ||
    frame.phrases.unnamed.has(cue.subject.head ?? '')
  const ends = tail.length <= 2 || (certain && tail.every(tellsWhen))
  if (!cue.inverted && (frame.phrases.code !== 'en' || !ends)) return null
  const colon = items.findLastIndex((item, i) => i < start && /^[:;]$/.test(lowerOf(item)))
  const from = colon < 0 ? afterDateline(items) : colon + 1
  if (start - 1 - from < 3) return null
  const source = start < near && !cue.inverted ? namelessFrom(items, start, cue) : cue
  return trimmed(items[from]!.start, items[start - 2]!.end, text, source, 'reported-before', 0.8)
}

/** "…, people familiar with the matter said": the words before the name that a preposition led to belong to who says it. */
function clauseFrom(items: Scene['frame']['items'], from: number, { subject }: Cue): number {
  if (subject?.entity || lowerOf(items[from - 1]) === ',') return from
  for (let at = from - 1; at >= Math.max(1, from - 6); at--) {
    if (lowerOf(items[at]) === ',') return at + 1
    if (items[at]!.kind !== 'word' || /^(?:and|but|or|that|who|which)$/.test(lowerOf(items[at]))) break
  }
  return from
}

/** The same cue, said by whom the words from an item on describe. */
function namelessFrom(items: Scene['frame']['items'], from: number, cue: Cue): Cue {
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
function tellsWhen(item: Scene['frame']['items'][number]): boolean {
  return (
    item.kind === 'number' ||
    (item.kind === 'mark' && /^[.,]$/.test(item.text)) ||
    /^(?:on|in|a|an|the|late|early|last|this|week|month|year|night|morning|afternoon|evening|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|statement|release|interview|report|joint|email|call|news|conference|letter|filing|post|reporters)$/.test(
      lowerOf(item),
    )
  )
}

/** "Two days earlier, she said, an auditor had asked …": an adverb, the incise, then what was said. */
function clauseAround({ frame }: Scene, cue: Cue, text: string): Reported | null {
  const { items } = frame
  if (!cue.subject || !cue.strong || cue.form !== 'finite') return null
  const from = Math.min(cue.subject.from, cue.from)
  const to = Math.max(cue.subject.to, cue.to)
  if (cue.inverted && /^wh/.test(lowerOf(items[to + 2]))) return null
  if (from < 2 || from > 6 || lowerOf(items[from - 1]) !== ',' || lowerOf(items[to + 1]) !== ',') return null
  if (isCutSubject(frame, from - 2, to + 2))
    return trimmed(items[0]?.start, items.at(-1)?.end, text, cue, 'reported-before', 0.7)
  return items.length - to < 6
    ? null
    : trimmed(items[to + 2]?.start, items.at(-1)?.end, text, cue, 'reported-before', 0.7)
}

/** "Her own tests, she said, put the level below 2%": what stands before the incise is the subject of what follows. */
function isCutSubject({ items, phrases }: Frame, last: number, next: number): boolean {
  const { definite, indefinite, possessive, prepositions, pronouns, times } = phrases
  const first = lowerOf(items[0])
  const after = items[next]
  return (
    (definite.has(first) || possessive.has(first)) &&
    !times.has(lowerOf(items[last])) &&
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(after.text) &&
    ![definite, indefinite, possessive, prepositions, pronouns].some((words) => words.has(after.low))
  )
}

function trimmed(
  from: number | undefined,
  to: number | undefined,
  text: string,
  cue: Cue,
  why: string,
  sure: number,
): Reported | null {
  if (from === undefined || to === undefined) return null
  let [start, end] = [from, to]
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++
  while (end > start && /[\s.,;:—–]/.test(text[end - 1]!)) end--
  return end > start ? { start, end, mention: cue.subject, cue, why, sure } : null
}
