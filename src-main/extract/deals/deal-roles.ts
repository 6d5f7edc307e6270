import type { DealKind, DealStatus, FoundFigure } from '../../model/extraction'
import { dealtAmounts } from './deal-amounts'
import type { Scene } from './deal-scenes'
import { refusalOf } from './deal-refusals'
import { nounSides } from './deal-nouns'
import { inClause, scopedTo, withoutAims } from './deal-scope'
import { sidesOf } from './deal-sides'
import type { Sides } from './sides'
import { transferOf, type Transfer } from './deal-transfers'
import {
  ended,
  fitting,
  governing,
  nearness,
  nounStatus,
  statesOf,
  statusesOf,
  statusOf,
} from './deal-statuses'
import { relativeBefore } from './deal-subjects'
import type { Clue } from './deal-words'
import type { DealVerb } from '../languages/dealings'

/** A deal as one sentence tells it; a side is null where the sentence names nobody. */
export interface Telling extends Sides {
  kind: DealKind
  figure: FoundFigure | null
  statuses: Clue<DealStatus>[]
  /** Gives back what was given before. */
  back: boolean
}

/** The deals that one sentence tells: one for each amount with a verb or noun of dealing, or one without amount. */
export function tellingsOf(scene: Scene, topic: string | null, dealt: ReadonlySet<number>): Telling[] {
  if (scene.verbs.length + scene.nouns.length + scene.states.length === 0 && !hasTransfer(scene)) return []
  const cut = layoffs(scene, topic)
  if (cut) return [cut]
  if (scene.amounts.length > 0)
    return dealtAmounts(scene, dealt).flatMap((amount) => withAmount(scene, amount, topic) ?? [])
  const bare = withoutAmount(scene) ?? endedMerger(scene, topic)
  return bare ? [bare] : []
}

function hasTransfer(scene: Scene): boolean {
  return scene.amounts.some((amount) => transferOf(scene, amount) !== null)
}

const reach = 22

/** A noun alone tells a deal only of the amount that hangs on it: "un prêt de 6 millions", "a fine of £85,000". */
const nounReach = 6

function withAmount(scene: Scene, amount: Clue<FoundFigure>, topic: string | null): Telling | null {
  const moved = transferOf(scene, amount)
  if (moved) return transferred(scene, amount, moved)
  const refused = refusalOf(scene, amount)
  if (refused) {
    const { sides, clue } = refused
    const offer = { value: 'negotiating' as const, at: amount.at, next: amount.next }
    return { kind: 'acquisition', ...sides, figure: amount.value, statuses: [offer, clue], back: false }
  }
  const noun = nearest(scene.nouns.filter(isNoLayoff), amount.at, reach)
  const verbs = inClause(scene, scene.verbs, amount).filter(isNoLayoff)
  const verb = nearest(withoutAims(scene, verbs, amount, noun), amount.at, reach)
  const state = nearest(
    scene.states.filter(({ value }) => value !== 'announced' && value !== 'intended'),
    amount.at,
    8,
  )
  const near = noun && (nearness(noun, amount.at) <= nounReach * 2 || scene.states.length > 0) ? noun : null
  const own = isToldAfter(scene, amount, verb) || isOfOtherClause(scene, near, verb) ? null : near
  const clue = (isRelative(scene, verb) ? verb : leading(verb, own)) ?? state
  if (!clue) return null
  const sides = sidesOf(scopedTo(scene, amount, clue), { verb, noun: own, clue }, topic)
  if (!sides.from && !sides.to && !isPublic(scene, verb)) return null
  const bought = isForPurchase(scene, amount)
  const kind = bought ? 'acquisition' : isForGoods(scene, amount, verb) ? 'contract' : kindOf(verb, own)
  return {
    kind,
    ...sides,
    figure: amount.value,
    statuses: statusesOf(
      statesOf(scene, amount, verb).filter(fitting(kind)),
      begun(kind, statusOf(scene, governing(scene, verb)) ?? nounStatus(scene, own)),
      clue,
    ),
    back: verb?.value.back ?? false,
  }
}

/** "proposed fining X": whoever punishes does not negotiate. */
function begun(kind: DealKind, status: DealStatus | null): DealStatus | null {
  return kind === 'fine' && status === 'negotiating' ? 'intended' : status
}

function transferred(scene: Scene, amount: Clue<FoundFigure>, { from, to, isLoan, clue }: Transfer): Telling {
  const kind = isLoan ? 'loan' : 'acquisition'
  const statuses = statusesOf(
    statesOf(scene, amount, null).filter(({ at }) => at !== clue.at),
    'signed',
    clue,
  )
  return { kind, from, to, forThing: to === null, figure: amount.value, statuses, back: false }
}

/** "the offer from X, which bid £2m": the verb has a subject of its own, whatever noun stands before. */
function isRelative({ line: { tokens, language } }: Scene, verb: Clue<DealVerb> | null): boolean {
  return verb !== null && language.dealings.relatives.includes(tokens[verb.at - 1]?.low ?? '')
}

/** "a versé 2 milliards pour acquérir Y", "paid $2bn to buy Y": what a payment is for. */
function isForPurchase({ line, verbs }: Scene, { next }: Clue<FoundFigure>): boolean {
  const { purposes } = line.language.dealings
  const verb = verbs.find(({ at }) => at > next && at - next <= 3)
  return verb?.value.kind === 'acquisition' && purposes.includes(line.tokens[verb.at - 1]!.low)
}

/** "L’État a injecté 2 milliards", "the government has promised £20 million": who gives has no name, yet all know it. */
function isPublic({ line, named }: Scene, verb: Clue<DealVerb> | null): boolean {
  if (verb?.value.subject !== 'gives' || verb.value.kind === 'fine') return false
  const end = relativeBefore(line, verb.at)?.at ?? verb.at
  const lead = line.tokens.slice(Math.max(0, end - 5), end)
  const at = lead.findIndex(({ low }) => line.language.dealings.publics.includes(low))
  const article = lead[at - 1]?.low ?? ''
  const between = lead.slice(at + 1)
  return (
    at > 0 &&
    line.language.speech.definite.includes(article) &&
    between.every(({ kind }) => kind === 'word') &&
    !named.some((party) => party.next > end - between.length && party.next <= end)
  )
}

/** "acheté pour 3 millions d’euros de matériel", "bought $4m worth of steel": goods are bought, and nobody is taken over. */
function isForGoods({ line }: Scene, { next }: Clue<FoundFigure>, verb: Clue<DealVerb> | null): boolean {
  const { tokens, language } = line
  const { worth, securities } = language.dealings
  const from = tokens[next]?.low === worth ? next + 1 : next
  const noun = language.speech.of.includes(tokens[from]?.low ?? '') ? tokens[from + 1] : undefined
  const isGoods = noun !== undefined && /^\p{Ll}/u.test(noun.text) && !securities.includes(noun.low)
  return verb?.value.kind === 'acquisition' && isGoods && !language.speech.definite.includes(noun.low)
}

/** "the £1.2 million it gave X": the verb behind an amount tells of it, whatever noun stands before. */
function isToldAfter(
  { line, parties }: Scene,
  { next }: Clue<FoundFigure>,
  verb: Clue<DealVerb> | null,
): boolean {
  const between = verb && verb.at > next && verb.at - next <= 4 ? line.tokens.slice(next, verb.at) : []
  return (
    between.some(({ low }) => line.language.dealings.pronouns.includes(low)) ||
    parties.some(({ at }) => at === next && between.length > 0)
  )
}

/** "If the sale fails, X will pay": the noun belongs to a clause that the verb's subject has left behind. */
function isOfOtherClause(
  { line, parties }: Scene,
  noun: Clue<DealKind> | null,
  verb: Clue<DealVerb> | null,
): boolean {
  if (!noun || !verb || noun.at > verb.at) return false
  const comma = line.tokens.findLastIndex(({ text }, at) => text === ',' && at > noun.at && at < verb.at)
  return comma >= 0 && parties.some(({ at }) => at === comma + 1)
}

function isNoLayoff({ value }: Clue<DealVerb> | Clue<DealKind>): boolean {
  return (typeof value === 'string' ? value : value.kind) !== 'layoffs'
}

/** "supprime 240 postes sur 1 200", "to lay off 15 of its workers": jobs are counted where other deals have money. */
function layoffs(scene: Scene, topic: string | null): Telling | null {
  const verb = scene.verbs.find(({ value }) => value.kind === 'layoffs') ?? null
  const noun = scene.nouns.find(({ value }) => value === 'layoffs') ?? null
  const clue = verb ?? noun
  const jobs = clue && scene.jobs.find(({ at }) => Math.abs(at - clue.at) <= 8)
  if (!clue || !jobs) return null
  const sides = sidesOf(scene, { verb, noun, clue }, topic)
  const from = sides.from ?? sides.to
  const statuses = statusesOf(statesOf(scene, jobs, verb), statusOf(scene, verb) ?? 'announced', clue)
  return from
    ? { kind: 'layoffs', from, to: null, forThing: true, figure: jobs.value, statuses, back: false }
    : null
}

/** "Le projet de fusion avec Agrivalle a été abandonné": the other side is whom the text was speaking of. */
function endedMerger(scene: Scene, topic: string | null): Telling | null {
  const noun = scene.nouns.find(({ value }) => value === 'merger')
  const end = ended(scene.states)
  const both = noun && end ? nounSides(scene, noun, topic) : null
  if (both && end) return { kind: 'merger', ...both, figure: null, statuses: [end], back: false }
  const other = scene.parties.find(({ at }) => noun && at > noun.at && at - noun.at <= 4)
  if (!noun || !end || !other || !topic || topic === other.id) return null
  const sides = { from: topic, to: other.id, forThing: false }
  return { kind: 'merger', ...sides, figure: null, statuses: [end], back: false }
}

/** Without an amount only a signature or a purchase between two names that the sentence itself gives counts. */
function withoutAmount(scene: Scene): Telling | null {
  const signed = scene.states.find(({ value }) => value === 'signed')
  const noun = signed && scene.nouns.find(({ at }) => at > signed.at)
  const bought = scene.verbs.find(({ value }) => value.kind === 'acquisition' || value.kind === 'merger')
  const clue = bought ?? noun
  if (!clue || (bought && bought.value.status === 'negotiating')) return null
  const deed = { verb: bought ?? null, noun: bought ? null : (noun ?? null), clue }
  const sides = sidesOf(scene, deed, null)
  if (!sides.from || !sides.to) return null
  // A runner who takes control of a race from another buys nobody.
  if (scene.parties.every(({ kind }) => kind === 'person')) return null
  return {
    kind: kindOf(deed.verb, deed.noun),
    ...sides,
    figure: null,
    statuses: statusesOf(
      scene.states,
      isDisowned(scene, bought) ? 'denied' : statusOf(scene, bought ?? null),
      clue,
    ),
    back: false,
  }
}

/** "did not acquire X", « n’a jamais racheté X », but not "has not yet bought X". */
function isDisowned({ line: { tokens, language } }: Scene, bought: Clue<DealVerb> | undefined): boolean {
  if (!bought) return false
  const { negations, yets } = language.dealings
  const before = tokens.slice(Math.max(0, bought.at - 3), bought.at)
  const around = [...before, ...tokens.slice(bought.next, bought.next + 3)]
  return (
    before.slice(-2).some(({ low }) => negations.includes(low)) &&
    around.every(({ low }) => !yets.includes(low))
  )
}

function nearest<T>(clues: Clue<T>[], at: number, reach: number): Clue<T> | null {
  const near = clues.filter((clue) => Math.abs(clue.at - at) <= reach)
  return near.sort((a, b) => nearness(a, at) - nearness(b, at))[0] ?? null
}

function leading(verb: Clue<DealVerb> | null, noun: Clue<DealKind> | null): Clue<unknown> | null {
  if (!verb || !noun) return verb ?? noun
  return verb.at < noun.at ? verb : noun
}

function kindOf(verb: Clue<DealVerb> | null, noun: Clue<DealKind> | null): DealKind {
  if (!verb) return noun?.value ?? 'contract'
  const { status, kind } = verb.value
  const general =
    status === 'intended' || status === 'negotiating' || kind === 'contract' || kind === 'funding'
  return noun && general ? noun.value : kind
}
