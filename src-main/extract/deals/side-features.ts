import { feature, wordOf, type Feature } from '../ranker'
import { absent } from './absent-side'
import { standing } from './named-side'
import { dealBooksOf } from './deal-words'
import { cluesAt, wordsOf } from './scene-words'
import { rankIn, type Cast, type Pair } from './side-cast'
import type { Place, Site } from './sites'

export type Role = keyof Pair

/** Who may be a side of a deal; null stands for nobody named. */
export interface Side {
  id: string | null
  /** What is true of him, whichever side he is. */
  shared: Feature[]
  /** What is true of him as who gives, and as who takes. */
  as: Record<Role, Feature[]>
}

const mostSides = 14

/** All who may be a side of what is told of an amount, with what speaks for each. */
export function sidesFor(site: Site, cast: Cast): Side[] {
  const beside = besideOf(site, cast)
  return [...nearest(site, cast), null].map((id) => ({
    id,
    shared: sharedFeatures(id, site, cast),
    as: {
      from: ownFeatures(id, { site, cast, beside }, 'from'),
      to: ownFeatures(id, { site, cast, beside }, 'to'),
    },
  }))
}

/** Those who may deal and are named near the places of an amount, those whom the text is most about, and those whom the rules say. */
function nearest(site: Site, cast: Cast): string[] {
  const away = new Map<string, number>()
  const maySide = (id: string): boolean =>
    cast.members.get(id)?.acts === true || site.ruled?.from === id || site.ruled?.to === id
  const note = (id: string | null, far: number): void => {
    if (id !== null && maySide(id)) away.set(id, Math.min(far, away.get(id) ?? Infinity))
  }
  for (const { index } of site.places) {
    for (let i = Math.max(0, index - 4); i <= Math.min(cast.scenes.length - 1, index + 1); i++) {
      const { parties, source, sourceBody } = cast.scenes[i]!
      for (const { id } of parties) note(id, Math.abs(i - index))
      for (const id of [source, sourceBody]) note(id, Math.abs(i - index) + 0.5)
    }
  }
  cast.ranks.slice(0, 5).forEach((id, rank) => note(id, 5 + rank))
  note(cast.hero, 4.5)
  note(site.ruled?.from ?? null, 0)
  note(site.ruled?.to ?? null, 0)
  return [...away]
    .sort((a, b) => a[1] - b[1])
    .slice(0, mostSides)
    .map(([id]) => id)
}

/** A title that names nobody tells nothing of the sides where the amount is told again. */
function tellingPlaces({ places }: Site): Place[] {
  const named = places.filter(({ scene }) => scene.parties.length > 0)
  return named.length > 0 ? named : places
}

const before = wordOf('before')
const after = wordOf('after')

function sharedFeatures(id: string | null, site: Site, cast: Cast): Feature[] {
  const places = tellingPlaces(site)
  const found = new Set<Feature>()
  const add = (one: Feature): void => void found.add(one)
  if (id === null) {
    for (const place of places) nobody(place, add)
    return [...found]
  }
  const member = cast.members.get(id)!
  add(feature`kind ${member.kind}`)
  if (cast.isLong) {
    const rank = rankIn(cast.ranks, id, 4)
    add(feature`rank ${rank} ${member.kind}`)
    if (id === cast.hero) add(feature`hero`)
    add(feature`times ${Math.min(5, member.times)}`)
    add(feature`titled ${member.traces[0]?.scene === 0}`)
  }
  for (const place of places) {
    const { scene, amount } = place
    const here = scene.parties.filter((party) => party.id === id)
    const ahead = here.findLast(({ next }) => next <= amount.at)
    const behind = here.find(({ at }) => at >= amount.next)
    if (ahead) standing(before, ahead, member.kind, place, add)
    if (behind) standing(after, behind, member.kind, place, add)
    if (ahead && behind) add(feature`before and after`)
    add(feature`source ${scene.source === id} ${scene.sourceBody === id} ${here.length > 0}`)
    add(feature`own ${ownAt(place)} ${scene.source === id} ${scene.sourceBody === id} ${member.kind}`)
    if (here.length === 0) absent(member, place, cast, add)
    trading(member.trades, here.length > 0, place, add)
  }
  return [...found]
}

const noTrade: ReadonlySet<number> = new Set([wordOf('no trade')])

/** Who lives by what is done gives: banks lend, watchdogs take fines. */
function trading(
  trades: ReadonlySet<number>,
  isHere: boolean,
  place: Place,
  add: (one: Feature) => void,
): void {
  const { sort, noun } = cluesAt(place)
  for (const trade of trades.size > 0 ? trades : noTrade) {
    add(feature`trade ${trade} ${isHere}`)
    add(feature`trade ${trade} ${noun?.value ?? 'none'} noun`)
    add(feature`trade ${trade} ${noun?.value ?? 'none'} ${isHere} noun`)
    add(feature`trade ${trade} ${sort} verb`)
  }
}

/** Whether a speaker tells of himself or of his side right before an amount: "j’ai mis", "we have invested". */
function ownAt({ scene: { line }, amount }: Place): string {
  const { own, ownSelf } = line.language.dealings
  const last = line.tokens
    .slice(Math.max(0, amount.at - 8), amount.at)
    .findLast(({ low }) => own.includes(low))
  return !last ? 'nobody' : ownSelf.includes(last.low) ? 'self' : 'side'
}

/** What speaks for nobody: how the sentence could name one. */
function nobody(place: Place, add: (one: Feature) => void): void {
  const { scene, amount } = place
  const count = (ids: string[]): number => Math.min(2, new Set(ids).size)
  const ahead = count(scene.parties.flatMap(({ next, id }) => (next <= amount.at ? [id] : [])))
  const behind = count(scene.parties.flatMap(({ at, id }) => (at >= amount.next ? [id] : [])))
  const { sort, noun } = cluesAt(place)
  add(feature`nobody ${ahead} ${behind}`)
  const aim = aimOf(place)
  add(feature`nobody aim ${aim}`)
  add(feature`nobody aim ${aim} ${behind}`)
  add(feature`nobody aim ${aim} ${sort}`)
  add(feature`nobody verb ${sort} ${ahead} ${behind}`)
  add(feature`nobody noun ${noun?.value ?? 'none'} ${ahead} ${behind}`)
  const { tokens } = scene.line
  const { stems, isName } = wordsOf(scene)
  for (let i = Math.max(0, amount.at - 14); i < Math.min(tokens.length, amount.next + 10); i++)
    if (tokens[i]!.kind === 'word' && !isName[i]) add(feature`nobody with ${stems[i]!} ${i < amount.at}`)
}

/** What stands behind an amount and its preposition: a name, a body without one, or a thing ("à la reconversion du site"). */
function aimOf({ scene: { line, named }, amount }: Place): string {
  const { tokens, language } = line
  const { leads, classes, towns } = dealBooksOf(language)
  const { toward, into, callings, jobs } = language.dealings
  const preposition = tokens[amount.next]?.low ?? ''
  if (![...toward, ...into].includes(preposition)) return 'none'
  let at = amount.next + 1
  while (at < tokens.length && at < amount.next + 3 && leads.has(tokens[at]!.low)) at++
  const noun = tokens[at]
  if (noun?.kind !== 'word' || named.some((party) => party.at <= at + 1 && at < party.next)) return 'name'
  const isBody =
    classes.has(noun.low) || towns.has(noun.low) || jobs.includes(noun.low) || callings.nouns.test(noun.low)
  return isBody ? 'body' : 'thing'
}

// A long text tells of many deals, and those far off tell nothing of this one.
const around = 20

/** The sides of the deals before and after one, the nearest first. */
interface Beside {
  past: Pair[]
  coming: Pair[]
}

function besideOf({ index }: Site, { read }: Cast): Beside {
  const isRead = (pair: Pair | null): pair is Pair => pair !== null
  return {
    past: read
      .slice(Math.max(0, index - around), index)
      .filter(isRead)
      .reverse(),
    coming: read.slice(index + 1, index + 1 + around).filter(isRead),
  }
}

function timesIn({ past, coming }: Beside, role: Role, id: string): number {
  let times = 0
  for (const pair of past) if (pair[role] === id) times++
  for (const pair of coming) if (pair[role] === id) times++
  return times
}

/** What the rules say of somebody as this side, and what he does in the deals before and after this one. */
function ownFeatures(
  id: string | null,
  { site, cast, beside }: { site: Site; cast: Cast; beside: Beside },
  role: Role,
): Feature[] {
  const { ruled } = site
  const other = role === 'from' ? 'to' : 'from'
  const kind = id === null ? 'nobody' : cast.members.get(id)!.kind
  const ruling =
    ruled === null ? 'none' : ruled[role] === id ? 'so' : id !== null && ruled[other] === id ? 'other' : 'no'
  const found = [feature`ruling ${ruling} ${kind}`, feature`ruling ${ruling} ${ruled?.kind ?? 'none'}`]
  if (ruled && ruled[role] === null) found.push(feature`ruling nobody ${kind}`)
  if (id === null || !cast.isLong) return found
  const doing = (pair: Pair | undefined): string =>
    !pair ? 'none' : pair[role] === id ? 'same' : pair[other] === id ? 'other' : 'no'
  const previous = doing(beside.past[0])
  const following = doing(beside.coming[0])
  const same = timesIn(beside, role, id)
  const counter = timesIn(beside, other, id)
  const isHere = site.places.some(({ scene }) => scene.parties.some((party) => party.id === id))
  return [
    ...found,
    feature`elsewhere ${Math.min(3, same)} ${Math.min(3, counter)} ${isHere}`,
    feature`elsewhere ${Math.min(3, same)} ${Math.min(3, counter)} ${ruling}`,
    feature`neighbours ${previous} ${following} ${isHere}`,
    feature`previous ${previous} ${kind} ${isHere}`,
  ]
}
