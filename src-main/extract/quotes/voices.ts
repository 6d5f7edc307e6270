import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { inAny } from '../languages'
import { letterWords } from '../languages/letters'
import { transcriptWords } from '../languages/transcripts'
import type { Reading } from '../reading'
import type { Contender } from './choices'
import type { Frame, Passage } from './frames'
import type { Mention } from './mention'
import { apartBefore, withoutTalkers, withoutTold } from './not-meant'
import type { Attribution, Floor, Scene } from './scene'
import { isTitle, type Story, type Voice } from './story'
import { isOwnName } from './turn-speakers'
import { writerOf } from './written-by'

/** Mentions of one and the same speak with one voice: their shares are added up, and the likeliest mention stands for it. */
export function likeliestVoice(
  story: Story,
  scene: Scene,
  contenders: Contender[],
  passage: Passage,
): Attribution | null {
  const sums = new Map<
    unknown,
    { sum: number; best: Attribution | null; most: number; entity: FoundEntity | null }
  >()
  for (const { attribution, share } of contenders) {
    const mention = attribution?.mention ?? null
    const voices = mention ? voicesOf(story, scene, mention, passage, attribution?.cue?.lemma ?? '') : []
    for (const { entity, sure } of voices.length ? voices : [{ entity: null, sure: 1 }]) {
      const key = entity ?? mention
      const before = sums.get(key)
      const part = share * sure
      if (!before) sums.set(key, { sum: part, best: attribution, most: part, entity })
      else {
        before.sum += part
        if (part > before.most) [before.best, before.most] = [attribution, part]
      }
    }
  }
  const best = [...sums.values()].reduce((a, b) => (b.sum > a.sum ? b : a), {
    sum: 0,
    best: null,
    most: 0,
    entity: null,
  })
  const said = best.best?.mention
  if (!best.best || !said) return null
  if (!said.entity && !story.voices.has(said)) story.voices.set(said, { entity: best.entity, sure: 1 })
  return { ...best.best, sure: best.sum }
}

/** Who a mention is. The speaker of the last words goes on being who they were, whatever pronoun named them. */
export function voiceOf(
  story: Story,
  scene: Scene,
  mention: Mention,
  passage: Span | null,
  cue: string,
): Voice {
  const own = passage && !mention.entity ? ownNameIn(story, passage) : null
  const voices = own ? [{ entity: own.entity, sure: 0.95 }] : voicesOf(story, scene, mention, passage, cue)
  const voice = voices.reduce((a, b) => (b.sure > a.sure ? b : a))
  if (!mention.entity) story.voices.set(mention, voice)
  return voice
}

/** "La personne nous déclare : « Je me nomme Sylvain Courtade. »" */
export function ownNameIn({ named, reading }: Story, { start, end }: Span): Mention | null {
  for (let at = start; at < Math.min(end, start + 40); at++) {
    const found = named.get(at)
    if (!found) continue
    if (!isOwnName(reading, { start: at, end: found.end })) return null
    const span = { start: at, end: found.end, from: -1, to: -1 }
    return { ...span, form: 'name', entity: found.entity, governed: false, leading: true }
  }
  return null
}

const anonymous = inAny(({ speech }) => speech.anonymous)

/** "A third source said", "une source": who is kept unnamed is nobody whom the text names. */
function isUnnamed({ head, indefinite }: Mention): boolean {
  return indefinite === true && anonymous.has(head ?? '')
}

function afterFloor({ frame }: Scene, floor: Floor): string {
  if (floor.end >= frame.start) return 'here'
  if (frame.start - floor.end < 6) return 'next'
  return String(Math.min(frame.block - floor.block, 2))
}

/** Everybody a mention may be. */
function voicesOf(story: Story, scene: Scene, mention: Mention, passage: Span | null, cue: string): Voice[] {
  const { voices, floor, cast, judges, reading, spoken } = story
  if (mention.entity) return [{ entity: mention.entity, sure: 1 }]
  // "I said at the time, “…”" in a turn of a transcript.
  const turn = mention.pronoun === 'self' ? story.turns.get(scene.frame.block) : undefined
  if (turn) return [{ entity: turn.entity, sure: 1 }]
  const written = writes(story, scene, mention)
  if (written) return [written]
  // Words that no noun was found in, as of a source nobody knows, are nobody whom the text names.
  if (mention.form === 'description' && (mention.head === undefined || isUnnamed(mention)))
    return [{ entity: null, sure: 1 }]
  const known = voices.get(mention)
  if (known) return [known]
  const paper = writerOf(story, scene, mention, cue)
  if (paper)
    return paper.mention
      ? voicesOf(story, paper.scene, paper.mention, null, '')
      : [{ entity: null, sure: 0.7 }]
  if (floor && goesOnUnnamed(story, scene, mention, floor)) return [{ entity: null, sure: 0.7 }]
  const apart = apartBefore(story, scene, mention)
  if (apart?.mention.indefinite) return [{ entity: null, sure: 0.7 }]
  if (apart) return voicesOf(story, apart.scene, apart.mention, null, '')
  const sole = isAddressed(reading, mention) ? cast.soleBearer(mention.head ?? '', mention.start) : null
  if (sole) return [{ entity: sole, sure: 0.9 }]
  const lately = floor?.entity ?? null
  const not = scene.frame.phrases.answering.has(cue) ? lately : null
  const choices = cast.antecedents(mention, {
    phrases: scene.frame.phrases,
    text: reading.text,
    lately,
    passage,
    spoken,
    hand: cast.resolve(mention, lately, not),
    not,
    verb: cue,
    after: floor ? afterFloor(scene, floor) : '',
    title: isTitle(story, scene.frame.block),
    headline: isTitle(story, 0) ? reading.blocks[0]!.end : 0,
  })
  const likely = judges.antecedent(choices, mention, scene.frame.phrases.code)
  const shares = withoutTold(
    story,
    scene,
    mention,
    choices,
    withoutTalkers(story, scene, mention, choices, likely),
  )
  return choices.map(({ entity }, i) => ({ entity, sure: shares[i]! }))
}

/** "M. le maire", "Madame la ministre": an office that a title honours is one man's or woman's all along. */
function isAddressed({ text }: Reading, { form, start }: Mention): boolean {
  return form === 'description' && transcriptWords.honoured.test(text.slice(Math.max(0, start - 9), start))
}

/** "As I wrote, “…”": whoever wrote the text, or greets and is greeted in a letter; and nobody else. */
function writes({ writers, reading }: Story, { frame }: Scene, { start, end }: Mention): Voice | null {
  const { selves, greeted } = frame.phrases
  const word = reading.text.slice(start, end).toLowerCase().replace('’', "'")
  // "Le budget est, je cite, « à l'étude »": whoever quotes says nothing himself.
  if (frame.within || letterWords.citing.test(reading.text.slice(end, end + 8))) return null
  if (selves.has(word)) return { entity: writers.self(start), sure: 0.9 }
  return greeted.has(word) ? { entity: writers.you(start), sure: 0.9 } : null
}

// The next sentence begins within so many characters of the last words.
const soon = 300

/**
 * "…, said a former officer. “He told me,” she said.": a pronoun goes on with who has no name, until somebody is named; with
 * "la mère du suspect", too, where the next paragraph begins with her words.
 */
function goesOnUnnamed(
  { cast, reading }: Story,
  { frame }: Scene,
  { pronoun, start }: Mention,
  floor: Floor,
): boolean {
  const { form, indefinite, many, head, gender, end } = floor.mention
  if (!floor.unnamed || form !== 'description' || many || !head) return false
  if ((pronoun !== 'male' && pronoun !== 'female') || (gender && gender !== pronoun)) return false
  const { men, women } = frame.phrases
  if (!indefinite && (!gender || !(gender === 'male' ? men : women).has(head))) return false
  if (frame.phrases.bodies.has(head) || frame.phrases.outlets.has(head)) return false
  const follows = !indefinite && frame.block === floor.block + 1 && opensBlock(reading, frame)
  if (floor.block !== frame.block && !follows) return false
  if (start < end || start - Math.max(end, floor.end) > soon) return false
  return !cast.isNamedBetween(Math.max(end, floor.end), start)
}

/** Whether a paragraph begins with what a sentence holds, but for a mark. */
function opensBlock({ blocks }: Reading, { block, start, items }: Frame): boolean {
  return items[0]?.kind === 'passage' && start - blocks[block]!.start < 3
}
