import { inAny } from '../languages'
import type { Scene } from './deal-scenes'
import type { Party } from './party'
import { wayOf } from './deal-ways'

/** Who acts where no name stands before the verb: the speaker's side for "we", else whom the text was speaking of. */
export function unnamedSubject(
  scene: Scene,
  head: number,
  other: Party | null,
  { topic, loose }: { topic: string | null; loose: boolean },
): string | null {
  const { tokens, language } = scene.line
  const { own, pronouns, persons } = language.dealings
  // "avant de la racheter" has the subject of its sentence, however far that stands.
  const far = isTied(scene.line, head) ? 30 : 6
  const before = tokens.slice(Math.max(0, head - far), head).map(({ low }) => low)
  if (scene.latter && before.some((low) => language.dealings.latters.includes(low))) return scene.latter
  const pronoun = before.findLast((low) => pronouns.includes(low) || own.includes(low))
  if (scene.isQuoted && !own.includes(pronoun ?? '')) return null
  if (persons.includes(pronoun ?? ''))
    return scene.nearPerson ?? scene.mainPerson ?? scene.lastPerson ?? topic
  // In the story of a life "elle" and "he" are who lived it.
  if (scene.life && pronoun !== undefined && !own.includes(pronoun)) return scene.life
  if (pronoun === undefined && !loose) return null
  if (pronoun === undefined && isNamelessSubject(scene, head)) return null
  if (scene.source && language.dealings.ownSelf.includes(pronoun ?? '')) return scene.source
  const speaks = scene.source !== null && other?.id !== scene.source
  if (!speaks || isMedia(scene, scene.source)) {
    const meant = topic === other?.id ? scene.main : topic
    return meant ?? (pronoun !== undefined ? (scene.nearPerson ?? scene.lastPerson) : null)
  }
  return pronoun === undefined || own.includes(pronoun) ? scene.sourceBody : topic
}

/**
 * "Garrow’s barrister, Howard Pellew, said his client had repaid": the client pays, whom the sentence names beside, else
 * the one before. Undefined where nobody speaks for another.
 */
export function clientOf(scene: Scene, head: number): string | null | undefined {
  const { tokens, language } = scene.line
  const at = tokens.findLastIndex(
    ({ low }, i) => i < head && head - i <= 6 && language.dealings.clients.includes(low),
  )
  if (at < 1 || !language.speech.possessive.includes(tokens[at - 1]!.low)) return undefined
  const beside = scene.named.find(
    ({ id, kind, next }) => kind === 'person' && next < at && id !== scene.source,
  )
  return beside?.id ?? scene.nearPerson ?? scene.mainPerson
}

/** A newspaper that tells of a deal has no part in it. */
function isMedia({ named }: Scene, id: string | null): boolean {
  return named.some((party) => party.id === id && party.kind === 'media')
}

/** "Le ministère a promis", "lenders had pulled": who acts is told, but not by a name that the text has. */
export function isNamelessSubject(scene: Scene, head: number): boolean {
  const { tokens, language } = scene.line
  const { definite, indefinite } = language.speech
  if (!scene.verbs.some(({ at }) => at === head)) return false
  const { pronouns, own, hearerObjects } = language.dealings
  if ([...pronouns, ...own, ...hearerObjects].includes(tokens[head - 1]?.low ?? '')) return false
  const end = relativeBefore(scene.line, head)?.at ?? head - 1
  let from = end
  while (from > 0 && end - from < 7 && tokens[from - 1]!.kind !== 'mark') from--
  return tokens.slice(from, end).some(({ low }, i) => {
    const noun = tokens[from + i + 1]!
    const led = [...definite, ...indefinite].includes(low) && !language.dealings.objects.includes(low)
    return led && noun.kind === 'word' && !language.speech.auxiliaries.includes(noun.text.toLowerCase())
  })
}

/** Whether a verb without a subject of its own hangs on another: "avant de racheter", "before selling". */
function isTied({ tokens, language }: Scene['line'], head: number): boolean {
  const { ties } = language.dealings
  return tokens.slice(Math.max(0, head - 3), head).some(({ low }) => ties.includes(low))
}

/** Whether an infinitive says what for: "pour lui racheter une marque". */
export function isAim({ tokens, language }: Scene['line'], at: number): boolean {
  const { aims, infinitive } = language.dealings
  const before = tokens.slice(Math.max(0, at - 2), at)
  return infinitive.test(tokens[at]!.low) && before.some(({ low }) => aims.includes(low))
}

/**
 * The nearest name before the verb that no preposition leads to; behind a pronoun the name that the sentence began with.
 * Of names that are all led to, one is the subject only where a group or the like stands for it.
 */
export function subjectOf(scene: Scene, before: Party[], head: number): Party | null {
  const { tokens, language } = scene.line
  const { pronouns, relatives } = language.dealings
  const antecedent = before.findLast(({ next }) =>
    tokens.slice(next, next + 2).some(({ low }) => relatives.includes(low)),
  )
  const bare = before.filter(
    (party) => wayOf(scene, party) === null && !isLabel(scene, party) && !isInRelative(scene, party, head),
  )
  const last = withoutObject(scene, bare, head).at(-1)
  if (antecedent && (!last || last.next <= antecedent.next)) return antecedent
  const named = last ?? before.findLast((party) => !isLabel(scene, party))
  const near = named ? tokens.slice(Math.max(named.next, head - 6), head) : []
  const referring = near.some(({ low }) => pronouns.includes(low))
  if (!last) return referring ? (named ?? null) : null
  // Whoever does something acts in what it is done for: "X approached Y in order to buy Z".
  if (isAim(scene.line, head)) return bare.find(({ id }) => id !== scene.source) ?? last
  if (referring) return bare.find(({ id }) => id === scene.source) ?? bare[0]!
  return last
}

/** "The State, which owns 80% of X, will inject": a name within a clause that has ended is not its subject. */
function isInRelative({ line }: Scene, { at, next }: Party, head: number): boolean {
  const clause = relativeBefore(line, head)
  return clause !== null && at > clause.at && next <= clause.next
}

/** The relative clause between two commas that stands right before a verb: the index of its first comma and of its last. */
export function relativeBefore(
  { tokens, language }: Scene['line'],
  head: number,
): { at: number; next: number } | null {
  const next = tokens.findLastIndex(({ text }, i) => text === ',' && i < head)
  const at = tokens.findLastIndex(
    ({ text }, i) =>
      text === ',' && i < next && language.dealings.relatives.includes(tokens[i + 1]?.low ?? ''),
  )
  return next < 0 || at < 0 || head - next > 4 ? null : { at, next }
}

/** "X bought Y and has put in £4m": what the verb before has for its object does not act in the next. */
function withoutObject({ line, verbs }: Scene, bare: Party[], head: number): Party[] {
  const last = bare.at(-1)
  const verb = last && verbs.findLast(({ at }) => at < last.at)
  const goesOn =
    last && line.tokens.slice(last.next, head).some(({ low }) => line.language.amounts.and.includes(low))
  const actors = verb && goesOn ? bare.filter(({ next }) => next <= verb.at) : []
  return actors.length > 0 ? actors : bare
}

/** "CASTAGNÈDE : Le ministère …": whose turn it is to speak. */
function isLabel({ line: { tokens } }: Scene, { at, next }: Party): boolean {
  return at === 0 && tokens[next]?.text === ':'
}

const ands = inAny(({ speech }) => speech.and).add('&')

/** Who acts together: "Nvidia et OpenAI signaient": both sides stand before the verb. */
export function joined(scene: Scene, before: Party[]): [Party, Party] | null {
  const [a, b] = before.slice(-2)
  if (!a || !b) return null
  const between = scene.line.tokens.slice(a.next, b.at)
  return between.length === 1 && ands.has(between[0]!.low) ? [a, b] : null
}
