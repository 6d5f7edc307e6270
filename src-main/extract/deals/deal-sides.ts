import type { DealKind } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { isOwner, type Party } from './party'
import { fineOf, fineSides } from './deal-fines'
import { nounSides } from './deal-nouns'
import { governing } from './deal-statuses'
import type { Sides } from './sides'
import { clientOf, isNamelessSubject, joined, subjectOf, unnamedSubject } from './deal-subjects'
import { isPassive, passiveSides } from './deal-voices'
import { mayDeal, wayOf, type Way } from './deal-ways'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealVerb } from '../languages/dealings'
import type { Language } from '../languages/language'

/** The words of a deal in a sentence: a verb, a noun, or both, and the one of them that leads. */
export interface Deed {
  verb: Clue<DealVerb> | null
  noun: Clue<DealKind> | null
  clue: Clue<unknown>
}

export function sidesOf(told: Scene, deed: Deed, topic: string | null): Sides {
  const { verb, clue } = deed
  const scene = inQuote(told, clue.at)
  if (verb && isPassive(scene, verb)) return { ...passiveSides(scene, verb), forThing: false }
  if (deed.noun?.value === 'fine' && !verb) {
    const struck = fineOf(scene, deed.noun)
    if (struck) return { ...struck, forThing: false }
  }
  const nominal = deed.noun && !verb ? nounSides(scene, deed.noun, topic) : null
  if (nominal) return nominal
  const head = verb && verb.at <= clue.at ? verb.at : Math.min(clue.at, stateBefore(scene, clue.at))
  const dealing = scene.parties.filter((party) => mayDeal(scene, party))
  const before = dealing.filter(({ next }) => next <= head)
  const after = dealing.filter(
    (party) => party.at >= head && party.id !== scene.source && !actsLater(scene, party, clue.at),
  )
  const pair = joined(scene, before)
  const subject = pair
    ? pair[0]
    : notOther(scene, ownSubject(scene, subjectOf(scene, before, head), head), after)
  if (verb?.value.kind === 'fine') {
    // "The watchdog proposed fining X": whoever proposes it would take it.
    const lead = governing(scene, verb)?.at ?? head
    const ahead = before.filter(({ next }) => next <= lead)
    return { ...fineSides(scene, verb, subject ?? subjectOf(scene, ahead, lead), after), forThing: false }
  }
  const rest = after.filter(({ id }) => id !== subject?.id)
  const gives = subjectGives(scene, deed, rest)
  const other = pair ? pair[1] : otherOf(scene, deed, rest, gives)
  const client = clientOf(scene, head)
  const self =
    (client === undefined ? subject?.id : client) ??
    unnamedSubject(scene, head, other, {
      topic,
      loose: verb !== null || (gives && deed.noun?.value !== 'fine'),
    })
  const referred =
    other?.id ?? (gives ? (pronounObject(scene, head, self, topic) ?? ownerOf(scene, subject)) : null)
  const [from, to] = gives ? [self, referred] : [referred, self]
  const invests = (verb?.value.kind ?? deed.noun?.value) === 'investment'
  const forThing =
    gives && !referred && ((invests && isForThing(scene, deed)) || (verb !== null && isSettling(scene, verb)))
  if (from !== to) return { from, to, forThing }
  // Whom the sentence itself names is surer than whom it leaves out.
  return other && gives && isNamed(scene, other) ? { from: null, to, forThing } : { from, to: null, forThing }
}

/** "X said that the state had put £3m in": whoever speaks does nothing in what he tells of another. */
function ownSubject(scene: Scene, subject: Party | null, head: number): Party | null {
  const { tokens, language } = scene.line
  if (!subject) return subject
  const clause = tokens.slice(subject.next, head)
  const that = clause.findLastIndex(({ low }) => language.dealings.that.includes(low))
  const { pronouns, own } = language.dealings
  const goesOn = clause.slice(that + 1).some(({ low }) => pronouns.includes(low) || own.includes(low))
  return that >= 0 && !goesOn && isNamelessSubject(scene, head) ? null : subject
}

/** "An offer of £2m was accepted, until X dangled £3m": who does the next thing is no side of this one. */
function actsLater(scene: Scene, party: Party, at: number): boolean {
  const { verbs, amounts } = scene
  const acts = verbs.some((verb) => verb.at > at && verb.at >= party.next && verb.at - party.next <= 1)
  return acts && wayOf(scene, party) === null && amounts.some(({ at: sum }) => sum > at && sum < party.at)
}

/** "The company paid £3m to its parent, X": a noun that may stand for X does not where X is named as the other side. */
function notOther(scene: Scene, subject: Party | null, after: Party[]): Party | null {
  const other =
    subject &&
    !isNamed(scene, subject) &&
    after.some((party) => party.id === subject.id && isNamed(scene, party))
  return other ? null : subject
}

function isNamed({ named }: Scene, party: Party): boolean {
  return named.some(({ at }) => at === party.at)
}

/** In what is quoted word for word only names within it are sides, and its pronouns tie to nobody but the speaker. */
function inQuote(scene: Scene, at: number): Scene {
  const quote = scene.quoted.find((one) => one.at <= at && at < one.next)
  if (!quote) return scene
  const within = (party: Party) => party.at >= quote.at && party.next <= quote.next
  return {
    ...scene,
    named: scene.named.filter(within),
    parties: scene.parties.filter(within),
    isQuoted: true,
  }
}

/** The side beside the subject: each kind of deal leads to it by its own words. */
function otherOf(scene: Scene, { verb, noun }: Deed, after: Party[], gives: boolean): Party | null {
  const along = (...ways: Way[]) =>
    ways.flatMap((way) => after.filter((party) => wayOf(scene, party) === way))[0] ?? null
  const kind = verb?.value.kind ?? noun?.value
  const rebuffer = gives ? after.find((party) => isRebuffer(scene, party)) : undefined
  if (rebuffer) return rebuffer
  if (kind === 'fine') return along('by')
  if (verb?.value.asks) return along('to', 'from', null)
  if (kind === 'layoffs') return null
  if (!gives && (kind === 'sale' || noun?.value === 'sale' || verb?.value.kind === 'contract')) {
    const buyers = after.filter((party) => !isInside(scene, party))
    const buyer = buyers.find((party) => wayOf(scene, party) === 'to')
    const found = buyer ?? along('with', 'by')
    return found ?? (kind === 'contract' ? null : buyingPlace(scene, buyers))
  }
  if (!gives && verb)
    return (
      along('from', 'with', 'by') ??
      (verb.value.kind === 'loan' ? along('to') : noun?.value === 'contract' ? clientIn(scene, after) : null)
    )
  if (!gives) return along('from', 'with', 'by', 'to')
  if (kind === 'acquisition') return along(null, 'to', 'from', 'with')
  // "led with 18 million, and the rest came from X": nobody gives to those from whom something comes.
  return along('to') ?? (noun ? along(null, 'with', 'from') : along(null, 'with'))
}

/** "won a £9m contract to equip trains for X", "pour équiper les trains de X": whom the work is done for. */
function clientIn({ line, amounts }: Scene, after: Party[]): Party | null {
  const { tokens, language } = line
  const { aims, purposes } = language.dealings
  return (
    after.find((party) => {
      const amount = amounts.findLast(({ next }) => next <= party.at)
      const between = amount ? tokens.slice(amount.next, party.at) : []
      const aim = between.findIndex(({ low }) => aims.includes(low) || purposes.includes(low))
      return aim >= 0 && language.dealings.infinitive.test(between[aim + 1]?.low ?? '')
    }) ?? null
  )
}

/** "sold its stake in X": what a share is of does not buy it. */
function isInside({ line }: Scene, { at }: Party): boolean {
  return line.language.dealings.into.includes(line.tokens[at - 1]?.low ?? '')
}

/** "rejected by X": the other side. */
function isRebuffer({ line }: Scene, { at }: Party): boolean {
  const { rebuffs, agents } = line.language.dealings
  const lead = line.tokens.slice(Math.max(0, at - 4), at).map(({ low }) => low)
  const by = lead.findIndex((low) => agents.includes(low))
  return by > 0 && rebuffs.includes(lead[by - 1]!)
}

/**
 * "a vendu son silo à Agrivalle", "a cédé son gardien Yann Le Du à Anvers": behind a sale a name that looks like a place
 * may be whoever bought, unless another body stands there.
 */
function buyingPlace(scene: Scene, after: Party[]): Party | null {
  const places = scene.parties.filter(({ kind, at }) => kind === 'place' && at > (scene.verbs[0]?.at ?? 0))
  return after.some(({ kind }) => kind !== 'person')
    ? null
    : (places.findLast((party) => wayOf(scene, party) === 'to') ?? null)
}

const aim = /^[a-z]/

/** "invest $10 million in a plant", "6 M€ dans l’usine", "consacrer 6 M€ à la reconversion": what comes in is a thing that has no name. */
function isForThing({ line, amounts }: Scene, { verb, clue }: Deed): boolean {
  const { tokens, language } = line
  const { into, things, bodies, towns } = language.dealings
  const { definite, indefinite } = language.speech
  const from = amounts.find(({ at }) => at > clue.at)?.next ?? clue.next
  const leads = verb?.value.status === 'announced' ? [...into, ...things] : into
  const at = tokens.findIndex(({ low }, i) => i >= from && i <= from + 2 && leads.includes(low))
  if (at < 0) return false
  const noun = [...definite, ...indefinite].includes(tokens[at + 1]?.low ?? '') ? tokens[at + 2] : undefined
  return noun !== undefined && aim.test(noun.low) && !bodies.includes(noun.low) && !towns.includes(noun.low)
}

/** "paid $45 million to settle claims": whoever made them. */
function isSettling({ line, amounts }: Scene, { at }: Clue<DealVerb>): boolean {
  const { settlings, purposes } = line.language.dealings
  const next = amounts.find((amount) => amount.at > at)?.next ?? at
  const [purpose, end] = line.tokens.slice(next, next + 2)
  return purposes.includes(purpose?.low ?? '') && settlings.includes(end?.low ?? '')
}

/** "Verra is ruined: its bank, X, has withdrawn a loan": whoever a possessive ties the subject to. */
function ownerOf({ line, parties }: Scene, subject: Party | null): string | null {
  const start = Math.max(0, (subject?.at ?? 0) - 4)
  const near = line.tokens.slice(start, subject?.at ?? 0)
  const { owners } = line.language.dealings
  const possessive = near.findLastIndex(({ low }) => owners.includes(low))
  if (!subject || possessive < 0 || near.slice(possessive).every(({ text }) => text !== ',')) return null
  const owner = parties.findLast(({ next, id }) => next <= start + possessive && id !== subject.id)
  return owner?.id ?? null
}

/** "lui a offert", "vous a promis", "promised us": the one that the text is about, or was speaking of. */
function pronounObject(scene: Scene, head: number, self: string | null, topic: string | null): string | null {
  const { tokens, language } = scene.line
  const { objects, ownObjects, hearerObjects, personObjects } = language.dealings
  const near = tokens.slice(Math.max(0, head - 3), head + 3).map(({ low }) => low)
  const isOther = (id: string | null) => id !== null && id !== self
  if (near.some((low) => ownObjects.includes(low)))
    return [scene.sourceBody, scene.main].find(isOther) ?? null
  if (scene.isQuoted) return null
  if (near.some((low) => hearerObjects.includes(low))) return isOther(scene.main) ? scene.main : null
  if (near.some((low) => personObjects.includes(low)))
    return [scene.life, scene.lastPerson, topic].find(isOther) ?? null
  if (near.some((low) => objects.includes(low))) return [scene.life, topic, scene.main].find(isOther) ?? null
  return null
}

/** The nearest state before a clue: what "négocie" says of a loan, its subject says too. */
function stateBefore(scene: Scene, at: number): number {
  const states = scene.states.filter(
    (state) => state.at < at && at - state.at <= 18 && state.value !== 'announced',
  )
  return states.at(-1)?.at ?? at
}

/** Whether the subject pays: verbs say so; loans and offers "from" or "with" somebody are that one's. */
function subjectGives(scene: Scene, { verb, noun }: Deed, after: Party[]): boolean {
  const { tokens, language } = scene.line
  if (verb?.value.asks) return false
  if (verb?.value.keeps) return true
  const given = noun !== null && isGiven(noun, tokens, language)
  if (given && isOwned(scene, noun)) return true
  // "…, with Y also taking part": beside whom somebody gives.
  const giver = after.find(
    (party) =>
      /^(?:from|with|by)$/.test(wayOf(scene, party) ?? '') &&
      !(noun && tokens.slice(noun.next, party.at - 1).some(({ text }) => text === ',')),
  )
  if (given && giver) return false
  if (noun && !verb && noun.value === 'sale') return false
  // Who negotiates a loan and names no borrower borrows.
  if (noun?.value === 'loan' && !verb && !giver && given)
    return after.some((party) => isLentTo(scene, noun, party)) || !scene.states.some(isUnderWay)
  return verb ? verb.value.subject === 'gives' : true
}

/** "Arsenal's £60m bid": whose offer it is. */
function isOwned({ line, parties }: Scene, noun: Clue<DealKind>): boolean {
  return parties.some((party) => party.next < noun.at && noun.at - party.next <= 5 && isOwner(line, party))
}

function isGiven({ at, next }: Clue<DealKind>, tokens: Scene['line']['tokens'], language: Language): boolean {
  const { givenBy } = dealBooksOf(language)
  return tokens.slice(at, next).some((_, i) => givenBy(tokens, at + i) !== null)
}

/** "a £3m loan to X", "un prêt de 3 millions à X". */
function isLentTo(scene: Scene, noun: Clue<DealKind>, party: Party): boolean {
  const between = scene.line.tokens.slice(noun.next, party.at)
  return wayOf(scene, party) === 'to' && between.every(({ text }) => text !== ',')
}

function isUnderWay({ value }: Scene['states'][number]): boolean {
  return value === 'negotiating' || value === 'signed'
}
