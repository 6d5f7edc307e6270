import { inAny } from '../languages'
import type { Asked, Placed } from './asked'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { kindOfItem, stepOf } from './item-kinds'
import { lowerOf, type Mention } from './mention'
import { feature, wordOf, type Feature } from '../ranker'
import type { Scene } from './scene'

/** What is true of a mention and a cue together. */
export function cueFeatures(
  asked: Asked,
  { mention, scene, away }: Placed,
  cue: Cue | null,
  what: number,
): Feature[] {
  const { k, hand } = asked
  if (!cue || !scene) {
    const without = scene?.cues.length ? 'others' : 'none'
    return [
      feature`no cue`,
      feature`no cue ${what}`,
      feature`no cue ${without} ${Math.sign(away)}`,
      feature`no cue ${asked.scene.cues.length ? 'here' : ''}`,
    ]
  }
  const side = wordOf(sideOf(asked, away, cue))
  const relation = wordOf(relationOf(scene, mention, cue))
  const force = wordOf(forceOf(cue))
  const features = [
    feature`c ${relation}`,
    feature`c ${relation} ${side}`,
    feature`c ${relation} ${side} ${force}`,
    feature`c ${relation} ${what}`,
    feature`c ${relation} ${what} ${side}`,
    feature`c ${cue.lemma} ${relation}`,
    feature`c hand ${hand?.cue === cue ? 1 : 0} ${hand?.mention === mention ? 1 : 0} ${hand?.why ?? ''}`,
  ]
  if (away === -1 && lowerOf(scene.frame.items.at(-1)) === ':')
    features.push(
      feature`c colon ${relation}`,
      feature`c colon ${relation} ${force}`,
      feature`c colon ${relation} ${what}`,
    )
  if (away !== 0) return features
  features.push(
    feature`c steps ${stepOf(stepsOf(k, cue))} ${side} ${relation}`,
    feature`c before ${kindOfItem(scene.frame, k - 1)} ${relation}`,
  )
  if (betweenOf(scene, k, cue).some(({ kind }) => kind === 'passage'))
    features.push(feature`c passage ${side} ${relation}`)
  return features
}

/** What is true of a cue, whoever speaks. */
export function cueOf(asked: Asked, { scene, away }: Placed, cue: Cue): Feature[] {
  const { k, hand } = asked
  if (!scene) return []
  const side = wordOf(sideOf(asked, away, cue))
  const force = wordOf(forceOf(cue))
  const features = [
    feature`c ${force} ${side}`,
    feature`c ${cue.lemma}`,
    feature`c order ${scene.cues.indexOf(cue)} of ${Math.min(scene.cues.length, 4)} ${side}`,
    feature`c hand ${hand?.cue === cue ? 1 : 0}`,
  ]
  if (away !== 0) return features
  const { phrases } = scene.frame
  const between = betweenOf(scene, k, cue)
  const [from, to] = cue.to < k ? [cue.to + 1, k] : [k + 1, cue.from]
  const dividing = scene.cues.filter((other) => other !== cue && other.from >= from && other.to < to)
  features.push(
    feature`c steps ${stepOf(stepsOf(k, cue))} ${side}`,
    feature`c before ${kindOfItem(scene.frame, k - 1)} ${side}`,
    feature`c dividing ${Math.min(dividing.length, 2)}${dividing.some(({ strong }) => strong) ? 'S' : ''} ${side}`,
  )
  if (between.some(({ kind }) => kind === 'passage')) features.push(feature`c passage ${side}`)
  if (between.some((item) => phrases.that.has(lowerOf(item))))
    features.push(feature`c that ${side}`, feature`c that ${force}`)
  if (scene.cues.some((other) => other !== cue && clauseOf(scene, other, cue)))
    features.push(feature`c inside a clause ${side}`)
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

const who = inAny(({ speech }) => speech.who)
const agents = inAny(({ speech }) => speech.agents)

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
    if (who.has(lowerOf(between.at(-1)))) return between.length < 4 ? 'who' : 'left of who'
    return mention.governed ? 'governed left' : mention.leading ? 'leading left' : 'far left'
  }
  const before = lowerOf(items[mention.from - 1])
  if (phrases.hearers.has(before)) return 'hearer'
  if (agents.has(before)) return 'by'
  if (mention.from === cue.to + 1) return 'right'
  return mention.governed ? 'governed right' : 'far right'
}
