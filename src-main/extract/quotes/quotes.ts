import type { FoundEntity, FoundQuote } from '../../model/extraction'
import type { Span } from '../../model/span'
import { castOf, type Cast } from './cast'
import { cuesIn } from './cues'
import { framesOf, type Passage } from './frames'
import { namedIn, type Mention } from './mention'
import { mentionsIn } from './mentions'
import type { Reading } from '../reading'
import { reportedIn } from './reported'
import type { Attribution, Floor, Scene } from './scene'
import { attribute } from './speakers'
import { findTurns, type Turn } from './turns'
import { judge } from './verdicts'
import { relayIn, settingIn } from './via'

type Draft = Omit<FoundQuote, 'id'>

interface Story {
  reading: Reading
  cast: Cast
  drafts: Draft[]
  floor: Floor | null
  /** Turns of a transcript by block. */
  turns: Map<number, Turn>
  /** Whose mentions took the floor, for dialogues that come back to them. */
  voices: Map<Mention, FoundEntity>
}

/** What a text puts in someone's mouth, in the order of the text. */
export function findQuotes(reading: Reading, { entities }: { entities: FoundEntity[] }): FoundQuote[] {
  const named = namedIn(entities)
  const scenes = framesOf(reading).map((frame): Scene => {
    const mentions = mentionsIn(frame, named)
    return { frame, mentions, cues: cuesIn(frame, mentions) }
  })
  const turns = findTurns(reading, entities)
  const story: Story = {
    reading,
    cast: castOf(reading, entities, scenes),
    drafts: turns.map((turn) => turnQuote(reading, turn)),
    floor: null,
    voices: new Map(),
    turns: new Map(turns.map((turn) => [turn.block, turn])),
  }
  scenes.forEach((scene, i) => readScene(story, scene, scenes[i - 1] ?? null))
  const sorted = story.drafts.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.map((draft, index) => ({ id: `q${index + 1}`, ...draft }))
}

function turnQuote({ text }: Reading, { start, end, label, entity }: Turn): Draft {
  return {
    start, end, kind: 'direct', words: text.slice(start, end),
    speaker: { ...label, entity: entity?.id ?? null },
    cue: null, via: null, setting: null, why: 'turn', confidence: entity ? 0.95 : 0.7,
  } // prettier-ignore
}

function readScene(story: Story, scene: Scene, before: Scene | null): void {
  const { frame } = scene
  const { text, blocks } = story.reading
  const kind = blocks[frame.block]!.kind
  const title = kind === 'title' || kind === 'heading'
  let found = false
  if (!title) echoPronouns(story, scene)
  frame.items.forEach((item, k) => {
    if (item.kind !== 'passage') return
    const inTurn = story.turns.has(frame.block)
    const attribution = attribute(
      scene,
      k,
      sameLevel(before, scene),
      inTurn || frame.within ? null : story.floor,
    )
    const verdict = judge(text, scene, k, attribution, title)
    if (!verdict || (inTurn && !attribution?.cue)) return
    found = true
    addQuote(story, scene, item, verdict, attribution)
  })
  if (!found && !title && !frame.within) addReported(story, scene)
}

/** Reads the subjects of a frame once, so that who is only "elle" for long stays on stage. */
function echoPronouns({ cast, floor }: Story, { mentions, frame }: Scene): void {
  if (frame.within) return
  for (const mention of mentions) {
    if (mention.pronoun !== 'male' && mention.pronoun !== 'female') continue
    const entity = mention.governed ? null : cast.resolve(mention, floor?.entity ?? null)
    if (entity) cast.echo(mention.start, entity)
  }
}

function sameLevel(before: Scene | null, scene: Scene): Scene | null {
  return before && before.frame.within === scene.frame.within ? before : null
}

function addQuote(
  story: Story,
  scene: Scene,
  passage: Passage,
  kind: 'direct' | 'mixed',
  attribution: Attribution | null,
): void {
  const { text } = story.reading
  const mention = attribution?.mention ?? null
  const answers = scene.frame.phrases.answering.has(attribution?.cue?.lemma ?? '') && mention?.form !== 'name'
  const entity = mention ? resolved(story, mention, attribution!.why, answers) : null
  const outer = outerSpeaker(story, scene)
  const via = outer ?? relayIn(scene, mention)?.id ?? null
  story.drafts.push({
    start: passage.start, end: passage.end, kind, words: text.slice(passage.start, passage.end),
    speaker: mention ? { start: mention.start, end: mention.end, entity: entity?.id ?? null } : null,
    cue: spanOf(attribution?.cue ?? null),
    via: via === entity?.id ? null : via,
    setting: settingIn(scene),
    why: attribution?.why ?? 'marks', confidence: attribution?.sure ?? 0.4,
  }) // prettier-ignore
  if (mention && !scene.frame.within) takeFloor(story, scene, mention, entity, kind === 'direct')
}

function takeFloor(
  story: Story,
  scene: Scene,
  mention: Mention,
  entity: FoundEntity | null,
  direct: boolean,
): void {
  const before = story.floor
  const { block } = scene.frame
  const changed = before !== null && before.direct && before.entity !== entity && block - before.block <= 1
  const other = changed
    ? before.mention
    : before && block - before.block <= 1 && before.entity === entity
      ? before.other
      : null
  if (changed && before.entity) story.voices.set(before.mention, before.entity)
  story.floor = { entity, mention, block, direct, other }
}

/** The speaker of the last words goes on being who they were, whatever pronoun named them. */
function resolved(story: Story, mention: Mention, why: string, answers: boolean): FoundEntity | null {
  if (story.floor?.mention === mention && (why === 'continuation' || why === 'marks-asked'))
    return story.floor.entity
  if (why === 'dialogue') return story.voices.get(mention) ?? null
  return story.cast.resolve(
    mention,
    story.floor?.entity ?? null,
    answers ? (story.floor?.entity ?? null) : null,
  )
}

/** Who relays speech within speech: the speaker of the speech around it. */
function outerSpeaker(story: Story, { frame }: Scene): string | null {
  const turn = story.turns.get(frame.block)
  if (turn) return turn.entity?.id ?? null
  if (!frame.within) return null
  const around = story.drafts.findLast(({ start, end }) => start <= frame.start && end >= frame.end)
  return around?.speaker?.entity ?? null
}

function addReported(story: Story, scene: Scene): void {
  const found = reportedIn(scene, story.reading.text)
  if (!found) return
  const entity = found.mention ? story.cast.resolve(found.mention, story.floor?.entity ?? null) : null
  const via = outerSpeaker(story, scene) ?? relayIn(scene, found.mention)?.id ?? null
  story.drafts.push({
    start: found.start, end: found.end, kind: 'reported', words: story.reading.text.slice(found.start, found.end),
    speaker: found.mention ? { start: found.mention.start, end: found.mention.end, entity: entity?.id ?? null } : null,
    cue: spanOf(found.cue), via: via === entity?.id ? null : via, setting: settingIn(scene),
    why: found.why, confidence: found.sure,
  }) // prettier-ignore
  if (found.mention) takeFloor(story, scene, found.mention, entity, false)
}

function spanOf(span: Span | null): Span | null {
  return span ? { start: span.start, end: span.end } : null
}
