import { languages } from '../languages'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Scene } from './scene'
import { trimmed, type Reported } from './told'

const meanwhile = languages.flatMap(({ speech }) => speech.meanwhile)

/** "X affirme que …", "X said …". */
export function thatClause(scene: Scene, cue: Cue, text: string): Reported | null {
  const { frame, mentions } = scene
  const { items, phrases } = frame
  if (!cue.subject || cue.inverted || cue.subject.pronoun === 'self') return null
  if (!cue.strong && !phrases.finding.has(cue.lemma)) return null
  let at = cue.to + 1
  const limit = cue.to + 12
  while (at < items.length && at < limit && !isThat(frame, at) && !/^[.;:]$/.test(lowerOf(items[at]))) {
    if (phrases.verbs.get(lowerOf(items[at]))?.form === 'finite') break
    at++
  }
  const isTold = isThat(frame, at)
  // "propose trois millions et ne garderait que trente personnes": all but that; "said the valuation took no account": no less.
  const isBare = phrases.code === 'en' && !isTold
  if (!isBare && items.slice(cue.to + 1, at).some((item) => phrases.restricting.has(lowerOf(item))))
    return null
  const told = isTold && !phrases.wishing.has(cue.lemma)
  // "He says the bill will rise, and that the fee is spread": the first clause has no "that".
  const second = phrases.code === 'en' && phrases.and.has(lowerOf(items[at - 1]))
  if (told && !second)
    return trimmed(items[at + 1]?.start, clauseEnd(scene, at + 1, text), text, cue, 'reported-that', 0.85)
  if (phrases.code !== 'en' || !phrases.bare.has(cue.lemma)) return null
  if (cue.form !== 'finite') return null
  const start = clauseStart(frame, cue, mentions)
  return start === null || saysOnlyMuch(frame, start)
    ? null
    : trimmed(items[start]?.start, clauseEnd(scene, start, text), text, cue, 'reported-that', 0.75)
}

/** "suggested splitting the difference between that and the offer": behind a preposition it is no conjunction, but in "in that". */
function isThat({ items, phrases }: Frame, at: number): boolean {
  const before = lowerOf(items[at - 1])
  const isPronoun = phrases.code === 'en' && before !== 'in' && phrases.prepositions.has(before)
  return phrases.that.has(lowerOf(items[at])) && !isPronoun
}

// So many words tell something only with a verb among them.
const fewWords = 5

/** "He says a lot of things.", "Berg said very little.": how much is said, and not what. */
function saysOnlyMuch({ items, phrases }: Frame, start: number): boolean {
  const words = items.slice(start).filter(({ kind }) => kind !== 'mark')
  const { auxiliaries, pasts, muches } = phrases
  return (
    words.length <= fewWords &&
    words.slice(0, 2).some((item) => muches.has(lowerOf(item))) &&
    !words.some((item) => auxiliaries.has(lowerOf(item)) || pasts.has(lowerOf(item)))
  )
}

/** "X affirme avoir choisi le tracé", "jure ne pas en vouloir à sa rivale". */
export function infinitiveClause(scene: Scene, cue: Cue, text: string): Reported | null {
  const { items, phrases } = scene.frame
  if (phrases.code !== 'fr' || !cue.subject || cue.inverted || !cue.strong || cue.form !== 'finite')
    return null
  for (let at = cue.to + 1; at < items.length && at < cue.to + 9; at++) {
    const word = lowerOf(items[at])
    const opens =
      phrases.perfectInfinitives.has(word) ||
      (phrases.restricting.has(word) && phrases.negatives.has(lowerOf(items[at + 1])))
    if (opens)
      return trimmed(items[at]!.start, clauseEnd(scene, at, text), text, cue, 'reported-infinitive', 0.75)
    if (items[at]!.kind !== 'word' || phrases.that.has(word) || phrases.verbs.get(word)?.form === 'finite')
      return null
  }
  return null
}

/** The clause ends with its frame, or where its speaker says something else; a last stop is left out, a question mark kept. */
function clauseEnd({ frame, cues }: Scene, from: number, text: string): number {
  const { items, phrases } = frame
  let last = items.length - 1
  const { unsaying } = phrases.language.speech
  for (let at = from + 3; at < items.length; at++) {
    if (unsaying.test(text.slice(items[at]!.start, items[at]!.start + 60))) {
      last = at - 1
      break
    }
    const joins =
      phrases.and.has(lowerOf(items[at])) ||
      meanwhile.some((phrase) => phrase.every((word, on) => lowerOf(items[at + on]) === word))
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
function clauseStart({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): number | null {
  let at = cue.to + 1
  const hearer = phrases.addressing.has(cue.lemma) && mentions.find(({ from }) => from === at)
  if (hearer) at = hearer.to + 1
  for (let left = 3; left > 0 && phrases.passing.has(lowerOf(items[at])); left--) at++
  const subject = mentions.some(
    (mention) => mention.from === at && !mention.governed && !isSaidThing({ items, phrases }, mention),
  )
  return (subject || opensClause({ items, phrases }, at)) && items.length - at >= 4 ? at : null
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** "He said it every spring.": what is said, where no verb stands behind it. */
function isSaidThing(
  { items, phrases }: Pick<Frame, 'items' | 'phrases'>,
  { pronoun, to }: Mention,
): boolean {
  if (pronoun !== 'thing') return false
  const next = lowerOf(items[phrases.between.has(lowerOf(items[to + 1])) ? to + 2 : to + 1])
  return !phrases.auxiliaries.has(next) && !phrases.pasts.has(next) && !/(?:s|ed)$/.test(next)
}

/** "prosecutors expected …", "net debt stood at …": a plural, or a noun or two before their verb. */
function opensClause({ items, phrases }: Pick<Frame, 'items' | 'phrases'>, at: number): boolean {
  const first = items[at]
  // "said she'd cried", "said they've left"
  if (first?.kind === 'word' && phrases.language.names.contraction.test(capitalised(first.text))) return true
  if (first?.kind !== 'word' || !/^(?:no|\p{Ll}{3,})$/u.test(first.low)) return false
  if (first.low.endsWith('s')) return true
  const { prepositions, conjunctions, that, auxiliaries, pasts } = phrases
  for (let next = at; next < at + 4; next++) {
    const word = lowerOf(items[next])
    if (prepositions.has(word) || conjunctions.has(word) || that.has(word)) return false
    if (next > at && (auxiliaries.has(word) || pasts.has(word))) return true
  }
  return false
}
