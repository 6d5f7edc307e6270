import type { Cue } from './cue'
import type { Candidate, Judges, Pair } from './judges'
import type { Mention } from './mention'
import { feature, wordOf, type Feature } from '../ranker'
import type { Attribution, Scene } from './scene'
import type { Asked, Placed } from './asked'
import { cueFeatures, cueOf } from './cue-features'
import { isAlone } from './item-kinds'
import { joinedTo, mentionFeatures, passageFeatures, whatOf, whereOf } from './speaker-features'

interface Choice extends Candidate {
  scene: Scene | null
}

/** One who may have said a passage, on the word of the likeliest cue; null stands for nobody named. */
export interface Contender {
  attribution: Attribution | null
  share: number
}

// Who is less likely than this is not worth asking who that is.
const faint = 0.02

/** Weighs all who may have said a passage against each other, the likeliest first. */
export function contendersFor(asked: Asked, near: Placed[], judges: Judges): Contender[] {
  const passage = passageFeatures(asked)
  const joined = joinedTo(passage)
  const known = new Map<Cue, Feature[]>()
  const choices = near.map((placed) => choiceOf(asked, placed, joined, known))
  const shared = [joined(wordOf('nobody'))]
  choices.push({ mention: null, scene: null, cues: [null], own: nobodys(asked), shared, pairs: [alone] })
  const shares = judges.speaker(choices, asked.scene.frame.items[asked.k]!)
  const contenders = choices.flatMap((choice, i): Contender[] => {
    const share = shares[i]!.reduce((sum, part) => sum + part, 0)
    return share < faint ? [] : [{ attribution: attributionOf(asked, choice, shares[i]!, share), share }]
  })
  return contenders.sort((a, b) => b.share - a.share)
}

function attributionOf(
  asked: Asked,
  { mention, scene, cues }: Choice,
  shares: number[],
  sure: number,
): Attribution | null {
  if (!mention) return null
  const cue = cues[shares.indexOf(Math.max(...shares))] ?? null
  const { hand } = asked
  if (hand?.mention === mention) return { ...hand, cue: cue ?? hand.cue, sure }
  return { mention, cue, why: reasonOf(asked, mention, scene, cue), sure }
}

/** The mentions of the sentences around a passage, and the last speaker's. */
export function placedNear(
  asked: Asked,
  scenes: Scene[],
  at: number,
  isTitle: (block: number) => boolean,
): Placed[] {
  const { scene, floor, hand } = asked
  const placed = new Map<Mention, Placed>()
  for (let i = Math.max(0, at - 3); i <= Math.min(scenes.length - 1, at + 1); i++) {
    const other = scenes[i]!
    if (other.frame.within || Math.abs(other.frame.block - scene.frame.block) > 2) continue
    const title = isTitle(other.frame.block)
    const owners = other.cues.flatMap(({ subject }) => subject ?? [])
    for (const mention of [...other.mentions, ...owners])
      if (mention.pronoun !== 'relative' && !(i === at && isTold(scene, mention, asked.k)))
        placed.set(mention, { mention, scene: other, away: i - at, title })
  }
  for (const mention of [hand?.mention, floor?.mention, floor?.other]) {
    if (!mention || placed.has(mention)) continue
    const here = mention === hand?.mention && mention !== floor?.mention && mention !== floor?.other
    placed.set(mention, { mention, scene: here ? scene : null, away: 0, title: false })
  }
  const { start } = scene.frame.items[asked.k]!
  return nearest([...placed.values()], ({ mention }) => Math.abs(mention.start - start), mostMentions)
}

/** "I told Anna Berg in May that the lock was “a sieve”": whom a verb leads to hears what follows. */
function isTold({ frame: { items, phrases }, cues }: Scene, { from, to }: Mention, k: number): boolean {
  const verb = cues.find((cue) => cue.to === from - 1 && phrases.addressing.has(cue.lemma))
  if (!verb || verb.inverted || verb.passive || verb.form !== 'finite' || k < to) return false
  return (
    !items.slice(to + 1, k).some(({ kind }) => kind === 'passage') &&
    !cues.some((cue) => cue.from > to && cue.from < k)
  )
}

const nothing: Feature[] = []
const alone: Pair = { own: nothing, shared: nothing }

// No sentence that anybody wrote holds as many; where nothing ends a sentence, all would be weighed against all.
const mostMentions = 48
const mostCues = 8

/** The nearest of some things, in the order they came in. */
function nearest<Thing>(things: Thing[], away: (thing: Thing) => number, most: number): Thing[] {
  if (things.length <= most) return things
  const near = [...things].sort((a, b) => away(a) - away(b)).slice(0, most)
  return things.filter((thing) => near.includes(thing))
}

function choiceOf(
  asked: Asked,
  placed: Placed,
  joined: (what: number) => Feature[],
  known: Map<Cue, Feature[]>,
): Choice {
  const { mention, scene } = placed
  const what = wordOf(whatOf((scene ?? asked.scene).frame, mention))
  const where = wordOf(whereOf(asked, placed))
  const own = mentionFeatures(asked, placed, what, where)
  const shared = [joined(where), joined(what)]
  const near = nearest(scene?.cues ?? [], (cue) => Math.abs(cue.from - mention.from), mostCues)
  const cues = [null, ...near]
  const pairs = cues.map((cue): Pair => {
    const cued = cue && (known.get(cue) ?? cueOf(asked, placed, cue))
    if (cue && cued) known.set(cue, cued)
    return { own: cueFeatures(asked, placed, cue, what), shared: cued ?? nothing }
  })
  return { mention, scene, cues, own, shared, pairs }
}

function nobodys({ scene, k, hand, floor }: Asked): Feature[] {
  const strong = scene.cues.some((cue) => cue.strong) ? 'strong' : scene.cues.length ? 'weak' : 'none'
  const state = `${strong} ${isAlone(scene.frame, k)}`
  return [
    feature`nobody`,
    feature`nobody ${hand?.why ?? 'silent'}`,
    feature`nobody ${hand?.why ?? 'silent'} ${Math.round((hand?.sure ?? 0) * 100)}`,
    feature`nobody ${state}`,
    feature`nobody ${state} ${floor ? 'floor' : ''}`,
    feature`nobody among ${Math.min(scene.mentions.length, 3)} ${strong}`,
  ]
}

/** How the text tells that this is the speaker, in the words of the rules. */
function reasonOf({ scene, k, floor }: Asked, mention: Mention, own: Scene | null, cue: Cue | null): string {
  if (mention === floor?.mention) return 'continuation'
  if (mention === floor?.other) return 'dialogue'
  if (own !== scene) return 'sentence-before'
  if (!cue) return 'marks'
  if (cue.form === 'according') return 'selon'
  return cue.from > k ? 'marks-verb-after' : 'marks-verb-before'
}
