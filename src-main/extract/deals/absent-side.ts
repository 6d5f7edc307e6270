import { firstWhere } from '../../text/first-where'
import { oncePer } from '../../text/once-per'
import { feature, wordOf, type Feature } from '../ranker'
import type { Scene } from './deal-scenes'
import { dealBooksOf } from './deal-words'
import { standing } from './named-side'
import type { Party } from './party'
import { cluesAt, wordsOf } from './scene-words'
import { rankIn, type Cast, type Member } from './side-cast'
import type { Place } from './sites'

/** Of somebody whom the sentence does not name: where the text last did, how often, and which word may stand for him. */
export function absent(member: Member, place: Place, cast: Cast, add: (one: Feature) => void): void {
  const { scene, amount, index } = place
  const { sort, traces } = member
  const recency = cast.before(index)
  const latest = rankIn(recency.latest, member.id, 4)
  const subjects = rankIn(recency.subjects, member.id, 3)
  const counts = rankIn(recency.counts, member.id, 3)
  const last = traces[firstWhere(traces, (one) => one.scene >= index) - 1]
  const away = last ? Math.min(index - last.scene, 4) : 9
  const first = last?.first ?? false
  const isNear = last !== undefined && cast.scenes[last.scene]!.line.block === scene.line.block
  const isQuoted = scene.quoted.some(({ at, next }) => at <= amount.at && next >= amount.next)
  const speaks = isSpeaker(member.id, scene, cast.scenes[index - 1])
  add(feature`absent ${last !== undefined} ${sort} ${latest}`)
  add(feature`absent away ${away} ${first} ${isNear}`)
  add(feature`absent away ${away} ${sort}`)
  add(feature`absent subjects ${subjects} ${sort}`)
  add(feature`absent counts ${counts} ${sort}`)
  add(feature`absent counts ${counts} ${away} ${first}`)
  add(feature`absent quoted ${isQuoted} ${speaks} ${sort}`)
  for (const word of standIns(place)) {
    add(feature`absent ${word} ${sort}`)
    add(feature`absent ${word} ${away} ${first}`)
    add(feature`absent ${word} ${latest} latest ${sort}`)
    add(feature`absent ${word} ${subjects} subjects ${sort}`)
    add(feature`absent ${word} ${counts} counts ${sort}`)
    add(feature`absent ${word} ${speaks} ${isQuoted}`)
    if (member.id === cast.hero) add(feature`absent ${word} ${sort} hero`)
  }
  const clue = cluesAt(place)
  const named = Math.min(2, new Set(scene.parties.map(({ id }) => id)).size)
  const rank = cast.isLong ? rankIn(cast.ranks, member.id, 3) : 9
  add(feature`out ${clue.sort} ${named} ${rank}`)
  add(feature`out ${clue.sort} ${named} ${away} away`)
  add(feature`out ${rank} ${named} ${away} rank`)
  meant(member, place, { latest, speaks }, add)
}

function isSpeaker(id: string, scene: Scene, last: Scene | undefined): boolean {
  return [scene, last].some((one) => one !== undefined && (one.source === id || one.sourceBody === id))
}

/** Who or what acts in a clause without a name, the pronoun that something is done to, and how the sentence begins. */
const standIns = oncePer(({ scene, amount }: Place): number[] => {
  const { tokens, language } = scene.line
  const [from, to] = [amount.at, amount.next]
  const { pronouns, own, objects, ownObjects, personObjects, hearerObjects } = language.dealings
  let subject = 'none'
  for (let i = from - 1; i >= 0 && subject === 'none'; i--) {
    const { low } = tokens[i]!
    if (wordsOf(scene).isName[i]) subject = 'name'
    else if (own.includes(low) || pronouns.includes(low)) subject = low
  }
  const around = tokens.slice(Math.max(0, from - 8), to + 4)
  const object = around.find(({ low }) =>
    [objects, ownObjects, personObjects, hearerObjects].some((list) => list.includes(low)),
  )
  const start = tokens.findIndex(({ kind }) => kind === 'word')
  const opening = start < 0 ? '' : openingOf(tokens.slice(start, start + 4), language.speech.definite)
  return [wordOf(`subject ${subject}`), wordOf(`object ${object?.low ?? 'none'}`), wordOf(opening)]
})

/** "Le groupe a versé", "The lender agreed": the noun that the sentence begins with, or its first word. */
function openingOf(tokens: Scene['line']['tokens'], definite: string[]): string {
  const noun = tokens.slice(1).find(({ low, kind }) => kind === 'word' && low.length > 3)
  return definite.includes(tokens[0]!.low) && noun
    ? `noun ${noun.low.slice(0, 5)}`
    : `starts ${tokens[0]!.low.slice(0, 5)}`
}

const as = {
  nounBefore: wordOf('noun before'),
  nounAfter: wordOf('noun after'),
  ownBefore: wordOf('own before'),
  ownAfter: wordOf('own after'),
  pronounBefore: wordOf('pronoun before'),
  pronounAfter: wordOf('pronoun after'),
}

// A noun or pronoun farther off stands for somebody in another clause.
const reach = { back: 20, on: 12 }

/** Whom the sentence may mean by a noun or a pronoun that stands for him. */
function meant(
  { id, kind, called }: Member,
  place: Place,
  { latest, speaks }: { latest: number; speaks: boolean },
  add: (one: Feature) => void,
): void {
  const { scene, amount } = place
  const { tokens, language } = scene.line
  const { pronouns, own, persons } = language.dealings
  const { stems, isName } = wordsOf(scene)
  for (
    let i = Math.max(0, amount.at - reach.back);
    i < Math.min(tokens.length, amount.next + reach.on);
    i++
  ) {
    const { low } = tokens[i]!
    if (tokens[i]!.kind !== 'word' || isName[i] || (i >= amount.at && i < amount.next)) continue
    const isBefore = i < amount.at
    const party: Party = { id, kind: 'organization', at: i, next: i + 1 }
    if (called.has(stems[i]!) && isDefinite(scene, i)) {
      add(feature`meant by noun ${kind}`)
      standing(isBefore ? as.nounBefore : as.nounAfter, party, kind, place, add)
    } else if (own.includes(low)) {
      if (speaks) standing(isBefore ? as.ownBefore : as.ownAfter, party, kind, place, add)
    } else if (pronouns.includes(low) && latest <= 1 && (kind === 'person' || !persons.includes(low))) {
      const side = isBefore ? as.pronounBefore : as.pronounAfter
      standing(Math.imul(side, latest + 3), party, kind, place, add)
    }
  }
}

function isDefinite({ line: { tokens, language } }: Scene, at: number): boolean {
  const { leads, articles } = dealBooksOf(language)
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const { low, kind } = tokens[back]!
    if (kind !== 'word') return false
    if (leads.has(low) || articles.has(low)) return !language.speech.indefinite.includes(low)
  }
  return false
}
