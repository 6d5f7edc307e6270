import type { DealKind, DealStatus, FoundFigure } from '../../model/extraction'
import type { Party, Scene } from './deal-scenes'
import { isPassive, mayDeal, passiveSides, wayOf } from './deal-voices'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealVerb } from '../languages/language'

/** A deal as one sentence tells it; a side is null where the sentence names nobody. */
export interface Telling {
  kind: DealKind
  from: string | null
  to: string | null
  figure: FoundFigure | null
  statuses: Clue<DealStatus>[]
  /** Gives back what was given before. */
  back: boolean
}

/** The deals that one sentence tells: one for each amount with a verb or noun of dealing, or one without amount. */
export function tellingsOf(scene: Scene, topic: string | null): Telling[] {
  if (scene.verbs.length + scene.nouns.length + scene.states.length === 0) return []
  const told = scene.amounts.flatMap((amount, i) =>
    isRangeStart(scene, i) ? [] : (withAmount(scene, amount, topic) ?? []),
  )
  if (scene.amounts.length > 0) return told
  const bare = withoutAmount(scene)
  return bare ? [bare] : []
}

const reach = 22

/** Of "de 12 à 8 millions" the second number is where the deal stands. */
function isRangeStart({ amounts, line }: Scene, i: number): boolean {
  const [first, second] = [amounts[i]!, amounts[i + 1]]
  if (!second || second.at - first.next !== 1) return false
  return line.language.amounts.ranges.to.includes(line.tokens[first.next]!.low)
}

function withAmount(scene: Scene, amount: Clue<FoundFigure>, topic: string | null): Telling | null {
  // Cents and small change are said of deals only in figures of speech: "pas un euro versé".
  if (amount.value.value < 1000) return null
  const verb = nearest(scene.verbs, amount.at, reach)
  const noun = nearest(scene.nouns, amount.at, reach)
  const clue =
    leading(verb, noun) ??
    nearest(
      scene.states.filter(({ value }) => value !== 'announced'),
      amount.at,
      8,
    )
  if (!clue) return null
  const sides = sidesOf(scene, verb, noun, clue, topic)
  if (!sides.from && !sides.to) return null
  return {
    kind: kindOf(verb, noun),
    ...sides,
    figure: amount.value,
    statuses: statusesOf(
      statesOf(scene, amount, verb),
      governing(scene, verb)?.value.status ?? nounStatus(scene, noun),
      clue,
    ),
    back: verb?.value.back ?? false,
  }
}

/** "a promise", "une offre": the noun of a verb tells what its verb would. */
function nounStatus({ line: { tokens, language } }: Scene, noun: Clue<DealKind> | null): DealStatus | null {
  const verbal = noun && language.dealings.nounsToo.includes(tokens[noun.at]!.low)
  return verbal ? (dealBooksOf(language).verbs(tokens, noun.at)?.value.status ?? null) : null
}

/** "offered to repay", "promised to buy": the verb before decides how far the deal is. */
function governing(scene: Scene, verb: Clue<DealVerb> | null): Clue<DealVerb> | null {
  const before = scene.verbs.filter(
    ({ at, value }) => verb && at < verb.at && verb.at - at <= 6 && value.status !== 'signed',
  )
  return before.at(-1) ?? verb
}

/** The states told of one amount among several: each goes to the amount nearest to it. */
function statesOf(scene: Scene, amount: Clue<FoundFigure>, verb: Clue<DealVerb> | null): Clue<DealStatus>[] {
  return scene.states.filter((state) => {
    const own = nearness(state, amount.at)
    // What somebody will do next changes nothing of what was done.
    if (verb?.value.status === 'signed' && state.value === 'intended' && state.at > verb.at) return false
    return own <= 60 && scene.amounts.every((other) => nearness(state, other.at) >= own)
  })
}

/** Without an amount only a signature or a purchase between two names that the sentence itself gives counts. */
function withoutAmount(scene: Scene): Telling | null {
  const signed = scene.states.find(({ value }) => value === 'signed')
  const noun = signed && scene.nouns.find(({ at }) => at > signed.at)
  const bought = scene.verbs.find(({ value }) => value.kind === 'acquisition' || value.kind === 'merger')
  const clue = noun ?? bought
  if (!clue || (bought && !noun && bought.value.status === 'negotiating')) return null
  const sides = sidesOf(scene, noun ? null : (bought ?? null), noun ?? null, clue, null)
  if (!sides.from || !sides.to) return null
  return {
    kind: kindOf(noun ? null : (bought ?? null), noun ?? null),
    ...sides,
    figure: null,
    statuses: statusesOf(scene.states, bought?.value.status ?? null, clue),
    back: false,
  }
}

function nearest<T>(clues: Clue<T>[], at: number, reach: number): Clue<T> | null {
  const near = clues.filter((clue) => Math.abs(clue.at - at) <= reach)
  return near.sort((a, b) => nearness(a, at) - nearness(b, at))[0] ?? null
}

// What stands before the amount governs it more often than what follows.
function nearness(clue: Clue<unknown>, at: number): number {
  return clue.at < at ? at - clue.at : (clue.at - at) * 2
}

function leading(verb: Clue<DealVerb> | null, noun: Clue<DealKind> | null): Clue<unknown> | null {
  if (!verb || !noun) return verb ?? noun
  return verb.at < noun.at ? verb : noun
}

function kindOf(verb: Clue<DealVerb> | null, noun: Clue<DealKind> | null): DealKind {
  if (!verb) return noun?.value ?? 'contract'
  const general =
    verb.value.status === 'intended' || verb.value.status === 'negotiating' || verb.value.kind === 'contract'
  return noun && general ? noun.value : verb.value.kind
}

function sidesOf(
  scene: Scene,
  verb: Clue<DealVerb> | null,
  noun: Clue<DealKind> | null,
  clue: Clue<unknown>,
  topic: string | null,
): { from: string | null; to: string | null } {
  if (verb && isPassive(scene, verb)) return passiveSides(scene, verb)
  const head = verb && verb.at <= clue.at ? verb.at : Math.min(clue.at, stateBefore(scene, clue.at))
  const before = scene.parties.filter(({ next, kind }) => next <= head && mayDeal(kind))
  const after = scene.parties.filter(({ at, kind }) => at >= head && mayDeal(kind))
  const both = before.length > 1 && joined(scene, before)
  const subject = both ? before.at(-2)! : subjectOf(scene, before, head)
  const other = (both ? before.at(-1) : after.find(({ id }) => id !== subject?.id)) ?? null
  const self = subject?.id ?? unnamedSubject(scene, head, other, topic)
  const [giver, taker] = subjectGives(scene, verb, noun, other)
    ? [self, other?.id ?? null]
    : [other?.id ?? null, self]
  return giver === taker ? { from: giver, to: null } : { from: giver, to: taker }
}

/** Who acts where no name stands before the verb: the speaker for "we", else whom the text was speaking of. */
function unnamedSubject(
  scene: Scene,
  head: number,
  other: Party | null,
  topic: string | null,
): string | null {
  const { tokens, language } = scene.line
  const { own, pronouns } = language.dealings
  const before = tokens.slice(Math.max(0, head - 6), head).map(({ low }) => low)
  const speaks = scene.source !== null && other?.id !== scene.source
  if (!speaks) return topic
  const pronoun = before.findLast((low) => pronouns.includes(low) || own.includes(low))
  return pronoun === undefined || own.includes(pronoun) ? scene.source : topic
}

/** The nearest state before a clue: what "négocie" says of a loan, its subject says too. */
function stateBefore(scene: Scene, at: number): number {
  const states = scene.states.filter(
    (state) => state.at < at && at - state.at <= 18 && state.value !== 'announced',
  )
  return states.at(-1)?.at ?? at
}

/**
 * The nearest name before the verb, or the one it stands in apposition to ("Straits Meridian, a fund from Singapore").
 * Behind a pronoun it is the name that the sentence began with.
 */
function subjectOf(scene: Scene, before: Party[], head: number): Party | null {
  const last = before.at(-1)
  if (!last) return null
  const { tokens, language } = scene.line
  const near = tokens.slice(Math.max(last.next, head - 6), head)
  const referring = near.some(({ low }) => language.dealings.pronouns.includes(low))
  if (referring) return before.find(({ id }) => id === scene.source) ?? before[0]!
  const apposed = before.at(-2)
  const inside = /^(?:d'|de|du|des|of|from|in|a|to)$/.test(tokens[last.at - 1]?.low ?? '')
  return apposed && inside && tokens[apposed.next]?.text === ',' ? apposed : last
}

/** "Nvidia et OpenAI signaient": both sides stand before the verb. */
function joined(scene: Scene, before: Party[]): boolean {
  const [a, b] = before.slice(-2)
  const between = scene.line.tokens.slice(a!.next, b!.at)
  return between.length === 1 && /^(?:et|and|&)$/.test(between[0]!.low)
}

/** Whether the subject pays: verbs say so; loans and offers "from" or "with" somebody are that one's. */
function subjectGives(
  scene: Scene,
  verb: Clue<DealVerb> | null,
  noun: Clue<DealKind> | null,
  other: Party | null,
): boolean {
  const { tokens, language } = scene.line
  const given = noun !== null && dealBooksOf(language).givenBy(tokens, noun.at) !== null
  const way = other ? wayOf(scene, other) : null
  if (given && (way === 'from' || way === 'with')) return false
  if (noun && !verb && noun.value === 'sale') return false
  // Who negotiates a loan and names no borrower borrows.
  if (noun?.value === 'loan' && !verb && !other && given) return !scene.states.some(isUnderWay)
  if (verb && way === 'from' && verb.value.kind === 'funding' && verb.value.subject === 'gives') return false
  return verb ? verb.value.subject === 'gives' : true
}

function isUnderWay({ value }: Clue<DealStatus>): boolean {
  return value === 'negotiating' || value === 'signed'
}

const rank: DealStatus[] = [
  'denied',
  'collapsed',
  'on hold',
  'intended',
  'negotiating',
  'signed',
  'announced',
]

/** The state a sentence starts from and, where it tells one, the end it comes to. */
function statusesOf(
  states: Clue<DealStatus>[],
  done: DealStatus | null,
  clue: Clue<unknown>,
): Clue<DealStatus>[] {
  const hard = states.filter(({ value }) => rank.indexOf(value) <= 2)
  const soft = states.filter(({ value }) => rank.indexOf(value) > 2)
  const told = hardest(soft)
  const base =
    told && !(told.value === 'announced' && done === 'signed')
      ? told
      : { value: done ?? 'announced', at: clue.at, next: clue.next }
  const end = hardest(hard)
  return end ? [base, end] : [base]
}

/** The state that outweighs the others of its sentence. */
export function hardest(states: Clue<DealStatus>[]): Clue<DealStatus> | null {
  return [...states].sort((a, b) => rank.indexOf(a.value) - rank.indexOf(b.value))[0] ?? null
}
