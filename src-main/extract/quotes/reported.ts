import type { Span } from '../../model/span'
import { behindApposition } from './apposed'
import type { Cue } from './cue'
import { clauseAround, clauseBefore } from './clauses-before'
import { lowerOf } from './mention'
import type { Scene } from './scene'
import { infinitiveClause, thatClause } from './that-clauses'
import { afterDateline, trimmed, type Reported } from './told'

/** The reported speech of a frame that holds no quoted words. */
export function reportedIn(scene: Scene, text: string): Reported[] {
  const told = toldApart(scene, text)
  const one = told.length > 0 ? null : firstReported(scene, text)
  return one ? [one] : told
}

/** What a verb of its own leads to. */
const own = new Set(['reported-that', 'reported-infinitive', 'selon'])

/**
 * "« … », a-t-il lancé, avant d'ajouter que le pont fermera", "called it “a sale” and said that …": beside quoted words only what
 * a verb of its own leads to, and what holds no quoted words. `quoted` are the verbs that lead to those.
 */
export function reportedBeside(scene: Scene, text: string, quoted: Span[]): Reported[] {
  const { items } = scene.frame
  for (const cue of scene.cues) {
    // "y voit « un brouillon » et affirme que …": behind "et" a verb leads to what follows, whatever was taken for its words.
    const isAnother = scene.frame.phrases.and.has(lowerOf(items[cue.from - 1]))
    if (!isAnother && quoted.some(({ start, end }) => start < cue.end && end > cue.start)) continue
    const found =
      cue.form === 'according'
        ? /^[:;]$/.test(lowerOf(items[cue.from - 1]))
          ? accordingClause(scene, cue, text)
          : byWhom(scene, cue, text)
        : (thatClause(scene, cue, text) ?? infinitiveClause(scene, cue, text))
    if (!found || !own.has(found.why)) continue
    const holds = items.some(
      (item) => item.kind === 'passage' && item.end > found.start && item.start < found.end,
    )
    if (!holds && found.end - found.start > 8) return [found]
  }
  return []
}

/** "a répliqué Me Loisel, selon qui le délai est passé": the one named before says what follows. */
function byWhom({ frame: { items, phrases } }: Scene, cue: Cue, text: string): Reported | null {
  const who = items[cue.to + 1]
  if (!phrases.relatives.has(lowerOf(who)) || !cue.subject?.entity) return null
  return trimmed(items[cue.to + 2]?.start, items.at(-1)?.end, text, cue, 'selon', 0.75)
}

/** "1 200 participants selon les organisateurs, 450 selon la police": two sources, each with its own number. */
function toldApart({ frame, cues }: Scene, text: string): Reported[] {
  const { items, phrases } = frame
  const sources = cues.filter(({ form, subject }) => form === 'according' && subject)
  const parts = sources.map((cue, index) => {
    const before = sources[index - 1]
    const from = before ? before.subject!.to + 1 : afterDateline(items)
    const words = items.slice(from, cue.from)
    const comma = !before || lowerOf(words[0]) === ',' || phrases.and.has(lowerOf(words[0]))
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
function accordingClause(scene: Scene, cue: Cue, text: string): Reported | null {
  const { items, phrases } = scene.frame
  const whose = byWhom(scene, cue, text)
  if (whose) return whose
  if (!cue.subject) return null
  if (cue.from <= 1 || /^[:;]$/.test(lowerOf(items[cue.from - 1]))) {
    let at = Math.max(cue.subject.to, cue.to) + 1
    // "By its reckoning the field holds …"
    if (cue.to > cue.subject.to && lowerOf(items[at]) !== ',')
      return trimmed(items[at]?.start, items.at(-1)?.end, text, cue, 'selon', 0.8)
    let depth = 0
    // "Selon la coopérative X, qui collecte …, la récolte …": the clause follows the last comma of the phrase.
    if (lowerOf(items[at]) !== ',')
      while (at < items.length && lowerOf(items[at]) !== ',' && depth++ < 14) at++
    at = behindApposition(scene.frame, at)
    // "Selon un rapport, que L'Est s'est procuré, …"
    if (phrases.relatives.has(lowerOf(items[at + 1])) || phrases.that.has(lowerOf(items[at + 1])))
      do at++
      while (at < items.length && lowerOf(items[at]) !== ',')
    return trimmed(items[at + 1]?.start, items.at(-1)?.end, text, cue, 'selon', 0.85)
  }
  const first = items[clauseHead(scene.frame, cue.from)]!
  const behind = behindSource(scene.frame, cue.subject.to + 1)
  const parted = items.findIndex((item, at) => at > behind && lowerOf(item) === ';')
  const last = parted < 0 ? items.length - 1 : parted - 1
  const end = goesOnAfter(scene.frame, behind) ? items[last]!.end : items[cue.from - 1]!.end
  return trimmed(first.start, end, text, cue, 'selon', 0.75)
}

// Fewer words than these behind a semicolon are no clause of their own.
const leastClause = 3

/** Where the clause begins that a source behind it tells: what a semicolon parts off before it is another's. */
function clauseHead({ items }: Scene['frame'], source: number): number {
  const parted = items.findLastIndex((item, at) => at < source && lowerOf(item) === ';')
  return parted >= 0 && source - parted > leastClause ? parted + 1 : afterDateline(items)
}

/** "…, d'après plusieurs de ses conseillers, …": behind whom the first words for a source belong to. */
function behindSource({ items, phrases }: Scene['frame'], at: number): number {
  const word = lowerOf(items[at])
  if (!phrases.of.has(word) && !phrases.contracted.has(word)) return at
  const comma = items.slice(at, at + 7).findIndex((item) => lowerOf(item) === ',')
  return comma < 0 ? at : at + comma
}

/** "Elle devrait, selon une source judiciaire, être jugée": the clause goes on behind who is named, and holds them. */
function goesOnAfter({ items, phrases }: Scene['frame'], at: number): boolean {
  const rest = items.slice(at + 1)
  return lowerOf(items[at]) === ',' && rest.length > 3 && !phrases.relatives.has(lowerOf(rest[0]))
}
