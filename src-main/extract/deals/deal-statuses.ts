import type { DealKind, DealStatus, FoundFigure } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { isAim } from './deal-subjects'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealVerb } from '../languages/dealings'

/** A fine is asked for or lifted; nobody negotiates or signs it. */
export function fitting(kind: DealKind): (state: Clue<DealStatus>) => boolean {
  return ({ value }) => kind !== 'fine' || value === 'collapsed' || value === 'denied'
}

/** "a promise", "une offre": the noun of a verb tells what its verb would. */
export function nounStatus(
  { line: { tokens, language } }: Scene,
  noun: Clue<DealKind> | null,
): DealStatus | null {
  const before = noun ? tokens.slice(Math.max(0, noun.at - 4), noun.at) : []
  if (before.some(({ low }) => language.dealings.threats.includes(low))) return 'intended'
  const verbal = noun && language.dealings.nounsToo.includes(tokens[noun.at]!.low)
  return verbal ? (dealBooksOf(language).verbs(tokens, noun.at)?.value.status ?? null) : null
}

/** "offered to repay", "promised to buy": the verb before decides how far the deal is. */
export function governing(scene: Scene, verb: Clue<DealVerb> | null): Clue<DealVerb> | null {
  const before = scene.verbs.filter(
    ({ at, value }) => verb && at < verb.at && verb.at - at <= 6 && value.status !== 'signed',
  )
  return before.at(-1) ?? verb
}

/** How far a verb says that a deal is: what will be bought is not bought yet. */
export function statusOf({ line }: Scene, verb: Clue<DealVerb> | null): DealStatus | null {
  if (!verb) return null
  const { status } = verb.value
  const later =
    line.language.dealings.futureForm.test(line.tokens[verb.at]!.low) ||
    (verb.value.kind === 'acquisition' && isAim(line, verb.at))
  if (later && (status === 'signed' || status === 'announced')) return 'intended'
  const isDue = isDuty(line, verb.at)
  if (isDue && (status === 'signed' || status === 'announced')) return 'intended'
  const pluperfect = line.language.dealings.pluperfects.includes(line.tokens[verb.at - 1]?.low ?? '')
  return pluperfect && status === 'announced' ? 'signed' : status
}

/** "must pay", "devra verser", and with words between before an infinitive: "doit par ailleurs verser". */
function isDuty({ tokens, language }: Scene['line'], at: number): boolean {
  const { duties, infinitive } = language.dealings
  const back = language.dealings.headFirst && infinitive.test(tokens[at]!.low) ? 4 : 2
  const lead = tokens.slice(Math.max(0, at - back), at)
  const duty = lead.findLastIndex(({ low }) => duties.includes(low))
  return duty >= 0 && lead.slice(duty).every(({ kind }) => kind === 'word')
}

/** The states told of one amount among several: each goes to the amount nearest to it. */
export function statesOf(
  scene: Scene,
  amount: Clue<FoundFigure>,
  verb: Clue<DealVerb> | null,
): Clue<DealStatus>[] {
  const others = scene.amounts.filter(({ value }) => value.value >= 1000)
  return scene.states.filter((state) => {
    const own = nearness(state, amount.at)
    // What stands before a colon is told of something else than the verb behind it.
    if (verb && scene.line.tokens.slice(state.at, verb.at).some(({ text }) => text === ':')) return false
    // What somebody will do next changes nothing of what was done.
    if (verb?.value.status === 'signed' && state.value === 'intended' && state.at > verb.at) return false
    return own <= 60 && others.every((other) => nearness(state, other.at) >= own)
  })
}

/** How far a word is from an amount: what stands before governs it more often than what follows. */
export function nearness(clue: Clue<unknown>, at: number): number {
  return clue.at < at ? at - clue.at : (clue.at - at) * 2
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
export function statusesOf(
  states: Clue<DealStatus>[],
  done: DealStatus | null,
  clue: Clue<unknown>,
): Clue<DealStatus>[] {
  const soft = states.filter(({ value }) => rank.indexOf(value) > 2)
  const told = hardest(soft)
  const base =
    told && !(told.value === 'announced' && done === 'signed')
      ? told
      : { value: done ?? 'announced', at: clue.at, next: clue.next }
  const end = ended(states)
  return end ? [base, end] : [base]
}

/** The hardest state by which a deal comes to nothing, at least for now. */
export function ended(states: Clue<DealStatus>[]): Clue<DealStatus> | null {
  return hardest(states.filter(({ value }) => rank.indexOf(value) <= 2))
}

/** The state that outweighs the others of its sentence. */
export function hardest(states: Clue<DealStatus>[]): Clue<DealStatus> | null {
  return [...states].sort((a, b) => rank.indexOf(a.value) - rank.indexOf(b.value))[0] ?? null
}
