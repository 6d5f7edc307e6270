import type { Cue } from './cue'
import type { Frame, Passage } from './frames'
import { isAlone, kindOfItem, stepOf } from './item-kinds'
import { isNamedIn, lowerOf, type Mention } from './mention'
import { oncePer } from '../../text/once-per'
import { feature, joint, wordOf, type Feature } from '../ranker'
import type { Floor, Scene } from './scene'
import type { Asked, Placed } from './asked'

/** What the sentence of the passage looks like, whoever speaks. */
export function passageFeatures({ scene, k, text, floor, title }: Asked): Feature[] {
  const { items } = scene.frame
  const passage = items[k] as Passage // the caller gives the index of a passage
  const words = text.slice(passage.start, passage.end)
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const earlier = items.slice(0, k).filter(({ kind }) => kind === 'passage').length
  return [
    feature`before ${kindOfItem(scene.frame, k - 1)}`,
    feature`after ${kindOfItem(scene.frame, k + 1)}`,
    feature`shape ${stepOf(count)}${/^\p{Lu}/u.test(words) ? 'C' : ''}`,
    feature`order ${Math.min(earlier, 2)}${isAlone(scene.frame, k) ? ' alone' : ''}`,
    feature`floor ${floor ? Math.min(scene.frame.block - floor.block, 2) : '-'}${title ? ' title' : ''}`,
  ]
}

/** What a mention is, whatever stands beside it. */
export function whatOf({ phrases }: Frame, mention: Mention): string {
  if (mention.form === 'pronoun') return `p:${mention.pronoun ?? 'none'}`
  if (mention.entity) return `n:${mention.entity.kind}`
  const head = mention.head ?? ''
  const known = phrases.outlets.has(head)
    ? 'outlet'
    : phrases.bodies.has(head)
      ? 'body'
      : phrases.men.has(head) || phrases.women.has(head) || phrases.names.roles.has(head)
        ? 'role'
        : phrases.sayings.has(head)
          ? 'saying'
          : 'noun'
  return `d:${known}${mention.indefinite ? 'i' : ''}${mention.many ? 'm' : ''}`
}

/** What the sentence of the passage looks like, joined to what a candidate is: made once for all of whom that is true. */
export function joinedTo(passage: Feature[]): (what: number) => Feature[] {
  const made = new Map<number, Feature[]>()
  return (what) => {
    const there = made.get(what)
    if (there) return there
    const joined = passage.map((one) => joint(one, what))
    made.set(what, joined)
    return joined
  }
}

/** All that is true of a mention by itself; then of the pair it makes with a cue. */
export function mentionFeatures(asked: Asked, placed: Placed, what: number, where: number): Feature[] {
  const { mention, scene, away } = placed
  const { floor, hand, k } = asked
  const frame = scene?.frame ?? asked.scene.frame
  const features = [
    feature`m ${what}`,
    feature`m ${where}`,
    feature`m ${what} ${where}`,
    feature`head ${mention.head ?? '-'}`,
    feature`code ${frame.phrases.code} ${what} ${where}`,
  ]
  if (scene) features.push(...seatFeatures(scene, mention, what, where, away === 0 ? k : null))
  if (scene && away === -1 && lowerOf(scene.frame.items.at(-1)) === ':')
    features.push(
      feature`colon led`,
      feature`colon led ${what}`,
      feature`colon led ${mention.governed} ${mention.leading}`,
    )
  if (placed.title) features.push(feature`in title ${what}`)
  if (hand) {
    const same = hand.mention === mention ? 'same' : hand.mention ? 'other' : 'nobody'
    features.push(
      feature`hand ${same}`,
      feature`hand ${same} ${hand.why}`,
      feature`hand ${same} ${hand.why} ${Math.round(hand.sure * 100)}`,
    )
    if (same === 'same') features.push(feature`hand ${what}`, feature`hand ${what} ${hand.why} ${where}`)
    else if (hand.mention?.entity && hand.mention.entity === mention.entity)
      features.push(feature`hand entity`)
  } else features.push(feature`hand silent`, feature`hand silent ${where}`)
  const after = afterFloor(asked)
  if (floor && after) features.push(...floorFeatures(floor, after, mention, where))
  if (mention.entity && asked.spoken.has(mention.entity.id))
    features.push(feature`spoke`, feature`spoke ${where}`)
  const entity = mention.entity ?? (floor?.mention === mention ? floor.entity : null)
  // Who is named in the words is spoken to or about.
  if (entity && isNamedIn(entity, asked.scene.frame.items[k]!))
    features.push(feature`named in the words`, feature`named in the words ${where}`)
  return features
}

/** Where a mention stands, as seen from the passage. */
export function whereOf({ scene, k }: Asked, { scene: own, mention, away }: Placed): string {
  if (!own) return 'long ago'
  if (away === 0) return mention.to < k ? '<' : '>'
  const same = own.frame.block === scene.frame.block
  return `${away > 0 ? '+' : ''}${away}${same ? '' : '/'}`
}

/** The place of a mention in its sentence. */
function seatFeatures(
  { frame, mentions, cues }: Scene,
  mention: Mention,
  what: number,
  where: number,
  k: number | null,
): Feature[] {
  const { items, phrases } = frame
  const before = lowerOf(items[mention.from - 1])
  const governor = mention.governed
    ? phrases.contracted.has(lowerOf(items[mention.from]))
      ? 'of'
      : /^['’]s$/.test(lowerOf(items[mention.to + 1]))
        ? "'s"
        : before
    : ''
  let next = mention.to + 1
  while (phrases.between.has(lowerOf(items[next])) || phrases.clitics.has(lowerOf(items[next]))) next++
  const follows = kindOfItem(frame, next)
  const subjectLike = !governor && /^(?:verb finite|have|be)/.test(follows)
  const held = cues.filter(({ subject }) => subject === mention)
  const force = (cue: Cue): string =>
    `${cue.strong ? 'S' : 'w'}${cue.inverted ? 'i' : ''}${cue.passive ? 'p' : ''}`
  const holds = held.length ? `${held[0]!.form} ${force(held[0]!)}` : 'none'
  const side = k === null ? mentions : mentions.filter(({ to, from }) => (mention.to < k ? to < k : from > k))
  const order = side.filter(({ pronoun }) => pronoun !== 'relative').indexOf(mention)
  const near = k === null || mention.from > k ? order : side.length - 1 - order
  const features = [
    feature`lead ${mention.leading ? 1 : 0} ${where}`,
    feature`gov ${governor}`,
    feature`gov ${governor ? 1 : 0} ${where}`,
    feature`gov ${governor} ${what}`,
    feature`next ${follows}`,
    feature`next ${follows} ${where}`,
    feature`subject ${subjectLike ? 1 : 0} ${where}`,
    feature`subject ${subjectLike ? 1 : 0} ${what}`,
    feature`holds ${holds} ${where}`,
    feature`holds ${holds} ${what}`,
    feature`near ${Math.min(near, 4)} ${where}`,
    feature`first ${mentions.find((other) => !other.governed && other.pronoun !== 'relative') === mention ? 1 : 0} ${where}`,
    feature`prior ${kindOfItem(frame, mention.from - 1)}`,
    feature`det ${mention.form === 'description' ? lowerOf(items[mention.from]) : '-'}`,
  ]
  if (before === '(') features.push(feature`bracket`)
  if (/^[—–]$/.test(before)) features.push(feature`dash ${where}`)
  if (subjectLike && mentions.find((other) => !other.governed && other.leading) === mention)
    features.push(feature`subject first ${where}`, feature`subject first ${what}`)
  if (k !== null) {
    const [from, to] = mention.to < k ? [mention.to + 1, k] : [k + 1, mention.from]
    const between = items.slice(from, to)
    features.push(feature`steps ${stepOf(to - from)} ${where}`)
    if (between.some(({ kind }) => kind === 'passage')) features.push(feature`passage between ${where}`)
    if (between.some((item) => phrases.that.has(lowerOf(item)))) features.push(feature`that between ${where}`)
  }
  return features
}

interface AfterFloor {
  near: number
  state: number
  exchange: number
}

/** How a passage follows the last speaker's words, whoever says it; told once. */
const afterFloor = oncePer(({ scene, k, text, floor }: Asked): AfterFloor | null => {
  if (!floor) return null
  const gap = Math.min(scene.frame.block - floor.block, 3)
  const alone = isAlone(scene.frame, k) ? 'alone' : scene.cues.length ? 'cues' : 'words'
  const near = floor.end >= scene.frame.start ? 'here' : scene.frame.start - floor.end < 6 ? 'next' : 'far'
  const state = `${gap} ${near} ${alone}${floor.direct ? ' direct' : ''}`
  const asks = /\?\s*$/.test(text.slice(scene.frame.items[k]!.start, scene.frame.items[k]!.end))
  // Who asked waits for an answer.
  const exchange = `${floor.asks ? 'asked' : ''} ${asks ? 'asks' : ''} ${gap} ${near} ${alone}`
  return { near: wordOf(near), state: wordOf(state), exchange: wordOf(exchange) }
})

/** Whether the last speaker would go on. */
function floorFeatures(
  floor: Floor,
  { near, state, exchange }: AfterFloor,
  mention: Mention,
  where: number,
): Feature[] {
  if (floor.mention === mention)
    return [
      feature`floor same`,
      feature`floor same ${state}`,
      feature`floor same ${where}`,
      feature`floor same ${near}`,
      feature`floor same ${exchange}`,
    ]
  if (floor.entity && floor.entity === mention.entity)
    return [
      feature`floor entity`,
      feature`floor entity ${state}`,
      feature`floor entity ${where}`,
      feature`floor entity ${exchange}`,
    ]
  if (floor.other === mention)
    return [feature`floor other`, feature`floor other ${state}`, feature`floor other ${exchange}`]
  return [feature`floor none ${state}`, feature`floor none ${where}`, feature`floor none ${exchange}`]
}
