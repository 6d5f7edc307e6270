import type { Passage } from './frames'
import { lowerOf } from './mention'
import type { Verdict } from './judges'
import type { Attribution, Scene } from './scene'

/** Whether a passage is speech, and whether it stands by itself or is woven into the reporter's sentence. */
export function judge(
  text: string,
  scene: Scene,
  k: number,
  attribution: Attribution | null,
  title: boolean,
): Verdict {
  const passage = scene.frame.items[k] as Passage // the caller gives the index of a passage
  const words = text.slice(passage.start, passage.end)
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const shape = { count, capital: /^[\p{Lu}\p{N}]/u.test(words), ended: /[.!?…,]$/.test(words) }
  if (title) return inTitle(scene, k, shape, words)
  if (!attribution?.mention) return nobodys(scene, k, shape, words)
  if (scene.frame.within && !spokenWithin(attribution, shape)) return null
  switch (attribution.why) {
    case 'signed':
      return 'direct'
    case 'title':
      return shape.count >= 3 && (shape.capital || shape.ended) ? 'direct' : null
    case 'marks-verb-after':
      if (!standsAlone(scene, k) && named(scene, k)) return null
      return standsAlone(scene, k) || shape.capital ? 'direct' : shapeOfAfter(scene, k)
    case 'marks-colon':
      if (named(scene, k, 8) && !shape.ended && shape.count < 8) return null
      return shape.count >= 2 || shape.ended ? 'direct' : null
    case 'marks-asked':
      return count >= 2 || shape.ended ? 'direct' : null
    case 'continuation':
    case 'dialogue':
    case 'sentence-before':
      return count >= 3 || shape.ended ? 'direct' : null
    default:
      return woven(scene, k, attribution, shape, words)
  }
}

/** Speech whose speaker the text does not name: a whole sentence after a colon or by itself. */
function nobodys(scene: Scene, k: number, { count, capital, ended }: Shape, words: string): Verdict {
  const { frame } = scene
  if (frame.within || !capital || isTitleLike(words) || named(scene, k, 8)) return null
  const colon = lowerOf(frame.items[k - 1]) === ':'
  const alone = frame.items.every((item, i) => i === k || item.kind === 'mark')
  return (colon && (ended ? count >= 2 : count >= 5)) || (alone && ended && count >= 4) ? 'direct' : null
}

interface Shape {
  count: number
  capital: boolean
  ended: boolean
}

/** In a title a whole sentence between marks is speech; a word or two is a term. */
function inTitle({ frame }: Scene, k: number, { count, ended, capital }: Shape, words: string): Verdict {
  const before = lowerOf(frame.items[k - 1])
  const after = lowerOf(frame.items[k + 1])
  const apart = k === 0 || before === ':' || after === ':'
  return apart && count >= 3 && (capital || ended) && !isTitleLike(words) ? 'direct' : null
}

/** Speech inside speech: only with a verb or a colon right before it. */
function spokenWithin({ why, cue, sure }: Attribution, { count, ended }: Shape): boolean {
  if (why === 'marks-colon' || why === 'marks-verb-after') return true
  return why === 'marks-verb-before' && cue !== null && sure >= 0.75 && (count >= 3 || ended)
}

function standsAlone({ frame }: Scene, k: number): boolean {
  return frame.items.slice(0, k).every((item) => item.kind === 'passage' || item.kind === 'mark')
}

/** "Le trou, ajoute-t-il, est « plus près de 1,5 million »." */
function shapeOfAfter({ frame }: Scene, k: number): Verdict {
  const first = frame.items.findIndex(({ kind }) => kind === 'passage')
  return first < k && standsAlone({ frame } as Scene, first) ? 'direct' : 'mixed'
}

/** A passage with its cue before it: after a colon it is direct, after "que" or a verb mixed, after naming words nothing. */
function woven(scene: Scene, k: number, attribution: Attribution, shape: Shape, words: string): Verdict {
  const { items, phrases } = scene.frame
  const before = lowerOf(items[k - 1])
  if (before === ':')
    return named(scene, k - 1) && shape.count <= 6 && !shape.ended
      ? null
      : shape.count >= 2 || shape.ended
        ? 'direct'
        : null
  const cue = attribution.cue
  if (named(scene, k) && !calledSomething(scene, k, cue, shape) && !toldOf(scene, k, shape)) return null
  const distance = cue ? wordsBetween(scene, cue.end, k) : 9
  const calls = cue !== null && phrases.calling.has(cue.lemma)
  if (before === ',' && shape.capital && cue?.strong && distance <= 6) return 'direct'
  if (cue?.strong && distance <= 1 && shape.capital && !isTitleLike(words)) return 'direct'
  if (phrases.that.has(before)) return 'mixed'
  if (isTitleLike(words)) return null
  const clause = cue !== null && saidThat(scene, cue.end, k)
  if (cue?.strong && clause) return articled(scene, k) && shape.count <= 2 && distance > 6 ? null : 'mixed'
  if (calls && distance <= 8) return 'mixed'
  if (attribution.why === 'selon') return shape.count >= 2 ? 'mixed' : null
  if (shape.count <= 2) return null
  if (cue?.strong && distance <= 10) return 'mixed'
  return shape.count >= 4 && distance <= 8 ? 'mixed' : null
}

function wordsBetween({ frame }: Scene, end: number, k: number): number {
  let count = 0
  for (let at = k - 1; at >= 0 && frame.items[at]!.start >= end; at--)
    if (frame.items[at]!.kind !== 'mark') count++
  return count
}

function saidThat({ frame }: Scene, end: number, k: number): boolean {
  return frame.items.some(
    (item, i) =>
      i < k &&
      item.start >= end &&
      item.start < frame.items[k]!.start &&
      frame.phrases.that.has(lowerOf(item)),
  )
}

/** "le mot « … »", "baptisé « … »", "the so-called “…”". */
function named({ frame }: Scene, k: number, reach = 3): boolean {
  for (let at = k - 1; at >= 0 && at >= k - reach; at--) {
    const word = lowerOf(frame.items[at])
    if (frame.items[at]!.kind === 'passage') return false
    if (frame.phrases.naming.has(word)) return true
  }
  return false
}

/** "It called the walkout “a gift to every port”": a verdict, where "calls it “Gus”" gives a name. */
function calledSomething(
  { frame }: Scene,
  k: number,
  cue: Attribution['cue'],
  { count, capital }: Shape,
): boolean {
  if (!cue || !frame.phrases.dubbing.has(cue.lemma) || capital) return false
  return count >= 3 || (count >= 2 && frame.items.some((item, i) => i < k && item.start >= cue.end))
}

/** "said that the film was “dead in the water”": what it was, where "its title was “Soft Walls”" names. */
function toldOf({ frame: { items, phrases } }: Scene, k: number, { count, capital }: Shape): boolean {
  return phrases.be.has(lowerOf(items[k - 1])) && !capital && count >= 3
}

function articled({ frame }: Scene, k: number): boolean {
  const before = lowerOf(frame.items[k - 1])
  return frame.phrases.definite.has(before) || frame.phrases.indefinite.has(before)
}

/** "Les Dents d'ivoire", "One Road, Every Dock.": capitals where a sentence has none. */
function isTitleLike(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 2 && capitals >= long.length * 0.75
}
