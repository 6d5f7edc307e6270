import type { Cue } from './cue'
import type { Frame, Passage } from './frames'
import { isNamedIn, lowerOf, type Mention } from './mention'
import type { Attribution, Floor, Scene } from './scene'

/** A passage and all that may tell who said it. */
export interface Asked {
  scene: Scene
  /** The index of the passage among the items of its frame. */
  k: number
  text: string
  floor: Floor | null
  /** What the hand-written rules say. */
  hand: Attribution | null
  title: boolean
  /** Who spoke with the floor's mention. */
  spoken: ReadonlySet<string>
}

/** Where a candidate stands: how many sentences from the passage, and whether in the same paragraph. */
export interface Placed {
  mention: Mention
  /** Null for a speaker of long before. */
  scene: Scene | null
  away: number
  title: boolean
}

export function stepOf(n: number): string {
  for (const step of [0, 1, 2, 4, 8, 14, 25]) if (n <= step) return String(step)
  return 'far'
}

/** What the sentence of the passage looks like, whoever speaks. */
export function passageFeatures({ scene, k, text, floor, title }: Asked): string[] {
  const { items } = scene.frame
  const passage = items[k] as Passage // the caller gives the index of a passage
  const words = text.slice(passage.start, passage.end)
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const earlier = items.slice(0, k).filter(({ kind }) => kind === 'passage').length
  return [
    `before ${kindOfItem(scene.frame, k - 1)}`,
    `after ${kindOfItem(scene.frame, k + 1)}`,
    `shape ${stepOf(count)}${/^\p{Lu}/u.test(words) ? 'C' : ''}`,
    `order ${Math.min(earlier, 2)}${isAlone(scene.frame, k) ? ' alone' : ''}`,
    `floor ${floor ? Math.min(scene.frame.block - floor.block, 2) : '-'}${title ? ' title' : ''}`,
  ]
}

export function isAlone({ items }: Frame, k: number): boolean {
  return items.every((item, i) => i === k || item.kind !== 'word')
}

/** A word by what it does in a sentence. */
export function kindOfItem({ items, phrases }: Frame, i: number): string {
  const item = items[i]
  if (!item) return 'edge'
  if (item.kind === 'passage') return 'passage'
  if (item.kind === 'mark') return item.text
  if (item.kind === 'number') return 'number'
  const { low } = item
  if (phrases.that.has(low)) return 'that'
  if (phrases.of.has(low)) return 'of'
  if (phrases.contracted.has(low)) return 'of the'
  if (phrases.be.has(low)) return 'be'
  if (phrases.auxiliaries.has(low)) return 'have'
  if (phrases.naming.has(low)) return 'naming'
  if (phrases.sayings.has(low)) return 'saying'
  if (phrases.indefinite.has(low)) return 'a'
  if (phrases.definite.has(low)) return 'the'
  if (phrases.prepositions.has(low)) return 'prep'
  if (phrases.conjunctions.has(low)) return 'conj'
  if (phrases.pronouns.has(low)) return 'pronoun'
  const verb = phrases.verbs.get(low)
  if (verb) return `verb ${verb.form} ${verb.strong ? 'S' : 'w'}`
  return /^\p{Lu}/u.test(item.text) ? 'Name' : 'word'
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
export function joinedTo(passage: string[]): (what: string) => string[] {
  const made = new Map<string, string[]>()
  return (what) => {
    const there = made.get(what)
    if (there) return there
    const joined = passage.map((feature) => `${feature} | ${what}`)
    made.set(what, joined)
    return joined
  }
}

/** All that is true of a mention by itself; then of the pair it makes with a cue. */
export function mentionFeatures(asked: Asked, placed: Placed, what: string, where: string): string[] {
  const { mention, scene, away } = placed
  const { floor, hand, k } = asked
  const frame = scene?.frame ?? asked.scene.frame
  const features = [
    `m ${what}`,
    `m ${where}`,
    `m ${what} ${where}`,
    `head ${mention.head ?? '-'}`,
    `code ${frame.phrases.code} ${what} ${where}`,
  ]
  if (scene) features.push(...seatFeatures(scene, mention, what, where, away === 0 ? k : null))
  if (scene && away === -1 && lowerOf(scene.frame.items.at(-1)) === ':')
    features.push('colon led', `colon led ${what}`, `colon led ${mention.governed} ${mention.leading}`)
  if (placed.title) features.push(`in title ${what}`)
  if (hand) {
    const same = hand.mention === mention ? 'same' : hand.mention ? 'other' : 'nobody'
    features.push(`hand ${same}`, `hand ${same} ${hand.why}`, `hand ${same} ${hand.why} ${hand.sure}`)
    if (same === 'same') features.push(`hand ${what}`, `hand ${what} ${hand.why} ${where}`)
    else if (hand.mention?.entity && hand.mention.entity === mention.entity) features.push('hand entity')
  } else features.push('hand silent', `hand silent ${where}`)
  if (floor) features.push(...floorFeatures(asked, floor, placed, where))
  if (mention.entity && asked.spoken.has(mention.entity.id)) features.push('spoke', `spoke ${where}`)
  const entity = mention.entity ?? (floor?.mention === mention ? floor.entity : null)
  // Who is named in the words is spoken to or about.
  if (entity && isNamedIn(entity, asked.scene.frame.items[k]!))
    features.push('named in the words', `named in the words ${where}`)
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
  what: string,
  where: string,
  k: number | null,
): string[] {
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
    `lead ${mention.leading ? 1 : 0} ${where}`,
    `gov ${governor}`,
    `gov ${governor ? 1 : 0} ${where}`,
    `gov ${governor} ${what}`,
    `next ${follows}`,
    `next ${follows} ${where}`,
    `subject ${subjectLike ? 1 : 0} ${where}`,
    `subject ${subjectLike ? 1 : 0} ${what}`,
    `holds ${holds} ${where}`,
    `holds ${holds} ${what}`,
    `near ${Math.min(near, 4)} ${where}`,
    `first ${mentions.find((other) => !other.governed && other.pronoun !== 'relative') === mention ? 1 : 0} ${where}`,
    `prior ${kindOfItem(frame, mention.from - 1)}`,
    `det ${mention.form === 'description' ? lowerOf(items[mention.from]) : '-'}`,
  ]
  if (before === '(') features.push('bracket')
  if (/^[—–]$/.test(before)) features.push(`dash ${where}`)
  if (subjectLike && mentions.find((other) => !other.governed && other.leading) === mention)
    features.push(`subject first ${where}`, `subject first ${what}`)
  if (k !== null) {
    const [from, to] = mention.to < k ? [mention.to + 1, k] : [k + 1, mention.from]
    const between = items.slice(from, to)
    features.push(`steps ${stepOf(to - from)} ${where}`)
    if (between.some(({ kind }) => kind === 'passage')) features.push(`passage between ${where}`)
    if (between.some((item) => phrases.that.has(lowerOf(item)))) features.push(`that between ${where}`)
  }
  return features
}

/** Whether the last speaker would go on. */
function floorFeatures(asked: Asked, floor: Floor, { mention }: Placed, where: string): string[] {
  const { scene, k, text } = asked
  const gap = Math.min(scene.frame.block - floor.block, 3)
  const alone = isAlone(scene.frame, k) ? 'alone' : scene.cues.length ? 'cues' : 'words'
  const near = floor.end >= scene.frame.start ? 'here' : scene.frame.start - floor.end < 6 ? 'next' : 'far'
  const state = `${gap} ${near} ${alone}${floor.direct ? ' direct' : ''}`
  const asks = /\?\s*$/.test(text.slice(scene.frame.items[k]!.start, scene.frame.items[k]!.end))
  // Who asked waits for an answer.
  const exchange = `${floor.asks ? 'asked' : ''} ${asks ? 'asks' : ''} ${gap} ${near} ${alone}`
  if (floor.mention === mention)
    return [
      `floor same`,
      `floor same ${state}`,
      `floor same ${where}`,
      `floor same ${near}`,
      `floor same ${exchange}`,
    ]
  if (floor.entity && floor.entity === mention.entity)
    return [`floor entity`, `floor entity ${state}`, `floor entity ${where}`, `floor entity ${exchange}`]
  if (floor.other === mention) return [`floor other`, `floor other ${state}`, `floor other ${exchange}`]
  return [`floor none ${state}`, `floor none ${where}`, `floor none ${exchange}`]
}

/** What is true of a mention and a cue together. */
export function cueFeatures(
  asked: Asked,
  { mention, scene, away }: Placed,
  cue: Cue | null,
  what: string,
): string[] {
  const { k, hand } = asked
  if (!cue || !scene) {
    const without = scene?.cues.length ? 'others' : 'none'
    return [
      `no cue`,
      `no cue ${what}`,
      `no cue ${without} ${Math.sign(away)}`,
      `no cue ${asked.scene.cues.length ? 'here' : ''}`,
    ]
  }
  const side = sideOf(asked, away, cue)
  const relation = relationOf(scene, mention, cue)
  const force = forceOf(cue)
  const features = [
    `c ${relation}`,
    `c ${relation} ${side}`,
    `c ${relation} ${side} ${force}`,
    `c ${relation} ${what}`,
    `c ${relation} ${what} ${side}`,
    `c ${cue.lemma} ${relation}`,
    `c hand ${hand?.cue === cue ? 1 : 0} ${hand?.mention === mention ? 1 : 0} ${hand?.why ?? ''}`,
  ]
  if (away === -1 && lowerOf(scene.frame.items.at(-1)) === ':')
    features.push(`c colon ${relation}`, `c colon ${relation} ${force}`, `c colon ${relation} ${what}`)
  if (away !== 0) return features
  features.push(
    `c steps ${stepOf(stepsOf(k, cue))} ${side} ${relation}`,
    `c before ${kindOfItem(scene.frame, k - 1)} ${relation}`,
  )
  if (betweenOf(scene, k, cue).some(({ kind }) => kind === 'passage'))
    features.push(`c passage ${side} ${relation}`)
  return features
}

/** What is true of a cue, whoever speaks. */
export function cueOf(asked: Asked, { scene, away }: Placed, cue: Cue): string[] {
  const { k, hand } = asked
  if (!scene) return []
  const side = sideOf(asked, away, cue)
  const force = forceOf(cue)
  const features = [
    `c ${force} ${side}`,
    `c ${cue.lemma}`,
    `c order ${scene.cues.indexOf(cue)} of ${Math.min(scene.cues.length, 4)} ${side}`,
    `c hand ${hand?.cue === cue ? 1 : 0}`,
  ]
  if (away !== 0) return features
  const { phrases } = scene.frame
  const between = betweenOf(scene, k, cue)
  const [from, to] = cue.to < k ? [cue.to + 1, k] : [k + 1, cue.from]
  const dividing = scene.cues.filter((other) => other !== cue && other.from >= from && other.to < to)
  features.push(
    `c steps ${stepOf(stepsOf(k, cue))} ${side}`,
    `c before ${kindOfItem(scene.frame, k - 1)} ${side}`,
    `c dividing ${Math.min(dividing.length, 2)}${dividing.some(({ strong }) => strong) ? 'S' : ''} ${side}`,
  )
  if (between.some(({ kind }) => kind === 'passage')) features.push(`c passage ${side}`)
  if (between.some((item) => phrases.that.has(lowerOf(item))))
    features.push(`c that ${side}`, `c that ${force}`)
  if (scene.cues.some((other) => other !== cue && clauseOf(scene, other, cue)))
    features.push(`c inside a clause ${side}`)
  return features
}

function sideOf({ k }: Asked, away: number, cue: Cue): string {
  return away === 0 ? (cue.to < k ? '<' : '>') : String(away)
}

function forceOf({ form, strong }: Cue): string {
  return `${form} ${strong ? 'S' : 'w'}`
}

function stepsOf(k: number, { from, to }: Cue): number {
  return to < k ? k - to - 1 : from - k - 1
}

function betweenOf({ frame: { items } }: Scene, k: number, { from, to }: Cue): Frame['items'] {
  return to < k ? items.slice(to + 1, k) : items.slice(k + 1, from)
}

/** Whether a verb stands in what another says: "X a rappelé que Y avait dénoncé …". */
function clauseOf({ frame }: Scene, outer: Cue, inner: Cue): boolean {
  if (!outer.strong || outer.to >= inner.from) return false
  for (let at = outer.to + 1; at < Math.min(inner.from, outer.to + 6); at++)
    if (frame.phrases.that.has(lowerOf(frame.items[at]))) return true
  return false
}

function relationOf({ frame }: Scene, mention: Mention, cue: Cue): string {
  const { items, phrases } = frame
  if (cue.passive)
    return cue.subject === mention ? 'agent' : mention.to < cue.from ? 'patient' : 'beside agent'
  if (cue.subject === mention)
    return cue.inverted ? 'inverted' : mention.to === cue.from - 1 ? 'subject' : 'far subject'
  if (cue.subject && cue.subject.start <= mention.start && cue.subject.end >= mention.end) return 'in subject'
  if (mention.from >= cue.from && mention.to <= cue.to) return 'within'
  if (mention.to < cue.from) {
    const between = items.slice(mention.to + 1, cue.from)
    if (between.every((item) => phrases.between.has(lowerOf(item)) || phrases.clitics.has(lowerOf(item))))
      return 'left'
    if (/^(?:qui|who)$/.test(lowerOf(between.at(-1)))) return between.length < 4 ? 'who' : 'left of who'
    return mention.governed ? 'governed left' : mention.leading ? 'leading left' : 'far left'
  }
  const before = lowerOf(items[mention.from - 1])
  if (phrases.hearers.has(before)) return 'hearer'
  if (/^(?:par|by)$/.test(before)) return 'by'
  if (mention.from === cue.to + 1) return 'right'
  return mention.governed ? 'governed right' : 'far right'
}
