import type { FoundEntity } from '../../model/extraction'
import { firstWhere } from '../../text/first-where'
import { fold } from '../../text/folding'
import { genderOfFirstName } from '../entities/vocabulary'
import { trades } from '../languages/trades'
import { wordOf } from '../ranker'
import type { Scene } from './deal-scenes'
import { mayDeal, wayOf } from './deal-ways'
import { dealBooksOf } from './deal-words'
import { stemOf, wordsOf } from './scene-words'

/** Who gives and who takes. */
export interface Pair {
  from: string | null
  to: string | null
}

/** What the text as a whole tells of those who may be a side. */
export interface Cast {
  scenes: Scene[]
  /** In a passage of a few sentences nobody is whom the text is about. */
  isLong: boolean
  members: Map<string, Member>
  /** Ids by how much the text is about each, the first most; whose life it tells may stand last. */
  ranks: string[]
  /** Who is named most of all people, where somebody is often: a portrait means him by every pronoun. */
  hero: string | null
  /** The sides of each amount as read so far; null where it is nobody's. */
  read: (Pair | null)[]
  /** Before a sentence: who was named last, who began a sentence last, and who was named most. */
  before(index: number): Recency
}

export interface Member {
  id: string
  kind: FoundEntity['kind']
  /** What a pronoun can tell of it: a woman, a man, a person, a place or a body. */
  sort: number
  times: number
  /** Whether a sentence names it where it may be a side; a town where things merely happen never is. */
  acts: boolean
  /** In which sentences it is named, and whether first in them. */
  traces: Trace[]
  /** Beginnings of the nouns by which the text calls it: "the Dutch fund X", "X, its lender". */
  called: Set<number>
  /** What those nouns and its name tell of what it does. */
  trades: ReadonlySet<number>
}

interface Trace {
  scene: number
  first: boolean
}

/** Ids, the first ones first. */
interface Recency {
  latest: string[]
  subjects: string[]
  counts: string[]
}

const mostRecent = 6

// Whom so many sentences have not named, no sentence means without naming him.
const sentencesBack = 16

/** Those whom a text names, with where and how it does. */
export function castOf(
  scenes: Scene[],
  entities: FoundEntity[],
  ranks: string[],
  read: (Pair | null)[],
): Cast {
  const members = new Map(entities.map((entity) => [entity.id, memberOf(entity)]))
  for (const [index, scene] of scenes.entries()) {
    trace(scene, index, members)
    call(scene, members)
  }
  for (const member of members.values()) member.trades = tradesOf(member)
  const known = new Map<number, Recency>()
  const before = (index: number): Recency => {
    const there = known.get(index) ?? recencyAt(index, scenes, members)
    known.set(index, there)
    return there
  }
  return {
    scenes,
    isLong: scenes.length > 4,
    members,
    ranks,
    hero: mostNamed([...members.values()]),
    read,
    before,
  }
}

const often = 3

function mostNamed(members: Member[]): string | null {
  const people = members.filter(({ kind, times }) => kind === 'person' && times >= often)
  return people.sort((a, b) => b.times - a.times)[0]?.id ?? null
}

function memberOf({ id, kind, name, mentions }: FoundEntity): Member {
  const gender = kind === 'person' ? genderOfFirstName(name.split(/\s+/)[0]!) : null
  const nouns =
    kind === 'person'
      ? []
      : fold(name)
          .split(/[^a-z]+/)
          .filter((word) => word.length > 3)
  return {
    id,
    kind,
    sort: wordOf(gender ?? (kind === 'person' || kind === 'place' ? kind : 'body')),
    times: mentions.length,
    acts: kind !== 'place',
    traces: [],
    called: new Set(nouns.map((noun) => wordOf(stemOf(noun)))),
    trades: new Set(),
  }
}

const byNoun = new Map(
  Object.entries(trades).flatMap(([trade, list]) =>
    list.map((word) => [wordOf(stemOf(word)), wordOf(trade)] as const),
  ),
)

function tradesOf({ called }: Member): Set<number> {
  return new Set([...called].flatMap((noun) => byNoun.get(noun) ?? []))
}

function trace(scene: Scene, index: number, members: Map<string, Member>): void {
  const seen = new Set<string>()
  for (const party of scene.parties) {
    const member = members.get(party.id)
    if (member && !member.acts) member.acts = mayDeal(scene, party)
    if (seen.has(party.id)) continue
    member?.traces.push({ scene: index, first: seen.size === 0 && wayOf(scene, party) === null })
    seen.add(party.id)
  }
}

/** Notes the nouns beside the names of a sentence. */
function call(scene: Scene, members: Map<string, Member>): void {
  const { tokens, language } = scene.line
  const { functions } = dealBooksOf(language)
  const { stems, isName } = wordsOf(scene)
  for (const { id, at, next } of scene.named) {
    const own = members.get(id)
    const isWord = (i: number): boolean => tokens[i]?.kind === 'word' && !isName[i]
    const take = (i: number): void => {
      if (!functions.has(tokens[i]!.low) && tokens[i]!.low.length > 3) own?.called.add(stems[i]!)
    }
    for (let i = at - 1; i >= at - 4 && isWord(i); i--) take(i)
    if (/^[,(]$/.test(tokens[next]?.text ?? ''))
      for (let i = next + 1; i <= next + 6 && isWord(i); i++) take(i)
  }
}

function recencyAt(index: number, scenes: Scene[], members: Map<string, Member>): Recency {
  const near = scenes.slice(Math.max(0, index - sentencesBack), index)
  const ids = new Set(near.flatMap(({ parties }) => parties.map(({ id }) => id)))
  const rows = [...ids].flatMap((id) => {
    const traces = members.get(id)?.traces ?? []
    const count = firstWhere(traces, ({ scene }) => scene >= index)
    if (count === 0) return []
    const subject = traces.slice(Math.max(0, count - sentencesBack), count).findLast(({ first }) => first)
    return [{ id, latest: traces[count - 1]!.scene, subject: subject?.scene ?? -1, count }]
  })
  const by = (key: 'latest' | 'subject' | 'count'): string[] =>
    rows
      .filter((row) => row[key] >= 0)
      .sort((a, b) => b[key] - a[key] || b.latest - a.latest)
      .slice(0, mostRecent)
      .map(({ id }) => id)
  return { latest: by('latest'), subjects: by('subject'), counts: by('count') }
}

/** Where somebody stands in a list, with one number for whoever is not in it. */
export function rankIn(ids: string[], id: string, most: number): number {
  const rank = ids.indexOf(id)
  return rank < 0 || rank > most ? most + 1 : rank
}
